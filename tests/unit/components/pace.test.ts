import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { atMostEvery } from "../../../components/pace";

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

it("work is done at once, and what is asked meanwhile once, at the end of the pause", () => {
  const run = vi.fn();
  const ask = atMostEvery(80, run);
  ask();
  expect(run).toHaveBeenCalledTimes(1);
  ask();
  ask();
  expect(run).toHaveBeenCalledTimes(1);
  vi.advanceTimersByTime(80);
  expect(run).toHaveBeenCalledTimes(2);
  vi.advanceTimersByTime(200);
  expect(run).toHaveBeenCalledTimes(2);
  ask();
  expect(run).toHaveBeenCalledTimes(3);
});
