import { describe, expect, it } from "vitest";
import { readCell } from "../../../lib/parse/cell";
import type { Field } from "../../../lib/schema/field";

const about = "a cell";

describe("readCell", () => {
  it.each<[Field, string, unknown]>([
    [{ type: "text", about }, "", ""],
    [{ type: "id", about }, "", null],
    [{ type: "ids", of: "sources", about }, "", []],
    [{ type: "choice", values: ["A"], about }, "", null],
    [{ type: "number", about }, "", null],
    [{ type: "number", about }, "0", 0],
    [{ type: "text", about }, "-5", "-5"],
    [{ type: "ids", of: "sources", about }, "a;b", ["a", "b"]],
    [{ type: "choice", values: [-1, 0, 1], about }, "-1", -1],
    [{ type: "yesno", required: true, about }, "no", false],
    [{ type: "date", about }, "1990-09", "1990-09"],
  ])("reads %j of %j", (field, text, value) => {
    expect(readCell(field, text)).toEqual({ value });
  });

  it.each<[Field, string, string, string]>([
    [{ type: "text", required: true, about }, "", "constraint-error", "must not be blank: a cell"],
    [{ type: "number", required: true, about }, "", "constraint-error", "must not be blank: a cell"],
    [{ type: "text", longest: 3, about }, "four", "constraint-error", "4 characters; at most 3"],
    [
      { type: "text", pattern: { like: /^\d{4}$/, example: "1992" }, about },
      "92",
      "constraint-error",
      "write it as in 1992",
    ],
    [{ type: "ids", of: "sources", about }, "a; b", "type-error", "separate ids by ; alone: a;b"],
    [{ type: "ids", of: "sources", about }, "a;", "type-error", "separate ids by ; alone: a;b"],
    [{ type: "ids", of: "sources", about }, "a;a", "constraint-error", "a is there twice"],
    [{ type: "choice", values: ["A", "E"], about }, "a", "constraint-error", "write A"],
    [{ type: "choice", values: ["A", "E"], about }, "Z", "constraint-error", "one of A, E"],
    [{ type: "choice", values: [1, 2], about }, "1.0", "constraint-error", "one of 1, 2"],
    [{ type: "yesno", required: true, about }, "TRUE", "constraint-error", "write yes or no"],
    [{ type: "integer", min: 1860, about }, "1859", "constraint-error", "at least 1860"],
    [{ type: "number", max: 3, about }, "3.1", "constraint-error", "at most 3"],
    [{ type: "number", min: 0, about }, "-9", "constraint-error", "if -9 stands for missing, leave the cell empty"],
    [{ type: "number", about }, "=1+1", "type-error", "expected a number or an empty cell"],
    [{ type: "text", about }, "=1+1", "x-formula", "a spreadsheet would run this"],
    [{ type: "number", about }, " 5", "x-whitespace", "take it out"],
  ])("refuses in %j the text %j", (field, text, code, hint) => {
    const read = readCell(field, text);
    expect(read).toMatchObject({ code, hint: expect.stringContaining(hint) });
  });
});
