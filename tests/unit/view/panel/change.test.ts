import { expect, test } from "vitest";
import type { ChangeColumn, LineChange } from "../../../../lib/view/change.types";
import { sayIn } from "../../../../lib/view/describe/say";
import { changeCells } from "../../../../lib/view/panel/changeCells";
import { lineChange } from "../../../../lib/view/panel/lineChange";
import type { View } from "../../../../lib/view/view";
import { panel, point } from "../../export/build";
import { dataset, modelOf } from "../pages";

function changeOf(view: Partial<View>, lang: "en" | "es" = "en") {
  const { change } = modelOf(view, "compare", lang);
  if (!change) throw new Error("no table");
  return change;
}

function figures(view: Partial<View>, key: string): LineChange {
  const found = changeOf(view).lines.find((line) => line.key === key);
  if (!found) throw new Error(`no line: ${key}`);
  return found;
}

function cell(view: Partial<View>, key: string, column: ChangeColumn, lang: "en" | "es" = "en") {
  const { columns, rows } = changeOf(view, lang);
  const place = columns.findIndex((one) => one.key === column);
  const row = rows.find((one) => one.key === key);
  return [row?.cells[place], row?.notes[place], row?.reasons[place]];
}

/** A line of amounts in the years given, as a row of the table. */
function row(points: ReturnType<typeof point>[], unit = "usd_million") {
  const line = panel([{ points }]).facets[0]?.lines[0];
  if (!line) throw new Error("no line");
  return lineChange(line, { unit });
}

test("trade with the DPRK and the ROK from 1990 to 2021, by hand", () => {
  // data/series/trade.csv: PRK 2380.4 (russian_gov_1992) and 0.040569 (fcs_via_rfa_2022), KOR 890 (rok_mci_via_hankyung_1991) and 27340
  // (kita_2023), 31 years: e^(ln(0.040569 / 2380.4) / 31) − 1 = −0.298256, e^(ln(27340 / 890) / 31) − 1 = 0.116814
  const span = { from: 1990, to: 2021 };
  const [dprk, rok] = [figures(span, "trade_total:PRK"), figures(span, "trade_total:KOR")];
  expect(dprk.stats?.first.value).toBe(2380.4);
  expect(dprk.stats?.last.value).toBe(0.040569);
  expect(dprk.change).toBeCloseTo(-2380.359431, 6);
  expect(dprk.growth).toBeCloseTo(-29.82558, 4);
  expect(rok.change).toBe(26450);
  expect(rok.percent).toBeCloseTo(2971.9101, 4);
  expect(rok.growth).toBeCloseTo(11.68142, 4);
  expect(cell(span, "trade_total:KOR", "percent").slice(0, 2)).toEqual(["+2,970%", "31-fold, est."]);
});

test("trade with the DPRK from 1990 to 1995, by hand", () => {
  // data/series/trade.csv: 2380.4 (russian_gov_1992) and 85.5 (imf_dots_rus); 85.5 − 2380.4 = −2294.9, that is −96.408 percent.
  const dprk = figures({ from: 1990, to: 1995 }, "trade_total:PRK");
  expect(dprk.change).toBeCloseTo(-2294.9, 9);
  expect(dprk.percent).toBeCloseTo(-96.4082, 4);
  expect(dprk.growth).toBeCloseTo(-48.58815, 4);
  expect(dprk.sources).toEqual(["russian_gov_1992", "imf_dots_rus"]);
});

test("a share moves by percentage points and has neither percent nor growth", () => {
  // data/series/trade_shares.csv: 6.899 in 2003, 4.447 in 2020.
  const view = { measures: ["russia_share_of_imports"], from: 2003, to: 2020 };
  expect(figures(view, "russia_share_of_imports:PRK").change).toBeCloseTo(-2.452, 9);
  expect(cell(view, "russia_share_of_imports:PRK", "change").slice(0, 2)).toEqual(["−2.5", "percentage points, est."]);
  for (const column of ["percent", "growth"] as const) {
    expect(cell(view, "russia_share_of_imports:PRK", column)).toEqual([
      "–",
      "",
      "Not of this unit: only amounts and counts have proportions",
    ]);
  }
});

test("where the year asked has no figure, the cell names the year taken and the one that is missing", () => {
  const dprk = figures({}, "unga_distance:PRK");
  expect(dprk.asked).toEqual({ from: 1988, to: 2024 });
  expect([dprk.stats?.first.year, dprk.stats?.last.year]).toEqual([1991, 2023]);
  expect(cell({}, "unga_distance:PRK", "first")).toEqual(["1.58", "1991 low rel., no figure for 1988", ""]);
  expect(cell({}, "unga_distance:PRK", "first", "es")[1]).toBe("1991 poco fiable, sin dato de 1988");
  expect(cell({}, "unga_distance:PRK", "missing")).toEqual(["4 of 37", "1988–1990, 2024", ""]);
  expect(cell({}, "trade_export:KOR", "last", "es").slice(0, 2)).toEqual(["14.800 millones", "2022, sin dato de 2024"]);
});

test("a fall to zero is marked, and has no rate of growth", () => {
  expect(cell({}, "trade_export:PRK", "percent")).toEqual(["−100%", "to zero, est.", ""]);
  expect(cell({}, "trade_export:PRK", "growth")).toEqual(["–", "", "To zero there is no rate of growth"]);
});

test("a rise from zero has a change and no percentage", () => {
  const cells = changeCells(row([point(2000, 0), point(2001, 5)]), sayIn("en"));
  expect(cells.change.words).toBe("+US$5m");
  expect(cells.percent).toEqual({ words: "–", reason: "From zero there is no percentage" });
  expect(cells.growth).toEqual({ words: "–", reason: "From zero there is no percentage" });
});

test("what rests on a figure of low reliability says so", () => {
  const notes = ["first", "last", "change", "percent", "growth"] as const;
  expect(notes.map((column) => cell({}, "trade_total:PRK", column)[1])).toEqual([
    "1988 est.",
    "2024 low rel.",
    "low rel.",
    "low rel.",
    "low rel.",
  ]);
  expect(cell({}, "trade_total:KOR", "percent")[1]).toBe("55-fold, low rel.");
});

test("peak and trough are the earliest of equals", () => {
  const { stats } = row([point(2000, 3), point(2001, 9), point(2002, 9), point(2003, 3)]);
  expect([stats?.peak.year, stats?.trough.year]).toEqual([2001, 2000]);
});

test("one figure has no change, and none has nothing but missing years", () => {
  const single = changeCells(row([point(2000, null), point(2001, 5)]), sayIn("en"));
  expect(single.first).toEqual({ words: "US$5m", note: "2001, no figure for 2000" });
  expect(single.growth).toEqual({ words: "–", reason: "Only one year has a figure" });
  const none = changeCells(row([point(2000, null), point(2001, null)]), sayIn("en"));
  expect(none.peak).toEqual({ words: "–", reason: "No figure in these years" });
  expect(none.missing).toEqual({ words: "2 of 2", note: "2000–2001" });
});

test("many runs of missing years are counted", () => {
  const points = Array.from({ length: 12 }, (_, i) => point(2000 + i, i % 2 ? 1 : null));
  expect(changeCells(row(points), sayIn("en")).missing.note).toBe("2000, 2002, 2004 and 3 more runs");
});

test("years come from the line itself, and a period stands beside the partner's figures", () => {
  const line = panel([{ points: [point(2014, 1), point(2015, 2)] }]).facets[0]?.lines[0];
  if (!line) throw new Error("no line");
  const change = lineChange({ ...line, period: { from: 2014, to: 2015 } }, { unit: "count" });
  expect(change).toMatchObject({ asked: { from: 2014, to: 2015 }, period: { from: 2014, to: 2015 }, percent: 100 });
});

test("every line of every measure has a row, the ratio panel none", () => {
  const { lines } = changeOf({});
  expect(lines.map(({ key }) => key)).toEqual([
    "trade_total:PRK",
    "trade_total:KOR",
    "trade_export:PRK",
    "trade_export:KOR",
    "intensity:PRK:cooperation",
    "intensity:KOR:cooperation",
    "intensity:PRK:conflict",
    "intensity:KOR:conflict",
    "intensity:PRK:activity",
    "intensity:KOR:activity",
    "unga_distance:PRK",
    "unga_distance:KOR",
  ]);
});

test("sources are those of the figures shown, and an index names its own construction", () => {
  expect(cell({}, "trade_total:PRK", "sources")[0]).toBe(
    "Naewoe News 1989, Russian Export Association 2025, Russian customs via RFA 2022",
  );
  expect(cell({}, "intensity:PRK:conflict", "sources")[0]).toBe(
    `own construction from ${dataset.milestones.filter(({ partner }) => partner === "PRK" || partner === "BOTH").length} dated events`,
  );
});
