import { expect, test } from "vitest";
import { modelOf, panel } from "../pages";

const { table } = panel(modelOf(), "trade_total");
const cell = (year: number, column: string) => {
  const i = table.columns.findIndex(({ key }) => key === column);
  const row = table.rows.find(({ key }) => key === String(year));
  return [row?.cells[i], row?.raw?.[i]];
};

test("a table has a row for every year of the span and names its unit", () => {
  expect(table.rows.map(({ key }) => key)).toEqual(Array.from({ length: 40 }, (_, i) => String(1985 + i)));
  expect(table.caption).toBe("Trade, US$ million, current prices, 1985–2024");
});

test("a table says value, status, range and source, exactly as the data have them", () => {
  expect(cell(1990, "trade_total:PRK:value")).toEqual(["2,380.4", 2380.4]);
  expect(cell(2021, "trade_total:PRK:value")).toEqual(["0.040569", 0.040569]);
  expect(cell(1990, "trade_total:PRK:status")).toEqual(["estimate", "E"]);
  expect(cell(1990, "trade_total:PRK:range")).toEqual(["1,970–2,700", "1970-2700"]);
  expect(cell(1990, "trade_total:PRK:source")).toEqual(["Russian government 1992", "russian_gov_1992"]);
});

test("a table says that a year has no figure, and why", () => {
  expect(cell(2023, "trade_total:KOR:value")).toEqual(["no figure", null]);
  expect(cell(2023, "trade_total:KOR:status")).toEqual(["not found", "O"]);
});

test("every row has a cell and a raw value for every column", () => {
  for (const { table } of modelOf({}, "compare").panels) {
    for (const { cells, raw } of table.rows)
      expect([cells.length, raw?.length]).toEqual([table.columns.length, table.columns.length]);
  }
});

test("computed lines have values only, and a record in the title its measure under the table", () => {
  const intensity = panel(modelOf(), "intensity").table;
  expect(intensity.columns.map(({ words }) => words)).toEqual([
    "Year",
    "DPRK cooperation",
    "DPRK conflict",
    "DPRK activity",
    "ROK cooperation",
    "ROK conflict",
    "ROK activity",
  ]);
  expect(intensity.remarks).toEqual([
    "Cooperation with the DPRK: the highest before 2024 was 85.0 in 1986; the series begins in 1948.",
  ]);
});
