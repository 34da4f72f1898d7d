import { expect, test } from "vitest";
import type { ChangeColumn, ChangeRow } from "../../../../lib/view/change.types";
import { nextOrder, type Order, sortRows } from "../../../../lib/view/panel/sortRows";
import { modelOf } from "../pages";

/** Keys after sorting rows of "key unit percent first", in one language. */
function sorted(
  rows: [key: string, unit: string, percent: number | null, first: number | null][],
  order: Order | null,
) {
  const columns = (["measure", "percent", "first"] as const).map((key) => ({ key, words: key, isNumber: true }));
  const made: ChangeRow[] = rows.map(([key, unit, ...raw]) => {
    return {
      key,
      unit,
      measure: "trade_total",
      partner: "PRK" as const,
      period: null,
      isEarlier: false,
      cells: [],
      notes: [],
      reasons: [],
      raw: [key, ...raw],
    };
  });
  return sortRows({ columns, rows: made }, order, "en").map(({ key }) => key);
}

const up = (column: ChangeColumn): Order => ({ column, direction: "ascending" });
const down = (column: ChangeColumn): Order => ({ column, direction: "descending" });

test("numbers are sorted by value and not as text", () => {
  const rows = [
    ["a", "usd", 9, 1],
    ["b", "usd", 10, 1],
    ["c", "usd", -2, 1],
  ] satisfies Parameters<typeof sorted>[0];
  expect(sorted(rows, up("percent"))).toEqual(["c", "a", "b"]);
  expect(sorted(rows, down("percent"))).toEqual(["b", "a", "c"]);
});

test("what is missing comes last either way", () => {
  const rows = [
    ["a", "usd", null, 1],
    ["b", "usd", 1, 1],
    ["c", "usd", 2, 1],
  ] satisfies Parameters<typeof sorted>[0];
  expect(sorted(rows, up("percent"))).toEqual(["b", "c", "a"]);
  expect(sorted(rows, down("percent"))).toEqual(["c", "b", "a"]);
});

test("amounts are compared only within their unit, units in the order of the panels", () => {
  const rows = [
    ["a", "usd", 1, 500],
    ["b", "index", 1, 3],
    ["c", "usd", 1, 2],
    ["d", "index", 1, null],
    ["e", "index", 1, 1],
  ] satisfies Parameters<typeof sorted>[0];
  expect(sorted(rows, up("first"))).toEqual(["c", "a", "e", "b", "d"]);
  expect(sorted(rows, down("first"))).toEqual(["a", "c", "b", "e", "d"]);
});

test("equals keep the order of the panels, and without an order so do all", () => {
  const rows = [
    ["b", "usd", 1, 1],
    ["a", "usd", 1, 1],
  ] satisfies Parameters<typeof sorted>[0];
  expect(sorted(rows, down("percent"))).toEqual(["b", "a"]);
  expect(sorted(rows, null)).toEqual(["b", "a"]);
});

test("words are sorted as the language does", () => {
  const rows = [
    ["Viajes", "x", 1, 1],
    ["Índice", "x", 1, 1],
    ["Comercio", "x", 1, 1],
  ] satisfies Parameters<typeof sorted>[0];
  expect(sorted(rows, up("measure"))).toEqual(["Comercio", "Índice", "Viajes"]);
});

test("clicks go up, down and back, and a new column starts anew", () => {
  const first = nextOrder(null, "peak");
  const second = nextOrder(first, "peak");
  expect([first, second, nextOrder(second, "peak")]).toEqual([up("peak"), down("peak"), null]);
  expect(nextOrder(second, "first")).toEqual(up("first"));
});

test("every column of the real table sorts, and loses no row", () => {
  const { change } = modelOf({}, "compare");
  if (!change) throw new Error("no table");
  for (const { key } of change.columns) {
    const keys = sortRows(change, down(key), "en").map((row) => row.key);
    expect(keys.toSorted(), key).toEqual(change.rows.map((row) => row.key).toSorted());
  }
  expect(sortRows(change, down("growth"), "en")[0]?.key).toBe("trade_export:KOR");
});
