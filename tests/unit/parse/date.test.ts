import { describe, expect, it } from "vitest";
import { faultOfDate, precisionOf } from "../../../lib/parse/date";

describe("faultOfDate", () => {
  it.each(["1990", "1990-09", "1990-09-30", "2000-02-29", "1860", "2100-12-31"])("takes %s", (text) => {
    expect(faultOfDate(text)).toBeNull();
  });

  it.each([
    ["1990-02-29", "type-error"],
    ["1900-02-29", "type-error"],
    ["1990-13", "type-error"],
    ["1990-00", "type-error"],
    ["1990-04-31", "type-error"],
    ["1990-9-30", "type-error"],
    ["30.09.1990", "type-error"],
    ["Sep-90", "type-error"],
    ["1990-09-30T00:00", "type-error"],
    ["1859-12-31", "constraint-error"],
    ["2101", "constraint-error"],
  ])("refuses %s", (text, code) => {
    expect(faultOfDate(text)?.code).toBe(code);
  });
});

it.each([
  ["1990", "year"],
  ["1990-09", "month"],
  ["1990-09-30", "day"],
])("%s is known to the %s", (date, precision) => {
  expect(precisionOf(date)).toBe(precision);
});
