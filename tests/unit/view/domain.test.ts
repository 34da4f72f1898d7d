import fc from "fast-check";
import { expect, test } from "vitest";
import { logDomain, mirroredDomain, niceDomain } from "../../../lib/view/domain";
import { logTicks } from "../../../lib/view/ticks";

const free = { min: null, max: null };
const fromZero = { min: 0, max: null };

test("a linear domain starts at zero where the measure does", () => {
  expect(niceDomain([0.06, 3.49], fromZero)).toEqual([0, 4]);
  expect(niceDomain([0.040569, 27340], fromZero)).toEqual([0, 30000]);
});

test("a linear domain without a least value starts near the data", () => {
  expect(niceDomain([61, 78], free)).toEqual([60, 80]);
  expect(niceDomain([-7, 12], free)).toEqual([-10, 15]);
});

test("a linear domain never leaves the limits of the measure", () => {
  expect(niceDomain([0.1, 0.93], { min: 0, max: 1 })).toEqual([0, 1]);
  expect(niceDomain([88.7], { min: 0, max: 90 })).toEqual([0, 90]);
});

test("a linear domain of one value has room, of none the limits of the measure", () => {
  expect(niceDomain([50], free)).toEqual([45, 55]);
  expect(niceDomain([0, 0], fromZero)).toEqual([0, 1]);
  expect(niceDomain([], { min: 0, max: 100 })).toEqual([0, 100]);
  expect(niceDomain([], free)).toEqual([0, 1]);
  expect(niceDomain([-5e-324], free)).toEqual([-1e-9, 1e-9]);
});

test("a linear domain holds every value", () => {
  const value = fc.integer({ min: -1e12, max: 1e12 }).map((millionths) => millionths / 1e6);
  fc.assert(
    fc.property(fc.array(value, { minLength: 1 }), (values) => {
      const [low, high] = niceDomain(values, free);
      expect(low).toBeLessThan(high);
      expect(values.every((one) => one >= low && one <= high)).toBe(true);
    }),
  );
});

test("a mirrored domain always reaches the top of the index, and down in fifths of it", () => {
  expect(mirroredDomain([88.7, -48.8], 100)).toEqual([-60, 100]);
  expect(mirroredDomain([12, -60], 100)).toEqual([-60, 100]);
  expect(mirroredDomain([12, -99], 100)).toEqual([-100, 100]);
  expect(mirroredDomain([], 100)).toEqual([-20, 100]);
});

test("a log domain goes from half the least to twice the largest, in one figure", () => {
  expect(logDomain([0.040569, 27340])).toEqual([0.02, 60000]);
  expect(logDomain([0.076, 674000])).toEqual([0.03, 2e6]);
  expect(logDomain([42])).toEqual([20, 90]);
});

test("a log domain passes over zero and less", () => {
  expect(logDomain([0, -3, 10])).toEqual([5, 20]);
  expect(logDomain([0])).toEqual([1, 10000]);
});

test("a log domain holds every value and has a tick", () => {
  const value = fc.double({ min: 1e-6, max: 1e9, noNaN: true });
  fc.assert(
    fc.property(fc.array(value, { minLength: 1 }), (values) => {
      const [low, high] = logDomain(values);
      expect(values.every((one) => one > low && one < high)).toBe(true);
      expect(logTicks([low, high]).length).toBeGreaterThan(0);
    }),
  );
});
