import { existsSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readDataFiles } from "../../../lib/load";
import { checkTogether } from "../../../lib/parse/check";
import type { DataFile } from "../../../lib/parse/csv";
import { readFile } from "../../../lib/parse/readFile";
import { type Corruption, corrupt, corruption, rawCorruption, readGrid } from "./corruption";
import { smallData } from "./smallData";

const realData = existsSync("data") ? readDataFiles("data").map((file) => ({ ...file, path: file.path.slice(5) })) : [];

describe.each([
  ["the small data", smallData, 900],
  ["the data of the site", realData, 300],
])("in %s", (_, files: readonly DataFile[], numRuns) => {
  const read = new Map(files.map((file) => [file.path, readFile(file)]));
  const grids = files.map(readGrid);

  /** Rewrites one cell; gives its place, and the places the checker names then. The other files are read once. */
  function placesAfter(change: Corruption): { place: string; named: string[] } {
    const grid = grids.find(({ path }) => path === change.path);
    if (!grid) throw new Error(`no such file: ${change.path}`);
    const { bytes, line, column } = corrupt(grid, change);
    const all = [...read.values()].map((file) =>
      file.path === grid.path ? readFile({ path: grid.path, bytes }) : file,
    );
    const named = checkTogether(all).problems.map((problem) => `${problem.file}:${problem.line}:${problem.column}`);
    return { place: `${grid.path}:${line}:${column}`, named: [...new Set(named)] };
  }

  it("corrupting any one cell names exactly that cell", () => {
    fc.assert(
      fc.property(corruption(grids), (change) => {
        const { place, named } = placesAfter(change);
        expect(named).toEqual([place]);
      }),
      { numRuns },
    );
  }, 60_000);

  it("a quote or a comma that breaks a row is named at the cell it stands in", () => {
    fc.assert(
      fc.property(rawCorruption(grids), (change) => {
        const { place, named } = placesAfter(change);
        expect(named).toContain(place);
      }),
      { numRuns: numRuns / 3 },
    );
  }, 60_000);
});
