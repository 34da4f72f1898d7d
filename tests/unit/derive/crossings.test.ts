import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { sourcesOfBoth } from "../../../lib/derive/bothSides";
import { crossings, overlaps, standings } from "../../../lib/derive/crossings";
import { headline } from "../../../lib/derive/headline";
import { loadDataset } from "../../../lib/load";
import type { Series } from "../../../lib/types";
import { observation, series } from "./build";

type Rows = Parameters<typeof series>[0];
const dprk = (rows: Rows) => series(rows, { partner: "PRK" });
const rok = (rows: Rows) => series(rows, { partner: "KOR" });
const dated = (a: Series, b: Series) => crossings(a, b).map(({ before, year, leader }) => [before, year, leader]);

describe("crossings", () => {
  test("date a new order to its first year, with the last year of the old one, and both values of each", () => {
    const [only, ...others] = crossings(
      dprk([
        [1990, 10],
        [1991, 3],
        [1992, 2],
      ]),
      rok([
        [1990, 4],
        [1991, 7],
        [1992, 9],
      ]),
    );
    expect(others).toEqual([]);
    expect(only).toEqual({
      year: 1991,
      before: 1990,
      leader: "KOR",
      from: [10, 4],
      to: [3, 7],
      missing: [],
      equal: [],
    });
  });

  test("name the years between in which a side has no figure, and date nothing inside them", () => {
    const a = dprk([
      [1989, 10],
      [1990, null],
      [1991, 5],
      [1992, 2],
    ]);
    const b = rok([
      [1989, 4],
      [1990, 6],
      [1992, 9],
    ]);
    expect(crossings(a, b)).toMatchObject([{ before: 1989, year: 1992, missing: [1990, 1991], equal: [] }]);
  });

  test("count equal figures as no lead: a tie on the way is named, a tie and back is no crossing", () => {
    const flat = (values: number[]): Rows => values.map((value, i) => [2000 + i, value]);
    expect(crossings(dprk(flat([5, 5, 5])), rok(flat([1, 5, 9])))).toMatchObject([
      { before: 2000, year: 2002, leader: "KOR", missing: [], equal: [2001] },
    ]);
    expect(crossings(dprk(flat([5, 5, 5])), rok(flat([1, 5, 1])))).toEqual([]);
    expect(crossings(dprk(flat([5, 5, 5])), rok(flat([5, 5, 9])))).toEqual([]);
  });

  test("take a reported zero for a figure", () => {
    expect(
      dated(
        dprk([
          [2020, 7],
          [2021, 0],
        ]),
        rok([
          [2020, 2],
          [2021, 0.1],
        ]),
      ),
    ).toEqual([[2020, 2021, "KOR"]]);
  });

  test("refuse two measures, two units and one partner", () => {
    const one = dprk([[1990, 1]]);
    expect(() => crossings(one, { ...rok([[1990, 1]]), unit: "share" })).toThrow(/two units/);
    expect(() => crossings(one, { ...rok([[1990, 1]]), measure: "activity" })).toThrow(/two measures/);
    expect(() => crossings(one, one)).toThrow(/one partner/);
  });
});

describe("any two series", () => {
  const anyValue = fc.option(fc.integer({ min: 0, max: 6 }), { freq: 3 });
  const anyRows = fc.array(anyValue, { maxLength: 25 }).map((list): Rows => list.map((value, i) => [1990 + i, value]));
  const anyPair = fc.tuple(anyRows.map(dprk), anyRows.map(rok));
  const check = (holds: (pair: [Series, Series]) => void) => fc.assert(fc.property(anyPair, holds));

  test("cross in the same years when they are swapped, with their values swapped", () => {
    check(([a, b]) => {
      const swap = ([one, other]: [number, number]) => [other, one];
      const swapped = crossings(b, a).map((one) => ({ ...one, from: swap(one.from), to: swap(one.to) }));
      expect(swapped).toEqual(crossings(a, b));
    });
  });

  test("cross in the same years in any unit", () => {
    const scaled = (one: Series, factor: number): Series => ({
      ...one,
      observations: one.observations.map((o) => ({ ...o, value: o.value === null ? null : o.value * factor })),
    });
    fc.assert(
      fc.property(anyPair, fc.constantFrom(0.25, 4, 1024), ([a, b], factor) => {
        expect(dated(scaled(a, factor), scaled(b, factor))).toEqual(dated(a, b));
      }),
    );
  });

  test("cross an odd number of times where another leads at the end, an even number otherwise", () => {
    check(([a, b]) => {
      const leaders = standings(a, b).flatMap(({ leader }) => leader ?? []);
      expect(crossings(a, b).length % 2).toBe(leaders.at(0) === leaders.at(-1) ? 0 : 1);
    });
  });

  test("do not cross where one is never the lower", () => {
    check(([a, b]) => {
      const above = a.observations.map((o) => ({ ...o, value: o.value === null ? null : o.value + 6 }));
      expect(crossings({ ...a, observations: above }, b)).toEqual([]);
    });
  });

  test("account for every year from the old order to the new one", () => {
    check(([a, b]) => {
      for (const { before, year, leader, from, to, missing, equal } of crossings(a, b)) {
        expect(missing.length + equal.length).toBe(year - before - 1);
        expect(leader === "PRK" ? from[0] < from[1] && to[0] > to[1] : from[0] > from[1] && to[0] < to[1]).toBe(true);
      }
    });
  });
});

describe("overlaps", () => {
  const ranged = (year: number, low: number, value: number, high: number) => observation(year, value, { low, high });

  test("are the years in which the ranges share a value, ends included, unless neither has a range", () => {
    const a = dprk([
      ranged(1990, 2, 3, 5),
      ranged(1991, 2, 3, 4),
      ranged(1992, 3, 3, 3),
      ranged(1993, 1, 2, 9),
      [1994, 1],
    ]);
    const b = rok([ranged(1990, 5, 7, 8), ranged(1991, 5, 7, 8), ranged(1992, 3, 3, 3), ranged(1993, 4, 4, 4)]);
    expect(overlaps(a, b)).toEqual([
      {
        year: 1990,
        ranges: [
          { low: 2, high: 5 },
          { low: 5, high: 8 },
        ],
      },
      {
        year: 1993,
        ranges: [
          { low: 1, high: 9 },
          { low: 4, high: 4 },
        ],
      },
    ]);
  });
});

describe("overlaps, whichever side has the range", () => {
  const of = (low: number | null, high: number | null) => [observation(1990, 5, { low, high })];
  const isOverlap = (a: ReturnType<typeof of>, b: ReturnType<typeof of>) =>
    [overlaps(dprk(a), rok(b)), overlaps(dprk(b), rok(a))].map((found) => found.length === 1);

  test.each([
    ["a range over a single figure", of(1, 9), of(5, 5), true],
    ["two that touch", of(1, 5), of(5, 9), true],
    ["two apart", of(1, 4), of(5, 9), false],
    ["two single figures alike", of(5, 5), of(5, 5), false],
    ["a range beside a figure without one", of(1, 9), of(null, null), false],
    ["a range without one of its ends", of(1, 9), of(null, 9), false],
    ["a range without the other end", of(0, 9), of(0, null), false],
  ])("%s", (_, a, b, expected) => {
    expect(isOverlap(a, b)).toEqual([expected, expected]);
  });
});

describe("the trade of both Koreas, worked out by hand from data/series/trade.csv and data/headline.csv", () => {
  const dataset = loadDataset("data");
  const both = (measure: string, source?: string): [Series, Series] => [
    headline(dataset, measure, "PRK", source),
    headline(dataset, measure, "KOR", source),
  ];

  // trade_total, DPRK: russian_gov_1992 2380.4 (1990), 366.8 (1991). ROK: rok_mci_via_hankyung_1991 890 (1990), imf_dots_rok 1202.4 (1991).
  test("the headline total crosses once, in 1991, and the ranges of that year overlap", () => {
    expect(crossings(...both("trade_total"))).toEqual([
      { year: 1991, before: 1990, leader: "KOR", from: [2380.4, 890], to: [366.8, 1202.4], missing: [], equal: [] },
    ]);
    // DPRK 1991: rok_mofa_1992 1420 is the highest. ROK 1991: rok_mci_1993 1203.7.
    expect(overlaps(...both("trade_total"))).toEqual([
      {
        year: 1991,
        ranges: [
          { low: 366.8, high: 1420 },
          { low: 1202.4, high: 1203.7 },
        ],
      },
    ]);
  });

  // trade_export, DPRK: jetro_1990 1492 (1989), none in 1990 and 1991, imf_dots_rus 227.1 (1992).
  // ROK: rok_mci_via_hankyung_1991 390 (1989), imf_dots_rok 568.8 (1992).
  test("the headline exports cross between 1989 and 1992, since no source has those to the DPRK in between", () => {
    expect(crossings(...both("trade_export"))).toEqual([
      {
        year: 1992,
        before: 1989,
        leader: "KOR",
        from: [1492, 390],
        to: [227.1, 568.8],
        missing: [1990, 1991],
        equal: [],
      },
    ]);
  });

  // trade_export of 1992 and 1993. imf_dots_rus: 227.1 to 203.8, then 168.4 to 391.2. cow_trade_v4_raw: 227 to 74, then 185 to 974.
  // cow_trade_v4_smooth: 227 to 776, an interpolation, and the ROK is ahead from its first year on.
  test("single sources date the exports to 1993, or never see the DPRK ahead", () => {
    const found = ["imf_dots_rus", "cow_trade_v4_raw", "cow_trade_v4_smooth"].map((id) =>
      dated(...both("trade_export", id)),
    );
    expect(found).toEqual([[[1992, 1993, "KOR"]], [[1992, 1993, "KOR"]], []]);
  });

  test("four sources have totals of both, one of them for a single year", () => {
    const sources = sourcesOfBoth(dataset, "trade_total");
    expect(sources.map((id) => [id, standings(...both("trade_total", id)).length]).sort()).toEqual([
      ["cow_trade_v4_raw", 23],
      ["cow_trade_v4_smooth", 23],
      ["imf_dots_rus", 29],
      ["nber_un_1999_via_wnets", 1],
    ]);
    expect(sourcesOfBoth(dataset, "workers_in_russia")).toEqual([]);
  });
});
