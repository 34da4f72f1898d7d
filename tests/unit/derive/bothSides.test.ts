import { expect, test } from "vitest";
import { sourcesOfBoth } from "../../../lib/derive/bothSides";
import type { Derivation, Partner, Reading } from "../../../lib/types";

function reading(source: string, partner: Partner, value: number | null, derived: Derivation | null = null): Reading {
  const known = { measure: "trade_total", year: partner === "PRK" ? 1990 : 2000, status: "A" as const, note: "" };
  return {
    ...known,
    source,
    partner,
    value,
    derived,
    low: null,
    high: null,
    locator: "",
    originalValue: null,
    originalUnit: "",
  };
}

const sources = (...readings: Reading[]) =>
  sourcesOfBoth({ readings, rules: [], gaps: [], measures: [] }, "trade_total");

test("a source counts if it has figures of both Koreas, of whatever years", () => {
  const one = [reading("imf", "PRK", 1), reading("imf", "KOR", 2), reading("imf", "KOR", 3)];
  expect(sources(...one)).toEqual(["imf"]);
  expect(sources(...one, reading("fcs", "PRK", 1), reading("kita", "KOR", 2))).toEqual(["imf"]);
});

test("sources come in the order of the files, each once", () => {
  const of = (source: string) => [reading(source, "PRK", 1), reading(source, "KOR", 1)];
  expect(sources(...of("imf"), ...of("cow"), ...of("imf"))).toEqual(["imf", "cow"]);
});

test("what a source does not say itself is not its figure", () => {
  expect(sources(reading("imf", "PRK", null), reading("imf", "KOR", 2))).toEqual([]);
  expect(sources(reading("imf", "PRK", 1, "estimate"), reading("imf", "KOR", 2))).toEqual([]);
  expect(sources(reading("imf", "PRK", 0, "outlier"), reading("imf", "KOR", 2, "copy"))).toEqual(["imf"]);
});
