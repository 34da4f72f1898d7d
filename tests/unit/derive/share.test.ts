import { expect, test } from "vitest";
import { share } from "../../../lib/derive/share";
import type { Total } from "../../../lib/types";
import { observation, series, values } from "./build";

function both(year: number, source: string, each: number, quality = "ok"): Total[] {
  const row = { economy: "PRK" as const, year, source, quality, note: "", value: each };
  return [
    { ...row, flow: "export" },
    { ...row, flow: "import" },
  ];
}

test("share divides value, range and rivals by all trade of the partner", () => {
  const rivals = [{ source: "press", value: 300, status: "E" as const, derived: null }];
  const input = series([observation(2000, 250, { low: 200, high: 400, rivals })]);
  const output = share(input, both(2000, "kotra", 500), "PRK");
  expect(output.unit).toBe("share");
  expect(output.observations[0]).toMatchObject({ value: 0.25, low: 0.2, high: 0.4, rivals: [{ value: 0.3 }] });
});

test("share keeps null as null and gives none where the total is missing", () => {
  expect(
    values(
      share(
        series([
          [2000, null],
          [2001, 10],
        ]),
        both(2000, "kotra", 500),
        "PRK",
      ),
    ),
  ).toEqual([null, null]);
});

test("share keeps a reported zero", () => {
  expect(values(share(series([[2000, 0]]), both(2000, "kotra", 500), "PRK"))).toEqual([0]);
});

test("share of a suspect total is an estimate, never better than the figure itself", () => {
  const input = series([[2000, 10], observation(2001, 10, { status: "U" })]);
  const output = share(input, [...both(2000, "imf", 50, "suspect"), ...both(2001, "imf", 50, "suspect")], "PRK");
  expect(output.observations.map(({ status }) => status)).toEqual(["E", "U"]);
});

test("share marks a break where another source gives the total", () => {
  const totals = [...both(2000, "imf", 50), ...both(2001, "imf", 50), ...both(2002, "kotra", 50)];
  const output = share(
    series([
      [2000, 1],
      [2001, 1],
      [2002, 1],
    ]),
    totals,
    "PRK",
  );
  expect(output.observations.map(({ isBreak }) => isBreak)).toEqual([false, false, true]);
});

test("share refuses constant dollars", () => {
  expect(() => share(series([], { unit: "usd_million_2024" }), [], "PRK")).toThrow("current dollars: usd_million_2024");
});

test("share names both sources, that of the figure first", () => {
  const output = share(series([[2000, 10]]), both(2000, "kotra", 50), "PRK");
  expect(output.observations[0]?.source).toBe("customs kotra");
});

test("share of a missing figure says nothing of the total: no source, no estimate, no break", () => {
  const totals = [...both(2000, "imf", 50), ...both(2001, "kotra", 50, "suspect")];
  const known = { source: "customs", status: "A" as const };
  const output = share(series([[2000, 1], observation(2001, null, known)]), totals, "PRK");
  expect(output.observations[1]).toMatchObject({ ...known, value: null, isBreak: false });
});

test("share keeps a break of the figure, and takes the first year with a total for none", () => {
  const breaking = series([[2000, 1], observation(2001, 1, { isBreak: true })]);
  const output = share(breaking, [...both(2000, "imf", 50), ...both(2001, "imf", 50)], "PRK");
  expect(output.observations.map(({ isBreak }) => isBreak)).toEqual([false, true]);
});
