import { describe, expect, it } from "vitest";
import { readSheet } from "../../../lib/parse/csv";
import { encode } from "./smallData";

const read = (text: string | Uint8Array) =>
  readSheet({ path: "x.csv", bytes: typeof text === "string" ? encode(text) : text });
const placesOf = (sheet: ReturnType<typeof read>) =>
  sheet.problems.map(({ line, column, code, field, cell }) => [`${line}:${column}`, code, field, cell]);

describe("readSheet", () => {
  it("gives the cells as text, quotes taken off", () => {
    const sheet = read('a,b\n"1,2","say ""yes"""\n,"two\nlines"\n');
    expect(sheet.rows).toEqual([
      ["a", "b"],
      ["1,2", 'say "yes"'],
      ["", "two\nlines"],
    ]);
    expect(sheet.problems).toEqual([]);
  });

  it("finds the same cells and places with a byte order mark and CRLF", () => {
    const plain = read('a,b\n"x\ny",z\n1,2\n');
    const marked = read('\uFEFFa,b\r\n"x\r\ny",z\r\n1,2\r\n');
    expect(marked.rows).toEqual(plain.rows);
    expect(marked.placeOf(2, 1)).toEqual({ line: 4, column: 3 });
    expect(placesOf(marked)).toEqual([
      ["1:1", "x-byte-order-mark", "", null],
      ["1:4", "x-line-ends", "", null],
    ]);
  });

  it("puts an encoding error at the cell that holds the byte, once a cell", () => {
    const bytes = Uint8Array.from([...encode("a,b\nx,"), 0x63, 0xe9, 0xe9, ...encode(",é\n")]);
    expect(placesOf(read(bytes))).toEqual([["2:3", "encoding-error", "b", "c\uFFFD\uFFFD"]]);
  });

  it("keeps the rows around one whose quotes are broken", () => {
    const sheet = read('a,b\n1,"2"3\n4,5\n');
    expect(sheet.rows).toEqual([["a", "b"], null, ["4", "5"]]);
    expect(placesOf(sheet)).toEqual([["2:3", "x-stray-quote", "b", null]]);
    expect(sheet.placeOf(2, 1)).toEqual({ line: 3, column: 3 });
  });

  it("reads on past a quote that is never closed", () => {
    const sheet = read('a,b\n"1,2\n3,4\n');
    expect(sheet.rows).toEqual([["a", "b"], null, ["3", "4"]]);
    expect(placesOf(sheet)).toEqual([["2:1", "x-unclosed-quote", "a", null]]);
  });

  it("takes a byte order mark inside the text for a sign like others, after a lost row too", () => {
    expect(read("a\n\uFEFFb\n").rows).toEqual([["a"], ["\uFEFFb"]]);
    expect(read('"\n\uFEFF').rows).toEqual([null, ["\uFEFF"]]);
    expect(read('"\n\uFEFFa,b\n').rows).toEqual([null, ["\uFEFFa", "b"]]);
  });

  it.each([
    ["an empty file", encode(""), "source-error"],
    ["a file of blank lines", encode("\n\n"), "source-error"],
    ["UTF-16", Uint8Array.from([0xff, 0xfe, 0x61, 0]), "encoding-error"],
    ["a workbook", Uint8Array.from([0x50, 0x4b, 3, 4, 0]), "encoding-error"],
  ])("refuses %s as a whole", (_, bytes, code) => {
    expect(placesOf(read(bytes))).toEqual([["1:1", code, "", null]]);
  });
});
