import fc from "fast-check";
import Papa from "papaparse";
import { describe, expect, test } from "vitest";
import { worldTrade } from "../../../lib/derive/worldTrade";
import { type behindColumns, behindCsv } from "../../../lib/export/behindCsv";
import { viewCsv } from "../../../lib/export/viewTable";
import { wire } from "../../../lib/export/wire";
import type { Lang } from "../../../lib/types";
import { spliced } from "../../../lib/view/panel/select";
import type { View, ViewPage } from "../../../lib/view/view";
import { anyNearView, anyPage } from "../view/arbitraries";
import { dataset, modelOf } from "../view/pages";

type Row = Record<(typeof behindColumns)[number], string>;

function behind(change: Partial<View> = {}, page: ViewPage = "explore", lang: Lang = "en"): Row[] {
  const model = modelOf(change, page, lang);
  return Papa.parse<Row>(behindCsv(dataset, model, model.panels, lang), { header: true, skipEmptyLines: true }).data;
}

const key = ({ measure, partner, year, source }: Row) => [measure, partner, year, source].join();
const yearsOf = (rows: Row[], partner: string, measure = "trade_total") =>
  [...new Set(rows.filter((row) => row.partner === partner && row.measure === measure).map(({ year }) => year))].map(
    Number,
  );
const range = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, i) => from + i);
const oneMeasure = { measures: ["trade_total"] };

test("every reading of the span is there exactly once, as reported", () => {
  for (const measures of [["trade_total", "trade_export"], ["unga_distance"], ["workers_in_russia"], ["crude_oil"]]) {
    const rows = behind({ from: 1948, measures });
    const ours = dataset.readings.filter(
      ({ measure, partner, year }) => measures.includes(measure) && partner !== "KOREA" && year >= 1948 && year <= 2024,
    );
    const keys = ours.map(({ measure, partner, year, source }) => [measure, partner, year, source].join());
    const written = rows.filter(({ source }) => source !== "").map(key);
    expect(written.toSorted()).toEqual(keys.toSorted());
    const byKey = new Map(rows.map((row) => [key(row), row]));
    for (const reading of ours) {
      const { measure, partner, year, source, value, low, high, status, originalValue, note } = reading;
      const row = byKey.get([measure, partner, year, source].join());
      const words = [value, low, high, status, originalValue].map((cell) => (cell === null ? "" : String(cell)));
      expect([row?.value, row?.low, row?.high, row?.status, row?.original_value]).toEqual(words);
      expect(row?.note.replace(/^'/, "")).toBe(note);
    }
  }
});

test("the row the headline points to is marked, and no other of its year", () => {
  const rows = behind({ from: 1860 });
  const marked = rows.filter((row) => row.is_headline === "yes" && row.source !== "");
  for (const measure of ["trade_total", "unga_distance"]) {
    for (const partner of ["PRK", "KOR"] as const) {
      const { observations } = spliced(dataset, measure, partner, "headline");
      const leading = observations.flatMap(({ year, source, value }) =>
        source === null || year > 2024 ? [] : [[String(year), source, String(value)]],
      );
      const ours = marked.filter((row) => row.measure === measure && row.partner === partner);
      expect(ours.map(({ year, source, value }) => [year, source, value])).toEqual(leading);
    }
  }
});

test("trade with the DPRK in 1990 has all that disagree", () => {
  const rows = behind(oneMeasure).filter(({ partner, year }) => partner === "PRK" && year === "1990");
  const all = dataset.readings.filter(
    ({ measure, partner, year }) => measure === "trade_total" && partner === "PRK" && year === 1990,
  );
  expect(all.length).toBeGreaterThanOrEqual(5);
  expect(rows.map(({ source }) => source)).toEqual(all.map(({ source }) => source));
  expect(rows.filter((row) => row.is_headline === "yes").map(({ value }) => value)).toEqual(["2380.4"]);
});

test("a year without a figure is a row that says why, in the language of the page", () => {
  for (const lang of ["en", "es"] as const) {
    const rows = behind({ ...oneMeasure, from: 1940 }, "explore", lang);
    for (const partner of ["PRK", "KOR"]) {
      const gaps = dataset.gaps.filter((gap) => gap.measure === "trade_total" && gap.partner === partner);
      expect(gaps.length).toBeGreaterThan(0);
      for (const { from, to, reason, note } of gaps) {
        for (const year of range(Math.max(from, 1940), Math.min(to, 2024))) {
          const row = rows.find((one) => one.partner === partner && one.year === String(year) && one.source === "");
          expect([row?.value, row?.gap, row?.note], `${partner} ${year}`).toEqual(["", reason, note[lang]]);
        }
      }
      expect(yearsOf(rows, partner)).toEqual(range(1940, 2024));
    }
  }
});

test("a reported zero is 0 and no gap", () => {
  const rows = behind({ measures: ["arms_tiv_russia_to_partner"] });
  expect(rows.filter(({ value, gap }) => value === "0" && gap === "").length).toBeGreaterThan(0);
});

describe("the years are those the lines cover", () => {
  test("of two periods both, an overlap once", () => {
    const periods: View["periods"] = [
      { from: 1985, to: 1995 },
      { from: 1992, to: 2000 },
    ];
    expect(yearsOf(behind({ ...oneMeasure, periods }, "compare"), "KOR")).toEqual(range(1985, 2000));
  });

  test("of aligned figures each partner's own", () => {
    const align = { PRK: "M023", KOR: "M070" };
    const model = modelOf({ ...oneMeasure, align, from: 1980, to: 2000 });
    const rows = behind({ ...oneMeasure, align, from: 1980, to: 2000 });
    for (const partner of ["PRK", "KOR"] as const) {
      const [track] = model.clock.tracks[partner];
      expect(yearsOf(rows, partner)).toEqual(range(track?.from ?? 0, track?.to ?? 0));
    }
    expect(yearsOf(behind({ ...oneMeasure, align, as: "ratio", from: 1980, to: 2000 }), "PRK")).toEqual(
      yearsOf(rows, "PRK"),
    );
  });
});

describe("whatever the panel computes, the figures are as reported", () => {
  const plain = behind(oneMeasure);

  test("in constant prices, as an index, also without a base, and as a ratio", () => {
    expect(behind({ ...oneMeasure, prices: "constant" })).toEqual(plain);
    expect(behind({ ...oneMeasure, as: "index" })).toEqual(plain);
    expect(behind({ ...oneMeasure, as: "index", base: 1985 })).toEqual(plain);
    expect(behind({ ...oneMeasure, as: "ratio" })).toEqual(plain);
    expect(behind({ ...oneMeasure, source: "cow_trade_v4_raw" })).toEqual(plain);
  });

  test("of a share with the world trade that it is a share of", () => {
    const rows = behind({ ...oneMeasure, as: "share" });
    expect(rows.filter(({ measure }) => measure === "trade_total")).toEqual(plain);
    for (const partner of ["PRK", "KOR"] as const) {
      for (const [year, { value, source }] of worldTrade(dataset.totals, partner)) {
        if (year < 1985 || year > 2024) continue;
        const used = rows.filter(
          (row) =>
            row.measure.startsWith("world_") &&
            row.partner === partner &&
            row.year === String(year) &&
            row.is_headline === "yes",
        );
        expect(used.map((row) => row.source)).toEqual([source, source]);
        expect(used.reduce((sum, row) => sum + Number(row.value), 0)).toBe(value);
      }
    }
  });

  test("of the ratio beside the values on Compare once", () => {
    const rows = behind({}, "compare").filter(({ source }) => source !== "");
    expect(new Set(rows.map(key)).size).toBe(rows.length);
  });
});

test("the index has its lines as in the CSV of the view, then the readings behind them", () => {
  const model = modelOf({ measures: ["intensity"], from: 1900 });
  const lines = Papa.parse<Row>(viewCsv(model.panels, "en"), { header: true, skipEmptyLines: true }).data;
  const rows = behind({ measures: ["intensity"], from: 1900 });
  const same = ({ measure, partner, year, value, unit, status, source }: Row) =>
    [measure, partner, year, value, unit, status, source].join();
  const computed = rows.filter(({ unit }) => unit === "index_0_100");
  expect(computed.map(same).toSorted()).toEqual(lines.map(same).toSorted());
  const others = rows.slice(computed.length);
  expect(new Set(others.map(({ source }) => source))).toEqual(new Set(["", "atop5", "sipri_at", "gml_mid221"]));
  expect(behind({ measures: ["activity"] }).every(({ measure }) => measure === "activity")).toBe(true);
});

test("a panel with nothing to draw has its years and why they are empty", () => {
  const rows = behind({ ...oneMeasure, from: 1946, to: 1947 });
  expect(yearsOf(rows, "PRK")).toEqual([1946, 1947]);
  expect(rows.every(({ gap }) => gap !== "")).toBe(true);
});

test("the dataset that the browser has gives the same file", () => {
  for (const lang of ["en", "es"] as const) {
    const model = modelOf({ as: "share" }, "compare", lang);
    expect(behindCsv(wire(dataset, lang), model, model.panels, lang)).toBe(
      behindCsv(dataset, model, model.panels, lang),
    );
  }
});

describe("any view", { timeout: 60_000 }, () => {
  test("has each row once, years upwards, and all that its plain figures say marked as headline", () => {
    fc.assert(
      fc.property(anyNearView, anyPage, (near, page) => {
        const view = { ...near, source: "headline" };
        const rows = behind(view, page);
        expect(new Set(rows.map(key)).size).toBe(rows.length);
        const marked = new Map(
          rows
            .filter((row) => row.is_headline === "yes")
            .map((row) => [[row.measure, row.partner, row.year].join(), row]),
        );
        for (const panel of modelOf(view, page).panels) {
          for (const { measure, part, partner, points } of panel.facets.flatMap(({ lines }) => lines)) {
            for (const { year, value, reading } of points) {
              if (value === null || partner === "RATIO") continue;
              const row = marked.get([part ?? measure, partner, year].join());
              expect(Number(row?.value), `${measure} ${partner} ${year}`).toBe(reading?.value ?? value);
            }
          }
        }
      }),
      { numRuns: 40 },
    );
  });
});
