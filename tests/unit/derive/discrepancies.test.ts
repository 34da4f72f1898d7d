import { describe, expect, it } from "vitest";
import { countCompared, discrepancies } from "../../../lib/derive/discrepancies";
import type { HeadlineTables } from "../../../lib/derive/figures";
import { loadDataset } from "../../../lib/load";
import type { Derivation, Measure, Reading } from "../../../lib/types";

const text = { en: "", es: "" };
const measure: Measure = {
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

function reading(source: string, value: number | null, derived: Derivation | null = null, year = 1990): Reading {
  const rest = { locator: "", originalValue: null, originalUnit: "", note: "", low: null, high: null } as const;
  return { measure: "trade_total", partner: "PRK", year, value, status: "A", source, derived, ...rest };
}

/** The customs lead. */
const tablesOf = (...readings: Reading[]): HeadlineTables => ({
  readings,
  measures: [measure],
  gaps: [],
  rules: [{ measure: "trade_total", partner: "PRK", from: 1990, to: 1991, source: "customs", note: "" }],
});

const found = (...readings: Reading[]) =>
  discrepancies(tablesOf(...readings)).map(({ low, high, isCounted }) => [low, high, isCounted]);

describe("discrepancies(tables)", () => {
  it("lists a year whose sources differ by more than 5 percent, and no other", () => {
    expect(found(reading("customs", 100), reading("bank", 105))).toEqual([]);
    expect(found(reading("customs", 100), reading("bank", 105.1))).toEqual([[100, 105.1, true]]);
    expect(found(reading("customs", 105.1), reading("bank", 100))).toEqual([[100, 105.1, true]]);
    expect(found(reading("customs", 100))).toEqual([]);
  });

  it("takes another threshold", () => {
    const tables = tablesOf(reading("customs", 100), reading("bank", 130));
    expect(discrepancies(tables, 0.29)).toHaveLength(1);
    expect(discrepancies(tables, 0.3)).toEqual([]);
  });

  it("measures by the low, and over zero not at all", () => {
    const difference = (a: number, b: number) =>
      discrepancies(tablesOf(reading("customs", a), reading("bank", b)))[0]?.difference;
    expect(difference(300, 200)).toBe(0.5);
    expect(difference(0, 2)).toBe(null);
    expect(difference(0, 0)).toBe(undefined);
  });

  it.each([
    "copy",
    "bound",
    "estimate",
    "outlier",
    "interpolated",
  ] as const)("sets a figure marked %s apart", (mark) => {
    const marked = reading("bank", 300, mark);
    expect(found(reading("customs", 100), marked)).toEqual([[100, 300, false]]);
    expect(found(reading("customs", 100), marked, reading("office", 200))).toEqual([[100, 200, true]]);
  });

  it("counts an interpolation that leads the line", () => {
    expect(found(reading("customs", 100, "interpolated"), reading("bank", 200))).toEqual([[100, 200, true]]);
  });

  it("hears a limit only where the figures lie beyond it", () => {
    const limit = { ...reading("press", null, "bound"), low: 150, high: 200 };
    expect(found(reading("customs", 100), limit)).toEqual([[100, 150, false]]);
    expect(found(reading("customs", 300), limit)).toEqual([[200, 300, false]]);
    expect(found(reading("customs", 160), limit)).toEqual([]);
    expect(found(limit)).toEqual([]);
  });

  it("names who is chosen and every other, lowest first", () => {
    const [only] = discrepancies(
      tablesOf(reading("bank", 300), reading("customs", 200), reading("copyist", 220, "copy"), reading("mute", null)),
    );
    expect(only?.counted.map(({ source }) => source)).toEqual(["customs", "bank"]);
    expect(only?.apart.map(({ source }) => source)).toEqual(["copyist"]);
    expect([only?.chosen?.source, only?.rule?.source]).toEqual(["customs", "customs"]);
  });

  it("chooses nobody where the source of the rule is silent", () => {
    const [only] = discrepancies(tablesOf(reading("bank", 300), reading("office", 200)));
    expect([only?.chosen, only?.rule?.source]).toEqual([null, "customs"]);
  });

  it("goes by measure, partner and year", () => {
    const later = [reading("customs", 100, null, 1991), reading("bank", 200, null, 1991)];
    const other = [reading("customs", 100), reading("bank", 200)].map((one) => ({ ...one, partner: "KOR" as const }));
    const tables = tablesOf(...other, ...later, reading("customs", 100), reading("bank", 200));
    expect(discrepancies(tables).map(({ partner, year }) => [partner, year])).toEqual([
      ["PRK", 1990],
      ["PRK", 1991],
      ["KOR", 1990],
    ]);
  });

  it("goes by the order of the catalogue, not of its rows", () => {
    const oil = { ...measure, measure: "oil", order: 0 };
    const readings = [reading("customs", 100), reading("bank", 200)];
    const both = [...readings, ...readings.map((one) => ({ ...one, measure: "oil" }))];
    const tables = { ...tablesOf(...both), measures: [measure, oil] };
    expect(discrepancies(tables).map((one) => one.measure)).toEqual(["oil", "trade_total"]);
  });

  it("names the rule of the year, first and last year included, and none where there is none", () => {
    const years = [1989, 1990, 1991, 1992, 1993];
    const readings = years.flatMap((year) => [reading("customs", 100, null, year), reading("bank", 200, null, year)]);
    const rule = { measure: "trade_total", partner: "PRK" as const, note: "" };
    const rules = [
      { ...rule, from: 1990, to: 1991, source: "customs" },
      { ...rule, from: 1992, to: 1992, source: "bank" },
    ];
    const found = discrepancies({ ...tablesOf(...readings), rules });
    expect(found.map((one) => [one.rule?.source, one.chosen?.source])).toEqual([
      [undefined, undefined],
      ["customs", "customs"],
      ["customs", "customs"],
      ["bank", "bank"],
      [undefined, undefined],
    ]);
  });

  it("lists what is set apart lowest first, limits by the end they name", () => {
    const limit = { ...reading("press", null, "bound"), low: 150 };
    const ceiling = { ...reading("office", null, "bound"), high: 50 };
    const [only] = discrepancies(
      tablesOf(
        reading("customs", 100),
        reading("copyist", 300, "copy"),
        limit,
        ceiling,
        reading("model", 120, "estimate"),
      ),
    );
    expect(only?.apart.map(({ source }) => source)).toEqual(["office", "model", "press", "copyist"]);
  });

  it("takes equal figures below zero for equal, and unequal ones for different", () => {
    expect(found(reading("customs", -5), reading("bank", -5))).toEqual([]);
    expect(found(reading("customs", -5), reading("bank", -4))).toEqual([[-5, -4, true]]);
  });

  it("compares only what counts", () => {
    const tables = tablesOf(reading("customs", 100), reading("bank", 101), reading("customs", 100, null, 1991));
    expect(countCompared(tables)).toBe(1);
    expect(countCompared(tablesOf(reading("customs", 100), reading("bank", 100, "copy")))).toBe(0);
  });
});

describe("the discrepancies of the small dataset", () => {
  const small = loadDataset("tests/fixtures/data-small");

  it("are none as it is, and one with a rival planted 40 percent off", () => {
    expect(discrepancies(small)).toEqual([]);
    const known = small.readings.find(
      ({ partner, year, measure: id }) => partner === "PRK" && year === 1992 && id === "trade_total",
    );
    if (known?.value == null) throw new Error("no figure to differ from");
    const rival = { ...known, source: "cabinet_1992", value: known.value * 1.4 };
    const listed = discrepancies({ ...small, readings: [...small.readings, rival] });
    expect(listed.map(({ measure: id, partner, year, chosen }) => [id, partner, year, chosen?.source])).toEqual([
      ["trade_total", "PRK", 1992, "imf_dots"],
    ]);
    expect(listed[0]?.difference).toBeCloseTo(0.4, 9);
    expect(listed[0]?.counted).toContain(rival);
  });
});

describe("the discrepancies of the data", () => {
  const dataset = loadDataset();
  const listed = () => discrepancies(dataset);

  it("have the disputed years of trade", () => {
    const all = listed();
    const at = (id: string, partner: string, year: number) =>
      all.find((one) => one.measure === id && one.partner === partner && one.year === year);
    const ends = (id: string, partner: string, year: number) => {
      const one = at(id, partner, year);
      return one && [one.low, one.high, one.chosen?.source];
    };
    expect(ends("trade_total", "PRK", 1990)).toEqual([1970, 2700, "russian_gov_1992"]);
    expect(ends("trade_total", "PRK", 1991)).toEqual([366.8, 1420, "russian_gov_1992"]);
    expect(ends("trade_total", "KOR", 1992)?.[2]).toBe("imf_dots_rok");
    expect(at("trade_total", "PRK", 1996)).toMatchObject({ isCounted: false, high: 924 });
    expect(at("crude_oil", "PRK", 1988)).toMatchObject({ isCounted: false, low: 640_000, high: 1_500_000 });
  });

  it("are the years that a plain count of the readings finds, with the same ends", () => {
    const apart = ["copy", "bound", "estimate", "outlier", "interpolated"];
    const years = new Map<string, number[]>();
    for (const { measure: id, partner, year, value, derived } of dataset.readings) {
      const key = `${id} ${partner} ${year}`;
      if (value !== null && !apart.includes(derived ?? "")) years.set(key, [...(years.get(key) ?? []), value]);
    }
    const plain = [...years].flatMap(([key, values]) => {
      const [low, high] = [Math.min(...values), Math.max(...values)];
      return high / low > 1.05 ? [[key, low, high]] : [];
    });
    const counted = listed().filter(({ isCounted }) => isCounted);
    expect(
      counted.map(({ measure: id, partner, year, low, high }) => [`${id} ${partner} ${year}`, low, high]).sort(),
    ).toEqual(plain.sort());
  });

  it("say of each year everything the readings say", () => {
    for (const { measure: id, partner, year, counted, apart } of listed()) {
      const said = dataset.readings.filter((one) => one.measure === id && one.partner === partner && one.year === year);
      const spoken = said.filter(({ value, low, high }) => value !== null || low !== null || high !== null);
      expect(new Set([...counted, ...apart])).toEqual(new Set(spoken));
    }
  });
});
