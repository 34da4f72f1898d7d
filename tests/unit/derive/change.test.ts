import { expect, test } from "vitest";
import { change } from "../../../lib/derive/change";

test("change gives difference, fraction, fold and compound growth", () => {
  expect(change(100, 400, 2)).toEqual({ absolute: 300, relative: 3, fold: 4, perYear: 1 });
  expect(change(200, 50, 2)).toEqual({ absolute: -150, relative: -0.75, fold: 0.25, perYear: -0.5 });
});

test("change from zero or less has no percentage and no growth", () => {
  expect(change(0, 5, 1)).toEqual({ absolute: 5, relative: null, fold: null, perYear: null });
  expect(change(-4, 5, 1)).toEqual({ absolute: 9, relative: null, fold: null, perYear: null });
});

test("change to zero is a fall of all of it, without fold or growth", () => {
  expect(change(8, 0, 3)).toEqual({ absolute: -8, relative: -1, fold: null, perYear: null });
  expect(change(8, -2, 3)).toEqual({ absolute: -10, relative: -1.25, fold: null, perYear: null });
});

test("change within a year has no growth per year", () => {
  expect(change(2, 4, 0)?.perYear).toBeNull();
});

test("change with a missing side is none", () => {
  expect(change(null, 4, 1)).toBeNull();
  expect(change(4, null, 1)).toBeNull();
});
