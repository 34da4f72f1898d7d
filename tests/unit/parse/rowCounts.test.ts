import { describe, expect, it } from "vitest";
import {
  type CountedFile,
  checkRowCounts,
  describeLosses,
  formatRowCounts,
  noRecord,
  readRowCounts,
  recordedRows,
} from "../../../lib/parse/rowCounts";
import { encode } from "./smallData";

const read = (text: string) => readRowCounts({ path: "data/rows.json", bytes: encode(text) });
const record = (rows: Record<string, number>) => read(JSON.stringify(rows));
/** A file of so many rows, each on two lines below the header. */
const file = (name: string, rows: number, isSound = true): CountedFile => {
  return { path: `data/${name}`, rows, isSound, lineOf: (row) => row * 2 };
};
const told = (rows: Record<string, number>, ...files: CountedFile[]) =>
  checkRowCounts(record(rows), files).map(
    ({ file: path, line, column, code, hint }) => `${path}:${line}:${column} ${code}: ${hint}`,
  );

describe("a record of rows", () => {
  it("names each file below its folder, in order of the names", () => {
    const files = [
      file("totals.csv", 3),
      file("series/oil.csv", 97),
      file("claims.csv", 0),
      file("series/arms.csv", 1),
    ];
    expect(formatRowCounts("data", files)).toBe(
      '{\n  "claims.csv": 0,\n  "series/arms.csv": 1,\n  "series/oil.csv": 97,\n  "totals.csv": 3\n}\n',
    );
  });

  it("is read as it was written, in its own folder alone", () => {
    const again = read(formatRowCounts("data", [file("series/oil.csv", 97)]));
    expect(recordedRows(again, "data/series/oil.csv")).toBe(97);
    expect(recordedRows(again, "series/oil.csv")).toBeUndefined();
    expect(recordedRows(again, "data/series/arms.csv")).toBeUndefined();
    expect(recordedRows(null, "data/series/oil.csv")).toBeUndefined();
  });

  it.each([
    ["{", 'not JSON like {"totals.csv": 12}'],
    ["null", 'not JSON like {"totals.csv": 12}'],
    ["12", 'not JSON like {"totals.csv": 12}'],
    ["[12]", 'not JSON like {"totals.csv": 12}'],
    ["{}", "it names no file"],
    ['{"a.csv": 1, "b.csv": "2"}', 'b.csv: "2" is no number of rows'],
    ['{"a.csv": -1}', "a.csv: -1 is no number of rows"],
    ['{"a.csv": 1.5, "b.csv": 2}', "a.csv: 1.5 is no number of rows"],
    ['{"a.csv": 1e300}', "a.csv: 1e+300 is no number of rows"],
    ['{"a.csv": null}', "a.csv: null is no number of rows"],
  ])("that is %s cannot be read, and it is said why", (text, wrong) => {
    expect(checkRowCounts(read(text), [file("a.csv", 1)])).toEqual([
      {
        file: "data/rows.json",
        line: 1,
        column: 1,
        code: "format-error",
        field: "",
        cell: null,
        hint: `no record of rows: ${wrong}; put the last one back, or count anew: npm run check-data -- --record --fewer`,
      },
    ]);
    expect(describeLosses(read(text), [file("a.csv", 0)])).toEqual([]);
  });

  it("that could not be opened says why", () => {
    const fault = { code: "source-error", hint: "a folder, not a file" } as const;
    const [problem] = checkRowCounts(readRowCounts({ path: "rows.json", bytes: new Uint8Array(), fault }), []);
    expect(problem?.hint).toMatch(/^no record of rows: a folder, not a file; /);
  });

  it("that is not there is asked for", () => {
    expect(noRecord("data/rows.json")).toEqual({
      file: "data/rows.json",
      line: 1,
      column: 1,
      code: "x-rows-unrecorded",
      field: "",
      cell: null,
      hint: "how many rows each file has is not recorded: npm run check-data -- --record",
    });
  });
});

describe("held against a record", () => {
  it.each<[string, Record<string, number>, CountedFile[], string[]]>([
    ["as many rows are right", { "a.csv": 3, "series/a.csv": 2 }, [file("a.csv", 3), file("series/a.csv", 2)], []],
    ["none are right where none were", { "a.csv": 0 }, [file("a.csv", 0)], []],
    [
      "fewer are told at the last row there is",
      { "a.csv": 3 },
      [file("a.csv", 1)],
      [
        "data/a.csv:2:1 x-rows-missing: the file ends after 1 row of 3: it may be cut; if rows were to go: npm run check-data -- --record --fewer",
      ],
    ],
    [
      "more are told at the first that is new",
      { "a.csv": 3 },
      [file("a.csv", 5)],
      ["data/a.csv:8:1 x-rows-unrecorded: 2 rows more than recorded; note them: npm run check-data -- --record"],
    ],
    [
      "a new file is told",
      { "a.csv": 3 },
      [file("a.csv", 3), file("b.csv", 1)],
      ["data/b.csv:1:1 x-rows-unrecorded: a new file; note its rows: npm run check-data -- --record"],
    ],
    ["a file that is not sound is let be", { "a.csv": 3 }, [file("a.csv", 1, false)], []],
    [
      "a file of series that has gone is told",
      { "series/a.csv": 3 },
      [],
      [
        "data/series/a.csv:1:1 x-missing-file: it was there when rows were recorded; if it is to go: npm run check-data -- --record --fewer",
      ],
    ],
    ["a table that has gone is told elsewhere", { "totals.csv": 3 }, [], []],
  ])("%s", (_, rows, files, problems) => {
    expect(told(rows, ...files)).toEqual(problems);
  });
});

describe("a new record would forget", () => {
  it.each<[string, Record<string, number>, CountedFile[], string[]]>([
    ["rows that are there no more", { "a.csv": 56 }, [file("a.csv", 20)], ["a.csv: 56 → 20 rows"]],
    ["all but one", { "a.csv": 56 }, [file("a.csv", 1)], ["a.csv: 56 → 1 row"]],
    ["a file of series that has gone", { "series/oil.csv": 97 }, [], ["series/oil.csv: 97 rows → gone"]],
    ["the only row of a file", { "series/oil.csv": 1 }, [], ["series/oil.csv: 1 row → gone"]],
    ["nothing of a table that is told elsewhere", { "totals.csv": 3 }, [], []],
    [
      "nothing of a file that has kept or won rows",
      { "a.csv": 2, "b.csv": 2 },
      [file("a.csv", 2), file("b.csv", 3)],
      [],
    ],
    ["nothing of a file of series that is there", { "series/a.csv": 2 }, [file("series/a.csv", 2)], []],
    ["nothing of a new file", { "a.csv": 2 }, [file("a.csv", 2), file("b.csv", 0)], []],
  ])("%s", (_, rows, files, losses) => {
    expect(describeLosses(record(rows), files)).toEqual(losses);
  });
});
