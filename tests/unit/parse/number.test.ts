import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readInteger, readNumber } from "../../../lib/parse/number";

const hintOf = (read: ReturnType<typeof readNumber>) => ("value" in read ? read.value : read.hint);

describe("readNumber", () => {
  it.each([
    ["0", 0],
    ["-9", -9],
    ["1234.50", 1234.5],
    ["1.234", 1.234],
    ["1e3", 1000],
    ["2.5E-3", 0.0025],
    ["-0", 0],
    ["0.000", 0],
    ["0e5", 0],
  ])("reads %s", (text, value) => {
    expect(readNumber(text)).toEqual({ value });
  });

  it.each([
    ["1,234", "thousands separator; write 1234"],
    ["1,234,567.8", "thousands separator; write 1234567.8"],
    ["12,345.67", "thousands separator; write 12345.67"],
    ["1 234", "thousands separator; write 1234"],
    ["1\u00a0234,5", "thousands separator; write 1234.5"],
    ["12 345 678.90", "thousands separator; write 12345678.90"],
    ["1.234.567", "thousands separator; write 1234567"],
    ["-12.345.678", "thousands separator; write -12345678"],
    ["1.234,5", "decimal comma; write 1234.5"],
    ["12.345.678,90", "decimal comma; write 12345678.90"],
    ["12,5", "decimal comma; write 12.5"],
    ["−5", "not a plain minus; write -5"],
    ["–5", "not a plain minus; write -5"],
    ["１２", "not plain digits; write 12"],
    ["٣", "not plain digits; write 3"],
    ["१२३", "not plain digits; write 123"],
    ["١٢٫٥", "not plain digits; write 12.5"],
    ["١٬٢٣٤", "not plain digits; write 1234"],
    ["１e−５", "not plain digits; write 1e-5"],
    ["𝟗𝟎", "not plain digits; write 90"],
    ["0x10", "hexadecimal; write 16"],
    ["+5", "plus sign; write 5"],
    ["(55.5)", "brackets for a minus; write -55.5"],
    ["55.", "no digit after the point; write 55"],
    ["46%", "percent sign; write 46, or 0.46 where the whole is 1"],
    ["33.9 %", "percent sign; write 33.9, or 0.339 where the whole is 1"],
    ["0.29%", "percent sign; write 0.29, or 0.0029 where the whole is 1"],
    ["-150%", "percent sign; write -150, or -1.5 where the whole is 1"],
    ["100%", "percent sign; write 100, or 1 where the whole is 1"],
    ["10046%", "percent sign; write 10046, or 100.46 where the whole is 1"],
    ["00046%", "percent sign; write 00046, or 0.46 where the whole is 1"],
    ["0%", "percent sign; write 0"],
    ["1e1%", "percent sign; write 1e1"],
    ["$34", "currency sign; write 34"],
    ["US$34", "currency sign; write 34"],
    ["34 €", "currency sign; write 34"],
    ["34€", "currency sign; write 34"],
    ["$3$4", "currency sign; expected a number"],
    ["(5)", "brackets for a minus; write -5"],
    [".5", "no digit before the point; write 0.5"],
    [".2e330", "no digit before the point; expected a number"],
    ["5.", "no digit after the point; write 5"],
    ["1e999", "too large for a number"],
    ["1e-999", "too small for a number"],
    ["0.004e-999", "too small for a number"],
    ["n/a", "expected a number or an empty cell"],
    ["NA", "expected a number or an empty cell"],
    ["..", "expected a number or an empty cell"],
    ["-", "expected a number or an empty cell"],
    ["Infinity", "expected a number or an empty cell"],
    ["——", "expected a number or an empty cell"],
    ["about 5", "expected a number or an empty cell"],
  ])("refuses %s and says what to write", (text, hint) => {
    expect(readNumber(text)).toEqual({ code: "type-error", hint });
  });

  it.each([
    "10x10",
    "0x1g",
    "5% or so",
    "1,234,5",
    "about 1 234",
    "1 234 t",
    "to 1.234.567",
    "1.234.567 t",
    "p. 5.",
    "5+",
    "p. 1,234",
    "a(5)",
    "(5) a",
    "3$4",
    "3–4",
  ])("makes no guess of %s, which is more than a number", (text) => {
    expect(readNumber(text)).toEqual({ code: "type-error", hint: "expected a number or an empty cell" });
  });

  it("makes no guess of a text that is too long to be written by hand", () => {
    expect(readNumber(`${"1".repeat(59)}%`)).toHaveProperty("hint", expect.stringMatching(/^percent sign; write 1/));
    expect(readNumber(`${"1".repeat(60)}%`)).toEqual({ code: "type-error", hint: "too long for a number: 61 signs" });
    expect(readNumber(`1.${"0".repeat(40_000)}1%`)).toHaveProperty("hint", "too long for a number: 40004 signs");
  });

  it("reads back every number as JavaScript writes it", () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
        expect(readNumber(String(value))).toEqual({ value: value === 0 ? 0 : value });
      }),
    );
  });

  it("says to write only what it would read", () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(..."0123456789.,-−+ %$()xeE") }), (text) => {
        const [, ...written] = /; write (\S+?)(?:, or (\S+) .+)?$/.exec(String(hintOf(readNumber(text)))) ?? [];
        for (const one of written.filter((found) => found)) expect(readNumber(one)).toHaveProperty("value");
      }),
    );
  });
});

describe("readInteger", () => {
  it.each([
    ["1990", 1990],
    ["-1", -1],
    ["1990.0", "write 1990"],
    ["2e3", "write 2000"],
    ["1990.5", "expected a whole number"],
    ["99999999999999999999", "expected a whole number"],
    ["01988", "write 1988"],
    ["-07", "write -7"],
    ["000", "write 0"],
    ["0", 0],
    ["1,990", "thousands separator; write 1990"],
    ["2.000", "thousands separator? write 2000"],
    ["-12.000", "thousands separator? write -12000"],
    ["1.990", "thousands separator? write 1990"],
    ["0.000", "write 0"],
    ["2.00", "write 2"],
    ["1990.000", "write 1990"],
    ["2.0001", "expected a whole number"],
    ["2.000e3", "write 2000"],
  ])("reads %s as %s", (text, result) => {
    expect(hintOf(readInteger(text))).toBe(result);
  });
});
