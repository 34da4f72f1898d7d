import { expect, it } from "vitest";
import { formatYear } from "../../../../lib/format";
import { frameFor, timeScale } from "../../../../lib/view/layout/frames";
import { yearSteps, yearTicks } from "../../../../lib/view/layout/years";

const steps = (width: number, from: number, to: number) =>
  yearSteps(timeScale(frameFor("overlay", width), { from, to }).slot, 12);

it("labels every five years on a desktop and every ten on a phone", () => {
  expect(steps(1120, 1985, 2024)).toEqual({ label: 5, tick: 1 });
  expect(steps(852, 1985, 2024)).toEqual({ label: 5, tick: 1 });
  expect(steps(358, 1985, 2024)).toEqual({ label: 10, tick: 5 });
});

it("labels every year of a short span and every fiftieth of a long one on a phone", () => {
  expect(steps(1120, 1990, 1995).label).toBe(1);
  expect(steps(1120, 1860, 2024).label).toBe(10);
  expect(steps(358, 1860, 2024).label).toBe(50);
});

it("small ticks divide the labelled years evenly", () => {
  for (const width of [288, 358, 852, 1120]) {
    for (const from of [1860, 1900, 1950, 1985, 2015]) {
      const { label, tick } = steps(width, from, 2024);
      expect(label % tick).toBe(0);
    }
  }
});

it("years counted from an event carry their sign", () => {
  expect([1991, -5, 0, 5].map(formatYear)).toEqual(["1991", "−5", "0", "+5"]);
  const span = { from: 1985, to: 2000 };
  const ticks = yearTicks(span, timeScale(frameFor("overlay", 1120), span), 12, 1990);
  expect(ticks.filter(({ isMajor }) => isMajor).map(({ words }) => words)).toContain("+5");
});

it("ticks stand in the middle of their slots", () => {
  const time = timeScale(frameFor("overlay", 1120), { from: 2000, to: 2001 });
  expect(yearTicks({ from: 2000, to: 2001 }, time, 12).map(({ x }) => x)).toEqual([288, 752]);
});
