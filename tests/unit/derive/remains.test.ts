import { expect, test } from "vitest";
import { intensity, type Memory } from "../../../lib/derive/intensity";
import { remains } from "../../../lib/derive/remains";
import { loadDataset } from "../../../lib/load";
import { find, milestone } from "./intensityData";

const dataset = loadDataset();

test("an event loses half its points in a half-life", () => {
  const events = [milestone({ date: "1984-05-01" }), milestone({ date: "1991-01-01" })];
  const [only, later] = remains(events, "PRK", 1990);
  expect(only).toMatchObject({ age: 6, into: "ePlus" });
  expect(only?.points).toBeCloseTo(3.9, 12);
  expect(only?.left).toBeCloseTo(3.9 / 4, 12);
  expect(later).toBeUndefined();
});

test("what is left of all events adds up to the memories of the index, for other weights too", () => {
  const options = { half: 1.5, weights: { "level.minister": 2.5 } };
  for (const given of [{}, options]) {
    for (const partner of ["PRK", "KOR", "KOREA"] as const) {
      const entry = intensity(dataset, partner, given).at(-1);
      const left = remains(dataset.milestones, partner, entry?.year ?? 0, given);
      const sum = (into: keyof Memory) => left.reduce((total, one) => total + (one.into === into ? one.left : 0), 0);
      for (const into of ["ePlus", "eMinus", "eZero"] as const) expect(sum(into)).toBeCloseTo(entry?.[into] ?? 0, 9);
    }
  }
});

test("a visit in 1990 has its full points in 1990", () => {
  const roh = remains(dataset.milestones, "KOR", 1990).find(({ event }) => event.id === "M072");
  expect(roh).toMatchObject({ age: 0, points: 6.5, left: 6.5 });
  expect(find(intensity(dataset, "KOR"), 1990).ePlus).toBeGreaterThan(6.5);
});

test("remains refuses a half-life of nothing", () => {
  expect(() => remains([], "PRK", 1990, { half: 0 })).toThrow("no half-life: 0");
});
