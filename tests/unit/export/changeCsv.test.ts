import { expect, test } from "vitest";
import { changeCsv } from "../../../lib/export/changeCsv";
import { lineChange } from "../../../lib/view/panel/lineChange";
import { modelOf } from "../view/pages";
import { panel, point } from "./build";

const header =
  "measure,partner,period,unit,first_year,first,first_status,last_year,last,last_status,asked_first,asked_last,change,percent,growth,peak_year,peak,peak_status,trough_year,trough,trough_status,missing,years,sources\n";

const lines = (lang: "en" | "es" = "en") => modelOf({ measures: ["trade_total"] }, "compare", lang).change?.lines ?? [];

test("a row for each line, nothing rounded, years taken beside years asked", () => {
  const points = [point(2000, null), point(2001, 3), point(2002, 1), point(2003, 6.5, { source: "b a" })];
  const [line] = panel([{ points }]).facets[0]?.lines ?? [];
  if (!line) throw new Error("no line");
  const row = lineChange({ ...line, period: { from: 2000, to: 2003 } }, { unit: "count" });
  expect(changeCsv([row])).toBe(
    `${header}trade_total,PRK,2000-2003,count,2001,3,A,2003,6.5,A,2000,2003,3.5,116.66666666666667,47.19601443879744,2003,6.5,A,2002,1,A,1,4,customs b a\n`,
  );
});

test("a line without a figure is a row of empty cells that says so", () => {
  const [line] = panel([{ points: [point(2000, null)], partner: "RATIO" }]).facets[0]?.lines ?? [];
  if (!line) throw new Error("no line");
  expect(changeCsv([lineChange(line, { unit: "ratio" })])).toBe(
    `${header}trade_total,KOR/PRK,,ratio,,,,,,,2000,2000,,,,,,,,,,1,1,\n`,
  );
});

test("the same view gives the same bytes, in either language", () => {
  expect(changeCsv(lines())).toBe(changeCsv(lines()));
  expect(changeCsv(lines("es"))).toBe(changeCsv(lines()));
});

test("trade with the DPRK, as in the data", () => {
  expect(changeCsv(lines()).split("\n")[1]).toMatch(
    /^trade_total,PRK,,usd_million,1988,2630,E,2024,34,U,1988,2024,-2596,-98\.7072\d*,-11\.3778\d*,1988,2630,E,2021,0\.040569,A,0,37,naewoe_1989 russian_export_association_2025 fcs_via_rfa_2022$/,
  );
});
