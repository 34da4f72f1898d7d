import { describe, expect, it } from "vitest";
import type { HeadlineTables } from "../../../lib/derive/figures";
import { headline } from "../../../lib/derive/headline";
import type { Derivation, Gap, HeadlineRule, Measure, Reading } from "../../../lib/types";
import { values, years } from "./build";

const about = { measure: "trade_total", partner: "PRK" } as const;
const text = { en: "", es: "" };
const trade: Measure = {
  measure: "trade_total",
  group: "trade",
  unit: "usd_million",
  title: text,
  definition: text,
  scale: "log",
  min: null,
  max: null,
  order: 1,
};

function reading(source: string, year: number, value: number | null, derived: Derivation | null = null): Reading {
  const rest = {
    low: null,
    high: null,
    status: "A",
    locator: "",
    originalValue: null,
    originalUnit: "",
    note: "",
  } as const;
  return { ...about, ...rest, source, year, value, derived };
}

function rule(source: string, from: number, to: number, note = ""): HeadlineRule {
  return { ...about, source, from, to, note };
}

function gap(from: number, to: number): Gap {
  return { ...about, from, to, reason: "O", note: text };
}

function trading(readings: Reading[], more: Partial<HeadlineTables> = {}) {
  return (preferred?: string) =>
    headline({ readings, rules: [], gaps: [], measures: [trade], ...more }, "trade_total", "PRK", preferred);
}

const ranges = (series: ReturnType<typeof headline>) => series.observations.map(({ low, high }) => [low, high]);

describe("headline", () => {
  it("follows the source each rule names", () => {
    const readings = [
      reading("imf", 1990, 1),
      reading("fcs", 1990, 2),
      reading("imf", 1991, 3),
      reading("fcs", 1991, 4),
    ];
    const series = trading(readings, { rules: [rule("fcs", 1990, 1990), rule("imf", 1991, 1991)] })();
    expect(values(series)).toEqual([2, 3]);
    expect(series.unit).toBe("usd_million");
  });

  it("follows the source with most years where there is no rule", () => {
    const readings = [reading("fcs", 1990, 9), reading("imf", 1990, 1), reading("imf", 1991, 2)];
    expect(values(trading(readings)())).toEqual([1, 2]);
  });

  it("counts only years in which a source could lead", () => {
    const copies = [1990, 1991, 1992].map((year) => reading("un", year, 7, "copy"));
    const own = [reading("imf", 1990, 1), reading("imf", 1991, 2)];
    expect(values(trading([...copies, ...own])())).toEqual([1, 2]);
  });

  it("follows the first source of the files where two have as many years", () => {
    expect(values(trading([reading("fcs", 1990, 1), reading("imf", 1990, 2)])())).toEqual([1]);
  });

  it("leaves years outside the rules empty", () => {
    const readings = [reading("imf", 1990, 1), reading("imf", 1991, 2), reading("imf", 1992, 3)];
    const rules = [rule("imf", 1990, 1990), rule("imf", 1992, 1992)];
    expect(values(trading(readings, { rules })())).toEqual([1, null, 3]);
  });

  it("is dense from the first to the last year with a figure or a gap", () => {
    const series = trading([reading("imf", 1990, 1)], { gaps: [gap(1987, 1988), gap(1992, 1992)] })();
    expect(years(series)).toEqual([1987, 1988, 1989, 1990, 1991, 1992]);
    expect(series.observations.map((observation) => observation.gap?.from ?? null)).toEqual([
      1987,
      1987,
      null,
      null,
      null,
      1992,
    ]);
  });

  it("keeps a reported zero apart from a missing value", () => {
    expect(
      values(trading([reading("imf", 1990, 0), reading("imf", 1991, null)], { gaps: [gap(1991, 1991)] })()),
    ).toEqual([0, null]);
  });

  it("widens the range by other figures, not by copies, limits, estimates, outliers or interpolations", () => {
    const aside: Derivation[] = ["copy", "bound", "estimate", "outlier", "interpolated"];
    const readings = [
      reading("imf", 1990, 5),
      reading("fcs", 1990, 4),
      reading("jetro", 1990, 6, "converted"),
      ...aside.map((derived) => reading(derived, 1990, 99, derived)),
    ];
    const series = trading(readings, { rules: [rule("imf", 1990, 1990)] })();
    expect(ranges(series)).toEqual([[4, 6]]);
    expect(series.observations[0]?.rivals.map(({ source }) => source)).toEqual(["fcs", "jetro", ...aside]);
  });

  it("keeps an interpolated headline in its own range", () => {
    const readings = [reading("imf", 1996, 900, "outlier"), reading("cow", 1996, 88, "interpolated")];
    const series = trading(readings, { rules: [rule("cow", 1996, 1996)] })();
    expect(ranges(series)).toEqual([[88, 88]]);
  });

  it.each(["copy", "bound", "estimate", "outlier"] as const)("never leads with a %s", (derived) => {
    const series = trading([reading("imf", 1990, 1, derived)], {
      rules: [rule("imf", 1990, 1990)],
      gaps: [gap(1990, 1990)],
    })();
    expect(values(series)).toEqual([null]);
    expect(series.observations[0]?.rivals).toHaveLength(1);
  });

  it("breaks where a noted rule takes over from a year with a figure", () => {
    const readings = [1990, 1991, 1992, 1993].map((year) => reading("imf", year, 1));
    const rules = [rule("imf", 1990, 1990, "starts"), rule("imf", 1991, 1991), rule("imf", 1992, 1993, "new basis")];
    expect(trading(readings, { rules })().observations.map(({ isBreak }) => isBreak)).toEqual([
      false,
      false,
      true,
      false,
    ]);
  });

  it("does not break a preferred source where the rules take over another one", () => {
    const readings = [1990, 1991].flatMap((year) => [reading("imf", year, 1), reading("fcs", year, 2)]);
    const rules = [rule("fcs", 1990, 1990), rule("imf", 1991, 1991, "new basis")];
    const breaks = (preferred?: string) =>
      trading(readings, { rules })(preferred).observations.map((one) => one.isBreak);
    expect([breaks(), breaks("fcs"), breaks("imf")]).toEqual([
      [false, true],
      [false, false],
      [false, true],
    ]);
  });

  it("takes a reading without a figure for no rival", () => {
    const series = trading([reading("imf", 1990, 5), reading("fcs", 1990, null)], {
      rules: [rule("imf", 1990, 1990)],
    })();
    expect(series.observations[0]?.rivals).toEqual([]);
  });

  it("breaks at a reading of status B", () => {
    const readings: Reading[] = [reading("imf", 1990, 1), { ...reading("imf", 1991, 1), status: "B" }];
    expect(trading(readings)().observations.map(({ isBreak }) => isBreak)).toEqual([false, true]);
  });

  it("shows a preferred source alone, over the years of the headline", () => {
    const readings = [reading("imf", 1990, 1), reading("imf", 1991, 2), reading("fcs", 1991, 3)];
    const series = trading(readings)("fcs");
    expect(values(series)).toEqual([null, 3]);
    expect(ranges(series)).toEqual([
      [null, null],
      [2, 3],
    ]);
  });

  it("has no observation where nothing is known", () => {
    expect(trading([])().observations).toEqual([]);
  });

  it("refuses a measure the catalogue lacks", () => {
    const tables = { readings: [], rules: [], gaps: [], measures: [trade] };
    expect(() => headline(tables, "no_such_measure", "PRK")).toThrow("no such measure: no_such_measure");
  });
});
