import fc from "fast-check";
import { expect, test } from "vitest";
import type { LineModel, Point } from "../../../lib/view/plot.types";
import { keysOf, type Row, rows } from "../../../lib/view/rows";
import { look } from "./layout/plotModels";

const linear = { kind: "linear" as const, domain: [0, 100] as [number, number] };
const rest = { ticks: [], hasShelf: false, zeroLine: null, top: null, bottom: null, reference: null };

/** A point from `5` (reported), `"5"` (estimated), null (none) or a point's own fields. */
type Given = number | string | null | Partial<Point>;

function line(given: Given[], more: Partial<LineModel> = {}): LineModel {
  const points = given.map((each, i): Point => {
    const fields = typeof each === "object" && each !== null ? each : { value: each === null ? null : Number(each) };
    return {
      year: 2000 + i,
      at: 2000.5 + i,
      value: null,
      plot: fields.value ?? null,
      low: null,
      high: null,
      status: null,
      isEstimated: typeof each === "string",
      isBreak: false,
      source: null,
      reading: null,
      rivals: [],
      gap: null,
      ...fields,
    };
  });
  return { key: "a", ...look, points, ...more };
}

const rowsOf = (given: Given[], axis: { kind: "linear" | "log"; domain: [number, number] } = linear) =>
  rows({ lines: [line(given)], axis: { ...axis, ...rest } });
const column = (all: Row[], key: string) => all.map((row) => row[key]);

test("a row for every year, with the middle of its slot", () => {
  expect(rowsOf([1, null]).map(({ at }) => at)).toEqual([2000.5, 2001.5]);
});

test("a reported run is solid", () => {
  const all = rowsOf([1, 2, 3]);
  expect(column(all, "a:solid")).toEqual([1, 2, 3]);
  expect(column(all, "a:dashed")).toEqual([null, null, null]);
});

test("a segment with an estimated end is dashed, and shares its joints", () => {
  const all = rowsOf([1, 2, "3", 4, 5]);
  expect(column(all, "a:solid")).toEqual([1, 2, null, 4, 5]);
  expect(column(all, "a:dashed")).toEqual([null, 2, 3, 4, null]);
});

test("two dashed runs around one solid segment have a key each", () => {
  const all = rowsOf(["1", 2, 3, "4"]);
  expect(column(all, "a:solid")).toEqual([null, 2, 3, null]);
  expect(column(all, "a:dashed")).toEqual([1, 2, null, null]);
  expect(column(all, "a:dashed2")).toEqual([null, null, 3, 4]);
});

test("nothing crosses a gap, and a lone year has no segment", () => {
  const all = rowsOf(["1", "2", null, 4, null]);
  expect(column(all, "a:dashed")).toEqual([1, 2, null, null, null]);
  expect(column(all, "a:solid")).toEqual([null, null, null, null, null]);
  expect(column(all, "a")).toEqual([1, 2, null, 4, null]);
});

test("a reported zero breaks the line on a log axis, not on a linear one", () => {
  expect(column(rowsOf([5, 0, 5, 6], { kind: "log", domain: [1, 10] }), "a:solid")).toEqual([null, null, 5, 6]);
  expect(column(rowsOf([5, 0, 5, 6]), "a:solid")).toEqual([5, 0, 5, 6]);
});

test("a band covers wide ranges and closes on its neighbours", () => {
  const all = rowsOf([1, 2, { value: 3, low: 2, high: 6 }, 4, 5]);
  expect(column(all, "a:band")).toEqual([null, [2, 2], [2, 6], [4, 4], null]);
});

test("a range within three percent is no band", () => {
  expect(column(rowsOf([1, { value: 100, low: 100, high: 102 }, 3]), "a:band")).toEqual([null, null, null]);
});

test("a band does not reach below a log axis", () => {
  const all = rowsOf([5, { value: 5, low: 0.2, high: 8 }], { kind: "log", domain: [1, 10] });
  expect(column(all, "a:band")).toEqual([
    [5, 5],
    [1, 8],
  ]);
});

test("what is drawn downwards has its band downwards", () => {
  const all = rowsOf([{ value: 5, plot: -5, low: 4, high: 8 }], { kind: "linear", domain: [-10, 10] });
  expect(column(all, "a:band")).toEqual([[-8, -4]]);
});

test("a plot without lines has no rows", () => {
  expect(rows({ lines: [], axis: { ...linear, ...rest } })).toEqual([]);
});

test("every segment stands once under the right key, and no other does", () => {
  const given = fc.oneof(fc.constant(null), fc.integer({ min: 1, max: 9 }), fc.integer({ min: 1, max: 9 }).map(String));
  fc.assert(
    fc.property(fc.array(given, { maxLength: 40 }), (list) => {
      const all = rowsOf(list);
      const { solid, dashed, dashed2 } = keysOf({ key: "a" });
      const has = (key: string, i: number) => (all[i]?.[key] ?? null) !== null && (all[i - 1]?.[key] ?? null) !== null;
      list.forEach((each, i) => {
        const before = list[i - 1] ?? null;
        const isSegment = each !== null && before !== null;
        const isDashed = isSegment && (typeof each === "string" || typeof before === "string");
        expect(has(solid, i)).toBe(isSegment && !isDashed);
        expect(Number(has(dashed, i)) + Number(has(dashed2, i))).toBe(Number(isDashed));
      });
    }),
    { numRuns: 500 },
  );
});
