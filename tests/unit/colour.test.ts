import { expect, it } from "vitest";
import { blend, colour, contrast, distance, seenBy } from "./colour";

it("contrast(…) is that of WCAG: 21 for black on white, 4.54 for its often quoted grey", () => {
  expect(contrast(colour("#000"), colour("#fff"))).toBeCloseTo(21);
  expect(contrast(colour("#767676"), colour("#fff"))).toBeCloseTo(4.54, 2);
});

it("blend(…) mixes as a screen does", () => {
  expect(blend(colour("#000"), colour("#fff"), 0.25)).toEqual([0.75, 0.75, 0.75]);
});

it("distance(…) is that of the program colormath for well-known colours", () => {
  // White and black; primary red and green, 86.61; greys that differ in lightness alone.
  expect(distance(colour("#fff"), colour("#000"))).toBeCloseTo(100, 1);
  expect(distance(colour("#f00"), colour("#0f0"))).toBeCloseTo(86.61, 1);
  expect(distance(colour("#777"), colour("#777"))).toBe(0);
});

it("seenBy(…) leaves grey alone, and takes red and green close to each other from an eye without one of their cones", () => {
  for (const eye of ["protanopia", "deuteranopia", "tritanopia"] as const) {
    expect(distance(seenBy(eye, colour("#888")), colour("#888"))).toBeLessThan(1);
  }
  const [red, green] = [colour("#c4483b"), colour("#6b7d2e")];
  expect(distance(seenBy("deuteranopia", red), seenBy("deuteranopia", green))).toBeLessThan(distance(red, green) / 2);
});
