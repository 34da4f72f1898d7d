import fc from "fast-check";
import Papa from "papaparse";
import { describe, expect, it } from "vitest";
import { placesIn } from "../../../lib/parse/places";
import { scanRows } from "../../../lib/parse/position";
import { runs } from "../seed";

/** Places of all cells, as `line:column` by row. */
function placesOf(text: string): string[][] {
  return scanRows(text).map((row) => {
    const cells = Papa.parse<string[]>(text.slice(row.start, row.end), { delimiter: ",", newline: "\n" }).data[0] ?? [
      "",
    ];
    return cells.map((_, cell) => {
      const { line, column } = placesIn(text).ofCell(row, cell);
      return `${line}:${column}`;
    });
  });
}

describe("placesIn", () => {
  it.each<[string, string, string[][]]>([
    [
      "plain cells",
      "a,bc\nd,e\n",
      [
        ["1:1", "1:3"],
        ["2:1", "2:3"],
      ],
    ],
    ["no line end at the end", "a\nb", [["1:1"], ["2:1"]]],
    ["empty cells", ",,\n", [["1:1", "1:2", "1:3"]]],
    ["a comma in quotes", '"a,b",c\n', [["1:1", "1:7"]]],
    ["a quote in quotes", '"a""b",c\n', [["1:1", "1:8"]]],
    ["a line break in quotes", 'a,"b\nc",d\ne\n', [["1:1", "1:3", "2:4"], ["3:1"]]],
    ["two line breaks in two cells", '"a\n","b\n\nc",d\ne\n', [["1:1", "2:3", "4:4"], ["5:1"]]],
    ["a character of two halves", "😀,b\n", [["1:1", "1:3"]]],
    ["blank lines", "a\n\nb\n", [["1:1"], ["2:1"], ["3:1"]]],
  ])("counts physical lines and characters over %s", (_, text, places) => {
    expect(placesOf(text)).toEqual(places);
  });
});

describe("scanRows", () => {
  const quotesOf = (text: string) =>
    scanRows(text).flatMap(({ line, isLost, quotes }) =>
      quotes.map(({ code, cell }) => `${code} line ${line} cell ${cell}${isLost ? " lost" : ""}`),
    );

  it.each<[string, string[]]>([
    ['a,b"c,d\n', ["x-stray-quote line 1 cell 1"]],
    ['a"b,c"d"\n', ["x-stray-quote line 1 cell 0", "x-stray-quote line 1 cell 1"]],
    ['a,"b"c\nd,e\n', ["x-stray-quote line 1 cell 1 lost"]],
    ['a,"b" ,c\n', ["x-stray-quote line 1 cell 1 lost"]],
    ['a,"b\nc,d\n', ["x-unclosed-quote line 1 cell 1 lost"]],
    ['"a\nb","c\nd,e\n', ["x-unclosed-quote line 1 cell 1 lost"]],
  ])("finds the quotes out of place in %j", (text, quotes) => {
    expect(quotesOf(text)).toEqual(quotes);
  });

  it("goes on with the next line after a cell that cannot be read", () => {
    const rows = scanRows('a\n"b,c\n"d"e\nf\n');
    expect(rows.map(({ line, isLost }) => (isLost ? `${line} lost` : line))).toEqual([1, "2 lost", "3 lost", 4]);
  });

  it("agrees with papaparse on every text it finds nothing wrong with", () => {
    const piece = fc.constantFrom("a", "é", "😀", ",", ",", "\n", '"', '""', '"b"', ',"', '",', '"\n', " ");
    let compared = 0;
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 14 }), (pieces) => {
        const text = pieces.join("");
        const rows = scanRows(text);
        if (text.trim() === "" || rows.some(({ isLost }) => isLost)) return;
        compared += 1;
        const parsed = Papa.parse<string[]>(text.replace(/\n$/, ""), { delimiter: ",", newline: "\n" }).data;
        const alone = rows.map((row) => {
          const line = text.slice(row.start, row.end);
          return line === "" ? [""] : Papa.parse<string[]>(line, { delimiter: ",", newline: "\n" }).data[0];
        });
        expect(alone).toEqual(parsed);
      }),
      { numRuns: runs(3000) },
    );
    expect(compared).toBeGreaterThan(runs(3000) / 6);
  });

  it("finds each cell just where it was written", () => {
    const cell = fc.string({ unit: fc.constantFrom("a", "é", "😀", ",", "\n", '"', " ") });
    const write = (cells: string[][]) => Papa.unparse(cells, { newline: "\n" });
    fc.assert(
      fc.property(fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 4 }), (rows) => {
        const text = `${write(rows)}\n`;
        const lines = text.split("\n");
        const places = placesIn(text);
        scanRows(text).forEach((span, row) => {
          rows[row]?.forEach((content, index) => {
            const { line, column } = places.ofCell(span, index);
            const rest = [[...(lines[line - 1] ?? "")].slice(column - 1).join(""), ...lines.slice(line)].join("\n");
            const follow = index === (rows[row]?.length ?? 0) - 1 ? "\n" : ",";
            expect(rest.startsWith(write([[content, ""]]).slice(0, -1) + follow)).toBe(true);
          });
        });
      }),
    );
  });
});
