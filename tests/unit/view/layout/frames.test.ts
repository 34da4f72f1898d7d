import { expect, it } from "vitest";
import { formOf, frameFor, plotHeight, timeScale } from "../../../../lib/view/layout/frames";

it("gives the margins drawn for each place and form", () => {
  const margins = (place: "overlay" | "column" | "single", width: number) => {
    const { width: own, left, right } = frameFor(place, width);
    return [own, left, right];
  };
  expect(margins("overlay", 1120)).toEqual([1120, 56, 136]);
  expect(margins("overlay", 358)).toEqual([358, 48, 66]);
  expect(margins("column", 1120)).toEqual([548, 56, 74]);
  expect(margins("column", 852)).toEqual([414, 56, 74]);
  expect(margins("column", 358)).toEqual([358, 48, 74]);
  expect(margins("single", 1120)).toEqual([1120, 56, 74]);
});

it("both columns and the gap fill the page, and end where the single plot ends", () => {
  for (const width of [852, 853, 1000, 1120]) {
    const column = frameFor("column", width);
    expect(2 * column.width + 24).toBeLessThanOrEqual(width);
    expect(width - (2 * column.width + 24)).toBeLessThan(2);
    expect(column.right).toBe(frameFor("single", width).right);
  }
});

it("a content narrower than that of the smallest desktop page is a phone's", () => {
  expect([288, 851, 852, 999, 1000].map(formOf)).toEqual(["phone", "phone", "medium", "medium", "wide"]);
});

it("has a height for every measure, known or not", () => {
  expect(plotHeight("trade_total", "overlay", "wide")).toBe(320);
  expect(plotHeight("trade_total", "column", "phone")).toBe(190);
  expect(plotHeight("tourists", "overlay", "medium")).toBe(208);
  expect(plotHeight("tourists", "overlay", "phone")).toBe(200);
});

it("a year is a slot, and every px of it belongs to the year", () => {
  const time = timeScale(frameFor("overlay", 1120), { from: 1985, to: 2024 });
  expect([time.slot, time.at(1985), time.middle(1985), time.at(2025)]).toEqual([23.2, 56, 67.6, 984]);
  expect([56, 79.1, 79.3, 983].map(time.yearAt)).toEqual([1985, 1985, 1986, 2024]);
  expect([0, 2000].map(time.yearAt)).toEqual([1985, 2024]);
});
