import { describe, expect, it } from "vitest";
import { readRecord } from "../../../lib/load";
import { checkTogether, countRows } from "../../../lib/parse/check";
import type { Problem } from "../../../lib/parse/problems";
import { readFile } from "../../../lib/parse/readFile";
import { checkRowCounts, readRowCounts } from "../../../lib/parse/rowCounts";
import { siteData } from "./cases/case";

const lineFeed = 0x0a;
const readAll = siteData.map(readFile);
const recordFile = readRecord("data");
if (!recordFile) throw new Error("no data/rows.json: npm run check-data -- --record");
/** What the record says once it is up to date. That it is, is asked last. */
const record = { path: "rows.json", counts: new Map(countRows(readAll).map(({ path, rows }) => [path, rows])) };

type Cut = { path: string; at: number; bytes: Uint8Array };

const cutsAt = (offsets: (bytes: Uint8Array) => number[]): Cut[] =>
  siteData.flatMap(({ path, bytes }) => {
    const inside = [...new Set(offsets(bytes))].filter((at) => at >= 0 && at < bytes.length);
    return inside.map((at) => ({ path, at, bytes: bytes.subarray(0, at) }));
  });

const steps = (bytes: Uint8Array, step: number) =>
  Array.from({ length: Math.ceil(bytes.length / step) }, (_, n) => n * step);
/** Every 1,000 and every 1,024 bytes. */
const boundaries = cutsAt((bytes) => [...steps(bytes, 1000), ...steps(bytes, 1024)]);
/** After each byte of the first signs of several bytes that follow a boundary. */
const insideSigns = cutsAt((bytes) =>
  steps(bytes, 4000).flatMap((from) => {
    const first = bytes.findIndex((byte, at) => at >= from && byte >= 0xc0);
    return first < 0 ? [] : [first, first + 1, first + 2, first + 3];
  }),
);
/** After line ends, where the rest of the file is still well formed: every twentieth, the first and the last but one. */
const lineEnds = cutsAt((bytes) => {
  const ends = [...bytes.keys()].filter((at) => bytes[at] === lineFeed).map((at) => at + 1);
  return ends.filter((_, n) => n % 20 === 0 || n === ends.length - 2);
});

/** The problems in the file that was cut: those it shows alone and against the record, before all tables are compared. */
function problemsOf({ path, bytes }: Cut): Problem[] {
  const file = readFile({ path, bytes });
  const counted = countRows([...readAll.filter((other) => other.path !== path), file]);
  return [...(file.sheet?.problems ?? []), ...checkRowCounts(record, counted)].filter((one) => one.file === path);
}

/** Which code tells of each cut at its last line; "" where none does. */
function tell(cut: Cut): string {
  const ends = cut.bytes.filter((byte) => byte === lineFeed).length;
  const lastLine = Math.max(1, cut.bytes.at(-1) === lineFeed ? ends : ends + 1);
  const near = problemsOf(cut).filter(({ line }) => line >= lastLine - 1);
  return near.sort((a, b) => b.line - a.line || b.column - a.column)[0]?.code ?? "";
}

function tallyOf(cuts: Cut[]): Record<string, number> {
  const tally: Record<string, number> = {};
  for (const code of cuts.map(tell)) tally[code] = (tally[code] ?? 0) + 1;
  return tally;
}

describe.each([
  ["at every 1,000 and 1,024 bytes", boundaries],
  ["inside signs of several bytes", insideSigns],
  ["just after a line end", lineEnds],
])("a data file cut %s", (_, cuts) => {
  const tally = tallyOf(cuts);
  const words = Object.entries(tally).map(([code, cuts]) => `${code} ${cuts}`);
  it(`is told of at its last line, ${cuts.length} times: ${words.join(", ")}`, () => {
    expect(tally[""] ?? 0).toBe(0);
    expect(cuts.length).toBeGreaterThan(200);
  });
});

it("gives no dataset", () => {
  const some = [...boundaries, ...insideSigns, ...lineEnds].filter((_, n) => n % 200 === 0);
  for (const { path, bytes } of some) {
    const read = readAll.map((file) => (file.path === path ? readFile({ path, bytes }) : file));
    expect(checkTogether(read, record).dataset).toBeNull();
  }
});

it("loses nothing where its last line end alone is cut, and says so too", () => {
  const cuts = cutsAt((bytes) => [bytes.length - 1]);
  expect(tallyOf(cuts)).toEqual({ "x-final-line-end": siteData.length });
});

it("the record of rows cut anywhere but at its last line end gives no record", () => {
  const { bytes } = recordFile;
  const whole = bytes.subarray(0, -1);
  const read = Array.from({ length: whole.length }, (_, at) =>
    readRowCounts({ path: "", bytes: whole.subarray(0, at) }),
  );
  expect(read.filter(({ counts }) => counts !== null)).toEqual([]);
});

it("the data of the site have as many rows as recorded; if not: npm run check-data -- --record", () => {
  const recorded = readRowCounts({ ...recordFile, path: "rows.json" });
  const told = checkRowCounts(recorded, countRows(readAll)).map(({ file, hint }) => `${file}: ${hint}`);
  expect(told).toEqual([]);
});
