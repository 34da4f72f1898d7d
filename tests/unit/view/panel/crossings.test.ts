import { describe, expect, test } from "vitest";
import type { Dataset, Korea, Lang, Reading } from "../../../../lib/types";
import { chartModel } from "../../../../lib/view/model";
import { defaultViews, type View } from "../../../../lib/view/view";
import { dataset, modelOf } from "../pages";

const measures = dataset.measures.map(({ measure }) => measure);

/** The crossings of Compare, each row in a line: cells and notes. */
function crossingsOf(change: Partial<View> = {}, lang: Lang = "en", data: Dataset = dataset) {
  const table = chartModel(data, { ...defaultViews.compare, ...change }, "compare", lang).crossings;
  if (!table) throw new Error("no crossings");
  const lines = table.rows.map(({ key, cells, notes }): [string, string] => {
    return [key, cells.map((words, i) => (notes?.[i] ? `${words} [${notes[i]}]` : words)).join(" | ")];
  });
  return { ...table, of: (key: string) => new Map(lines).get(key), keys: lines.map(([key]) => key) };
}

// Worked out by hand from data/series/trade.csv, as the rows in tests/unit/derive/crossings.test.ts say.
describe("who passed whom in trade, 1988–2024", () => {
  const table = crossingsOf();

  test("the headline total says 1991, single sources begin with the ROK ahead", () => {
    expect(table.of("trade_total:headline")).toBe(
      "Trade | Headline figures | 1988–2024 [36 years, without 2023] | 1991: ROK passes DPRK [US$1.2bn against US$367m]",
    );
    expect(table.of("trade_total:imf_dots_rus")).toBe(
      "Trade | Russian customs via IMF | 1992–2020 [29 years] | ROK higher throughout",
    );
    expect(table.of("trade_total:cow_trade_v4_raw")).toBe(
      "Trade | Correlates of War v4 [copy of another source, plus a margin] | 1992–2014 [23 years] | ROK higher throughout",
    );
    expect(table.keys.filter((key) => key.startsWith("trade_total"))).toHaveLength(4);
  });

  test("years between are not hidden, and sources that differ are told apart", () => {
    expect(table.of("trade_export:headline")).toContain(
      "1988–2021 [32 years, without 1990–1991] | Between 1989 and 1992: ROK passes DPRK [US$569m against US$227m]",
    );
    expect(table.of("trade_export:imf_dots_rus")).toContain("1993: ROK passes DPRK [US$391m against US$168m]");
    expect(table.of("trade_export:cow_trade_v4_raw")).toContain("1993: ROK passes DPRK [US$974m against US$185m]");
    expect(table.of("trade_export:cow_trade_v4_smooth")).toContain("ROK higher throughout");
  });

  test("where published ranges overlap it says that the order depends on the source", () => {
    expect(table.remarks).toEqual([
      "Trade, 1991: published figures overlap (DPRK US$367m–1.42bn, ROK US$1.2bn), so which is higher depends on whom one believes.",
      "Russian exports, 1992: published figures overlap (DPRK US$227m, ROK US$204–569m), so which is higher depends on whom one believes.",
    ]);
  });

  test("a sentence opens it: the headline first, then the sources that say otherwise", () => {
    expect(table.caption).toMatch(
      /^By the headline figures, trade with the ROK overtook trade with the DPRK in 1991; by Russian customs via IMF \(1992–2020\), /,
    );
    expect(table.caption).toContain("the ROK was higher in every year compared. Years between 1988 and 2024");
    expect(crossingsOf({ measures: ["trade_export"] }, "es").caption).toMatch(
      /^Según la serie principal, las exportaciones de Moscú a la RC superaron a las exportaciones de Moscú a la RPDC entre 1989 y 1992; según aduanas rusas vía FMI \(1992–2020\) y Correlates of War v4 \(1992–2014\), la RC superó a la RPDC en 1993; /,
    );
  });

  test("sources that agree with the headline share its clause", () => {
    expect(crossingsOf({ from: 2000, to: 2005 }).caption).toMatch(
      /^Trade: by the headline figures, [^;]+ and [^;]+, the ROK was higher in every year compared\. Years/,
    );
  });
});

describe("other measures", () => {
  const table = crossingsOf({ from: 1948, measures });

  test("cooperation is compared with cooperation, conflict with conflict", () => {
    expect(table.of("intensity:cooperation:headline")).toMatch(
      /^Cooperation \| Own construction from \d+ dated events \| 1948–2024 \[77 years\] \| ROK passes DPRK: 1992, 2003; DPRK passes ROK: 2001, 2022$/,
    );
    expect(table.of("intensity:conflict:headline")).toMatch(/^Conflict \|/);
  });

  test("a measure of one source has one row, with its name", () => {
    expect(table.keys.filter((key) => key.startsWith("unga_distance"))).toEqual(["unga_distance:headline"]);
    expect(table.of("unga_distance:headline")).toBe(
      "UN distance | Bailey, Strezhnev and Voeten | 1991–2023 [33 years] | 2015: ROK passes DPRK [0.93 against 0.84]",
    );
  });

  test("equal figures are named: on the way, beside a lead, or all along", () => {
    expect(table.of("atop_nonagg:headline")).toContain("| 1997 (equal in 1992–1996): ROK passes DPRK [1 against 0]");
    expect(table.of("atop_consul:headline")).toContain("| DPRK higher, equal in 1949–1999");
    expect(crossingsOf({ measures: ["atop_consul"], from: 1950, to: 1960 }).of("atop_consul:headline")).toContain(
      "| Equal throughout",
    );
  });

  test("years without figures are counted where they are too many to be named", () => {
    expect(table.of("dipl_level_russia_at_partner:headline")).toContain("1970–2005 [8 of 36 years]");
  });

  test("what has no year with figures of both is named below", () => {
    expect(table.remarks?.at(-1)).toMatch(/^No year with figures of both: .*Workers in Russia; /);
    expect(modelOf({ measures: ["workers_in_russia"] }, "compare").crossings).toBeNull();
  });

  for (const lang of ["en", "es"] as const) {
    for (const as of ["value", "index", "share", "ratio"] as const) {
      test(`every measure gives words or is named as having none: ${lang}, ${as}`, () => {
        const found = crossingsOf({ from: 1860, measures, as }, lang);
        const said = [
          found.caption,
          ...found.rows.flatMap(({ cells, notes = [] }) => [...cells, ...notes]),
          ...(found.remarks ?? []),
        ];
        expect(said.join("\n")).not.toMatch(/undefined|NaN|Infinity|\bnull\b|\[object|\b0 (years|años)/);
        for (const { cells } of found.rows) expect(cells.every((words) => words !== "")).toBe(true);
        for (const { measure, title } of dataset.measures) {
          const isThere = found.keys.some((key) => key.startsWith(`${measure}:`));
          expect(isThere || found.remarks?.at(-1)?.includes(title[lang]), measure).toBe(true);
        }
      });
    }
  }
});

describe("modes and span", () => {
  test("shares are compared as shares, where a measure has them", () => {
    const shares = crossingsOf({ as: "share" });
    expect(shares.of("trade_total:headline")).toBe(
      "Trade as a share of all trade | Headline figures | 1989–2020 [32 years] | 2008: ROK passes DPRK; 2020: DPRK passes ROK",
    );
    expect(shares.of("unga_distance:headline")).toBe(crossingsOf().of("unga_distance:headline"));
  });

  test("dollars of 2024 change the amounts and not the order", () => {
    const constant = crossingsOf({ prices: "constant" });
    expect(constant.of("trade_export:imf_dots_rus")).toContain("1993: ROK passes DPRK [US$849m against US$366m]");
    expect(constant.caption).toContain("Amounts in US dollars of 2024.");
  });

  test("an index and a ratio compare the values, and the index says why", () => {
    expect(crossingsOf({ as: "index" }).rows).toEqual(crossingsOf().rows);
    expect(crossingsOf({ as: "index" }).caption).toContain("where two indices cross depends on their base year");
    expect(crossingsOf({ as: "ratio" }).rows).toEqual(crossingsOf().rows);
  });

  test("only the years of the span count, by the calendar whatever the plots count from", () => {
    expect(crossingsOf({ from: 1991 }).of("trade_total:headline")).toContain(
      "1991–2024 [33 years, without 2023] | ROK higher throughout",
    );
    const periods: View["periods"] = [
      { from: 1985, to: 1995 },
      { from: 2014, to: 2024 },
    ];
    expect(crossingsOf({ periods }).rows).toEqual(crossingsOf({ from: 1985 }).rows);
    expect(crossingsOf({ align: { PRK: "M023", KOR: "M070" } }).rows).toEqual(crossingsOf().rows);
  });

  test("the preferred source changes nothing, since every source has its row", () => {
    expect(crossingsOf({ source: "imf_dots_rus" }).rows).toEqual(crossingsOf().rows);
  });

  test("Explore and a single partner have no crossings", () => {
    expect(modelOf().crossings).toBeNull();
    expect(modelOf({ partners: ["KOR"] }, "compare").crossings).toBeNull();
  });
});

describe("planted figures", () => {
  const reading = (source: string, partner: Korea, year: number, value: number): Reading => {
    const blank = {
      low: null,
      high: null,
      locator: "",
      originalValue: null,
      originalUnit: "",
      derived: null,
      note: "",
    };
    return { ...blank, measure: "trade_total", partner, year, value, status: "A", source };
  };
  const plant = (source: string, dprk: Record<number, number>, rok: Record<number, number>) =>
    (
      [
        ["PRK", dprk],
        ["KOR", rok],
      ] as const
    ).flatMap(([partner, values]) =>
      Object.entries(values).map(([year, value]) => reading(source, partner, Number(year), value)),
    );
  const planted: Dataset = {
    ...dataset,
    rules: [],
    gaps: [],
    readings: [
      ...plant("imf_dots_rus", { 2000: 9, 2001: 8, 2002: 7, 2003: 6 }, { 2000: 1, 2001: 9, 2002: 9, 2003: 9 }),
      ...plant("cow_trade_v4_raw", { 2000: 9, 2001: 8, 2003: 6 }, { 2000: 1, 2001: 2, 2003: 9 }),
      ...plant("nber_un_1999_via_wnets", { 2000: 9 }, { 2000: 1 }),
    ],
  };
  const table = crossingsOf({ measures: ["trade_total"] }, "en", planted);

  test("two sources that disagree each have their year, and one with a single year is left out", () => {
    expect(table.keys).toEqual(["trade_total:headline", "trade_total:cow_trade_v4_raw"]);
    expect(table.of("trade_total:headline")).toBe(
      "Trade | Russian customs via IMF | 2000–2003 [4 years] | 2001: ROK passes DPRK [US$9m against US$8m]",
    );
    expect(table.of("trade_total:cow_trade_v4_raw")).toBe(
      "Trade | Correlates of War v4 | 2000–2003 [3 years, without 2002] | Between 2001 and 2003: ROK passes DPRK [US$9m against US$6m]",
    );
    expect(table.caption).toMatch(
      /^By Russian customs via IMF, trade with the ROK overtook trade with the DPRK in 2001; by Correlates of War v4 \(2000–2003\), the ROK passed the DPRK between 2001 and 2003\./,
    );
  });

  test("the year in which they disagree is named as depending on the source", () => {
    expect(table.remarks).toEqual([
      "Trade, 2001: published figures overlap (DPRK US$8m, ROK US$2–9m), so which is higher depends on whom one believes.",
    ]);
  });
});
