import { expect, it } from "vitest";
import { crossCheckLimits } from "../../../lib/parse/crossCheckLimits";
import { tablesOf, told } from "./tablesOf";

/** What is said of one figure in a unit. */
const toldOf = (unit: string, value: string) =>
  told(
    crossCheckLimits(
      tablesOf({
        measures: [`oil,energy,${unit},a,a,b,b,linear,,,1`],
        series: [`oil,PRK,1990,${value},,,A,gse,,,,,`],
      }),
    ),
  );

it.each([
  ["tonnes", "12345.6"],
  ["tonnes", "123.456"],
  ["barrels", "0.000"],
  ["barrels", "1500.000"],
  ["barrels", "150.0"],
  ["usd_million", "150.000"],
  ["persons", "150"],
  ["persons", "150000"],
  ["count", "1500.0"],
])("of %s, %s may be meant", (unit, value) => {
  expect(toldOf(unit, value)).toEqual([]);
});

it.each([
  ["tonnes", "150.000", "x-unit-slip value: thousands separator? write 150000"],
  ["barrels", "-1.000", "x-unit-slip value: thousands separator? write -1000"],
  ["persons", "150.000", "constraint-error value: no fractions in persons; thousands separator? write 150000"],
  ["count", "1.234", "constraint-error value: no fractions in count; thousands separator? write 1234"],
  ["count", "0.500", "constraint-error value: no fractions in count; write a whole number"],
  ["count", "1234.5", "constraint-error value: no fractions in count; write a whole number"],
])("of %s, %s is told", (unit, value, problem) => {
  expect(toldOf(unit, value)).toEqual([`2 ${problem}`]);
});
