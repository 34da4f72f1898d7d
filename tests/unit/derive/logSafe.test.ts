import { expect, test } from "vitest";
import { logSafe } from "../../../lib/derive/logSafe";
import { observation, series, values } from "./build";

test("logSafe turns zero and less into null and names the years", () => {
  const { series: safe, dropped } = logSafe(
    series([
      [2020, 42],
      [2021, 0],
      [2022, -1],
      [2023, 3],
    ]),
  );
  expect(values(safe)).toEqual([42, null, null, 3]);
  expect(dropped).toEqual([2021, 2022]);
});

test("logSafe does not report a gap as dropped", () => {
  expect(logSafe(series([[2020, null]])).dropped).toEqual([]);
});

test("logSafe drops a range that reaches zero and keeps the value", () => {
  const input = series([observation(2020, 5, { low: 0, high: 9 }), observation(2021, 5, { low: 4, high: 9 })]);
  const { series: safe, dropped } = logSafe(input);
  expect(safe.observations[0]).toMatchObject({ value: 5, low: null, high: null });
  expect(safe.observations[1]).toMatchObject({ low: 4, high: 9 });
  expect(dropped).toEqual([]);
});

test("logSafe keeps what is known of a range whose lower end is not", () => {
  const { series: safe } = logSafe(series([observation(2020, 5, { low: null, high: 9 })]));
  expect(safe.observations[0]).toMatchObject({ value: 5, low: null, high: 9 });
});

test("logSafe leaves the series given as it was", () => {
  const input = series([[2021, 0]]);
  logSafe(input);
  expect(values(input)).toEqual([0]);
});
