import Papa from "papaparse";
import { describe, expect, test } from "vitest";
import { viewCsv } from "../../../lib/export/viewTable";
import type { Lang } from "../../../lib/types";
import type { PanelModel } from "../../../lib/view/model.types";
import type { View } from "../../../lib/view/view";
import { readRows } from "../read-series";
import { constant, type Golden, index, prices, ratio, share, trade, world } from "./compareByHand";
import { modelOf, panel } from "./pages";

test("the figures worked with here are those of the data files", () => {
  const figures = readRows("data/series/trade.csv").filter(({ measure }) => measure === "trade_total");
  for (const partner of ["PRK", "KOR"] as const) {
    for (const [year, [value, source]] of Object.entries(trade[partner])) {
      const found = figures.filter((row) => row.partner === partner && row.year === year && row.source === source);
      expect(
        found.map((row) => row.value),
        `${partner} ${year} ${source}`,
      ).toEqual([String(value)]);
    }
  }
  const totals = readRows("data/totals.csv").filter(({ year }) => year === "1990");
  for (const [partner, { source, ...flows }] of Object.entries(world)) {
    for (const [flow, value] of Object.entries(flows)) {
      const found = totals.filter((row) => row.economy === partner && row.flow === flow && row.source === source);
      expect(
        found.map((row) => row.value),
        `${partner} ${flow}`,
      ).toEqual([String(value)]);
    }
  }
  const cpi = Object.fromEntries(readRows("data/deflator.csv").map((row) => [row.year, row]));
  expect([Number(cpi[1990]?.cpi), Number(cpi[2024]?.cpi)]).toEqual([prices[1990], prices[2024]]);
  expect(Number(cpi[1990]?.multiplier)).toBe(prices.multiplier);
  // 313.689 / 130.658 = 2.40084…
  expect(prices[2024] / prices[1990]).toBeCloseTo(prices.multiplier, 4);
});

test("the ROK figure of 2023 is in no source but as an estimate of our own, so there is none", () => {
  const figures = readRows("data/series/trade.csv").filter(
    (row) => row.measure === "trade_total" && row.partner === "KOR" && row.year === "2023",
  );
  expect(figures.every(({ derived }) => derived === "estimate")).toBe(true);
});

/** A mode of the page, the panel that shows it, and what a reader must find there. `said` stands in the summary. */
type Case = {
  mode: Partial<View>;
  id: string;
  unit: string;
  values: Golden[];
  said: [Golden["line"], number, string][];
};

const cases: Record<string, Case> = {
  "the index with 1990 = 100": {
    mode: { as: "index", base: 1990, from: 1990, to: 2021 },
    id: "trade_total",
    unit: "index",
    values: index,
    said: [
      ["PRK", 1990, "100"],
      ["PRK", 2021, "0.0017"],
      ["KOR", 1990, "100"],
      ["KOR", 2021, "3,070"],
    ],
  },
  "the ratio as a mode": {
    mode: { as: "ratio", from: 1989, to: 2023 },
    id: "trade_total",
    unit: "ratio",
    values: ratio,
    said: [
      ["RATIO", 1989, "0.252 times"],
      ["RATIO", 2021, "674,000 times"],
    ],
  },
  "the ratio under the panels": {
    mode: { from: 1989, to: 2023 },
    id: "ratio",
    unit: "ratio",
    values: ratio,
    said: [
      ["RATIO", 1989, "0.252 times"],
      ["RATIO", 2021, "674,000 times"],
    ],
  },
  "dollars of 2024": {
    mode: { prices: "constant", from: 1990, to: 2024 },
    id: "trade_total",
    unit: "usd_million_2024",
    values: constant,
    said: [
      ["PRK", 1990, "5.71 billion US dollars of 2024"],
      ["KOR", 1990, "2.14 billion US dollars of 2024"],
    ],
  },
  "the share of all trade": {
    mode: { as: "share", from: 1990, to: 2021 },
    id: "trade_total",
    unit: "share",
    values: share,
    said: [
      ["PRK", 1990, "49.8 percent"],
      ["KOR", 1990, "0.6 percent"],
    ],
  },
};

const keyOf = (line: Golden["line"]) => `trade_total:${line}`;

/** The cell of a line and year in the table: its words and what the CSV of the table carries. */
function cellOf({ table }: PanelModel, line: Golden["line"], year: number, column: "value" | "source") {
  const place = table.columns.findIndex(({ key }) => key === `${keyOf(line)}:${column}`);
  const row = table.rows.find(({ key }) => key === String(year));
  return { words: row?.cells[place], raw: row?.raw?.[place] };
}

/** The row of a line and year in the CSV of a panel, as text. */
function csvRow(one: PanelModel, line: Golden["line"], year: number, lang: Lang): Record<string, string> | undefined {
  const { data } = Papa.parse<Record<string, string>>(viewCsv([one], lang), { header: true, skipEmptyLines: true });
  const partner = line === "RATIO" ? "KOR/PRK" : line;
  return data.find((row) => row.partner === partner && row.year === String(year));
}

const pointOf = ({ facets }: PanelModel, line: Golden["line"], year: number) =>
  facets
    .flatMap(({ lines }) => lines)
    .find(({ key }) => key === keyOf(line))
    ?.points.find((point) => point.year === year);

/** "3,071.91" as a Spanish reader has it. */
const inSpanish = (cell: string) =>
  cell === "no figure" ? "sin dato" : cell.replace(/[.,]/g, (mark) => (mark === "." ? "," : "."));

for (const layout of ["side", "overlay"] as const) {
  describe.each(Object.entries(cases))(`%s, ${layout}`, (_, { mode, id, unit, values, said }) => {
    const view = { ...mode, layout, measures: ["trade_total"] };
    const shown = { en: panel(modelOf(view, "compare", "en"), id), es: panel(modelOf(view, "compare", "es"), id) };

    for (const { line, year, value, cell, source } of values) {
      test(`${line} ${year}: point, table and CSV say what the rows of the data give`, () => {
        for (const lang of ["en", "es"] as const) {
          const point = pointOf(shown[lang], line, year);
          if (value === null) expect(point?.value).toBeNull();
          else expect(point?.value).toBeCloseTo(value, 9);
          const { words, raw } = cellOf(shown[lang], line, year, "value");
          expect(words).toBe(lang === "en" ? cell : inSpanish(cell));
          expect(raw).toBe(point?.value);
          expect(cellOf(shown[lang], line, year, "source").raw ?? "").toBe(source);
          const row = csvRow(shown[lang], line, year, lang);
          expect(row).toMatchObject({ measure: "trade_total", unit, source });
          expect(row?.value).toBe(value === null ? "" : String(point?.value));
        }
      });
    }

    test("the summary says the same numbers", () => {
      for (const [line, year, words] of said) {
        const value = values.find((one) => one.line === line && one.year === year)?.value;
        const found = shown.en.numbers?.find(
          (one) => one.kind === "value" && one.line === keyOf(line) && one.year === year && one.words === words,
        );
        expect(shown.en.summary).toContain(words);
        expect(found?.kind === "value" && found.value).toBeCloseTo(value ?? Number.NaN, 9);
      }
    });

    test("every value that title and summary say is the value of the table", () => {
      for (const lang of ["en", "es"] as const) {
        for (const number of shown[lang].numbers ?? []) {
          if (number.kind !== "value") continue;
          const column = shown[lang].table.columns.findIndex(({ key }) => key === `${number.line}:value`);
          const row = shown[lang].table.rows.find(({ key }) => key === String(number.year));
          expect(row?.raw?.[column], number.words).toBe(number.value);
          expect(`${shown[lang].title} ${shown[lang].summary}`).toContain(number.words);
        }
      }
    });
  });
}

test("the title of the index says 100 − 3.59 and 27340 / 890 in whole numbers", () => {
  const { title } = panel(modelOf({ as: "index", from: 1990, to: 2021 }, "compare"), "trade_total");
  expect(title).toBe("Trade with the DPRK fell 96 percent from 1990 to 1995; with the ROK it grew 31-fold by 2021");
});

describe("growth a year from 1990 to 2021", () => {
  // Over 31 years: 0.040569 / 2380.4 is one in 58,675, 27340 / 890 is 30.7-fold.
  const growth = { PRK: (0.040569 / 2380.4) ** (1 / 31) - 1, KOR: (27340 / 890) ** (1 / 31) - 1 };

  test("is −29.8 percent of the DPRK and 11.7 percent of the ROK", () => {
    expect(growth.PRK).toBeCloseTo(-0.29826, 5);
    expect(growth.KOR).toBeCloseTo(0.11681, 5);
  });

  test("stands beside the change between two pinned years, in either language", () => {
    const view = { measures: ["trade_total"], from: 1990, to: 2021, pin: [1990, 2021] };
    const notes = (lang: Lang) => modelOf(view, "compare", lang).pinChange?.rows.map((row) => row.notes?.[3]);
    expect(notes("en")).toEqual(["−99.998%, −29.8% a year", "+2,970%, +11.7% a year"]);
    expect(notes("es")?.[0]).toContain("−29,8");
    expect(notes("es")?.[1]).toContain("11,7");
  });
});
