import { expect, test } from "vitest";
import { modelOf, panel } from "../pages";

const note = (measure: string, year: number, line: string, change = {}) =>
  modelOf({ from: 1985, measures: [measure], ...change }).readout.cells[year]?.[`${measure}:${line}`]?.note;

test("a lower limit is said where there is no figure", () => {
  expect(note("far_east_customs_freight", 2022, "PRK")).toMatch(/^at least 20/);
  expect(note("trips_of_russians", 2021, "PRK")).toMatch(/^at least 41/);
  const { summary } = panel(modelOf({ measures: ["far_east_customs_freight"] }), "far_east_customs_freight");
  expect(summary).toMatch(/Only limits are known: DPRK 2022: at least 20/);
});

test("a range stated by another source stands beside the figure", () => {
  expect(note("crude_oil", 1988, "PRK")).toMatch(/1,500,000–2,000,000|1\.5/);
});

test("a derived figure says how it came to be", () => {
  expect(note("trade_total", 1996, "PRK")).toMatch(/interpolated · /);
  const spanish = modelOf({}, "explore", "es").readout.cells[1996]?.["trade_total:PRK"]?.note;
  expect(spanish).toMatch(/interpolado · /);
});

test("a ratio over a reported zero is undefined, not missing", () => {
  expect(note("trade_export", 2021, "RATIO", { as: "ratio" })).toBe("undefined: the DPRK reported zero");
});

test("only a series that goes on has no figure yet", () => {
  const { cells } = modelOf({ measures: ["trade_total", "debt_to_ussr", "cowmid_onsets"] }).readout;
  expect(Object.values(cells[2024] ?? {}).map((cell) => cell.note)).not.toContain("none yet");
});
