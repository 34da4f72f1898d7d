import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { readSheet } from "../../../lib/parse/csv";
import { type AcidCase, rfc4180, widelyUsed } from "./acidCases";
import { encode } from "./smallData";

const spectrum = "node_modules/csv-spectrum";
const names = readdirSync(`${spectrum}/csvs`).map((name) => name.replace(".csv", ""));

const cut = "a file cut at its end looks just so";
const lineEnds = "published files must be the same bytes everywhere";
/** What of a public case we report, beside reading its cells as its authors do. */
const reported: Record<string, { codes: string[]; why: string[] }> = {
  comma_in_quotes: { codes: ["x-final-line-end"], why: [cut] },
  empty: { codes: ["x-final-line-end"], why: [cut] },
  empty_crlf: { codes: ["x-line-ends", "x-final-line-end"], why: [lineEnds, cut] },
  location_coordinates: {
    codes: ["x-final-line-end", "x-stray-quote"],
    why: [cut, "bare quotes are against RFC 4180, 2.5"],
  },
  newlines_crlf: { codes: ["x-line-ends"], why: [lineEnds] },
  simple_crlf: { codes: ["x-line-ends"], why: [lineEnds] },
  utf8: { codes: ["x-final-line-end"], why: [cut] },
};

/** Where the two files of a public case differ: what its JSON has, and what its CSV has. */
const differing: Record<string, [string, string]> = { location_coordinates: ["1234567890", "2095257564"] };

/** Cells by row; the codes of what is reported. */
function read(path: string, bytes: Uint8Array) {
  const { rows, problems } = readSheet({ path, bytes });
  return { rows, codes: problems.map(({ code }) => code) };
}

describe(`csv-spectrum, ${names.length} cases`, () => {
  it.each(names)("%s is read as its authors read it", (name) => {
    const { rows, codes } = read(name, readFileSync(`${spectrum}/csvs/${name}.csv`));
    const [header, ...records] = rows;
    const objects = records.map((cells) => Object.fromEntries((header ?? []).map((label, at) => [label, cells?.[at]])));
    const [from, to] = differing[name] ?? ["", ""];
    const expected: unknown = JSON.parse(readFileSync(`${spectrum}/json/${name}.json`, "utf8").replace(from, to));
    // Their line breaks inside cells stay CRLF in the file with CRLF; ours are LF, as its lines are.
    expect(objects).toEqual([JSON.parse(JSON.stringify(expected).replaceAll("\\r\\n", "\\n"))].flat());
    expect(codes).toEqual(reported[name]?.codes ?? []);
  });
});

const refused = [...rfc4180, ...widelyUsed].filter(({ why }) => why !== undefined);

describe.each([
  ["RFC 4180", rfc4180],
  ["what other suites hold", widelyUsed],
])(`%s (${rfc4180.length + widelyUsed.length} cases in all, ${refused.length} of them refused for a reason)`, (_, cases) => {
  it.each(cases.map((one): [string, AcidCase] => [one.name, one]))("%s", (__, { text, rows, codes = [] }) => {
    expect(read("x.csv", encode(text))).toEqual({ rows, codes });
  });
});
