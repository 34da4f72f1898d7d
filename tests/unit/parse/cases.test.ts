import { describe, expect, it } from "vitest";
import { checkTogether } from "../../../lib/parse/check";
import { type Code, codes, severityOf } from "../../../lib/parse/codes";
import type { DataFile } from "../../../lib/parse/csv";
import { type ReadFile, readFile } from "../../../lib/parse/readFile";
import { readRowCounts, recordName } from "../../../lib/parse/rowCounts";
import { type Case, smallData } from "./cases/case";
import { cells } from "./cases/cells";
import { characters } from "./cases/characters";
import { dates } from "./cases/dates";
import { debris } from "./cases/debris";
import { encoding } from "./cases/encoding";
import { files } from "./cases/files";
import { golden } from "./cases/golden";
import { headers } from "./cases/header";
import { keys } from "./cases/keys";
import { lines } from "./cases/lines";
import { merges } from "./cases/merges";
import { names } from "./cases/names";
import { numbers } from "./cases/numbers";
import { quotes } from "./cases/quotes";
import { records } from "./cases/record";
import { rules } from "./cases/rules";
import { runs } from "./cases/runs";
import { slips } from "./cases/slips";
import { encode } from "./smallData";

const rooms = {
  encoding,
  files,
  names,
  record: records,
  lines,
  merges,
  characters,
  header: headers,
  quotes,
  numbers,
  dates,
  debris,
  cells,
  keys,
  rules,
  runs,
  golden,
  slips,
};
const all: Case[] = Object.values(rooms).flat();

const known = new Map<DataFile, ReadFile>();

/** Reads a file once, as long as it is the same one. */
function readOnce(file: DataFile): ReadFile {
  const read = known.get(file) ?? readFile(file);
  known.set(file, read);
  return read;
}

function check({ change, files: base = smallData, record }: Case) {
  const read = change(base).map((file) => (base.includes(file) ? readOnce(file) : readFile(file)));
  const text = typeof record === "string" ? record : JSON.stringify(record);
  return checkTogether(read, text === undefined ? null : readRowCounts({ path: recordName, bytes: encode(text) }));
}

describe.each(Object.entries(rooms))(`%s, of ${all.length} cases`, (_, cases) => {
  it.each(cases.map((one): [string, Case] => [one.name, one]))("%s", (__, one) => {
    const { dataset, problems, warnings } = check(one);
    const found = [...problems, ...warnings];
    const places = found.map(({ file, line, column, code }) => `${file}:${line}:${column} ${code}`);
    expect(places.sort().join("; ")).toBe([one.at, ...(one.also ?? [])].sort().join("; "));
    const told = found.filter(({ file, line, column, code }) => `${file}:${line}:${column} ${code}` === one.at);
    expect(told.map(({ hint }) => hint).join()).toContain(one.hint);
    expect(dataset === null).toBe(problems.length > 0);
    expect(
      found.every(({ code }) => (severityOf(code) === "error") === problems.length > 0 || problems.length > 0),
    ).toBe(true);
  });
});

it(`${all.length} cases say each something else, and every one of ${Object.keys(codes).length} codes has one`, () => {
  expect(all.length).toBeGreaterThanOrEqual(150);
  expect(new Set(all.map(({ name }) => name)).size).toBe(all.length);
  const used = new Set(all.map(({ at }) => at.split(" ")[1]));
  expect((Object.keys(codes) as Code[]).filter((code) => !used.has(code))).toEqual([]); // Object.keys forgets the names
});
