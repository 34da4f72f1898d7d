import fc from "fast-check";
import { expect, test } from "vitest";
import { periodPresets, proposed } from "../../../lib/view/periodPresets";
import { formatView, parseView } from "../../../lib/view/url";
import { defaultViews } from "../../../lib/view/view";
import { anySpan, known } from "./arbitraries";

const endsOf = (from: number, to: number) => periodPresets({ from, to }).find(({ id }) => id === "ends");

test("the ends are the first and the last ten years shown", () => {
  expect(endsOf(1988, 2024)).toEqual({
    id: "ends",
    years: 10,
    periods: [
      { from: 1988, to: 1997 },
      { from: 2015, to: 2024 },
    ],
  });
});

test("the ends of a short span are its halves, and a span too short for halves has none", () => {
  expect(endsOf(1990, 1996)?.periods).toEqual([
    { from: 1990, to: 1992 },
    { from: 1994, to: 1996 },
  ]);
  expect(endsOf(1990, 1992)).toBeUndefined();
  expect(endsOf(1990, 1990)).toBeUndefined();
});

test("the proposal is there to be taken", () => {
  expect(periodPresets({ from: 1988, to: 2024 })[0]?.periods).toEqual(proposed);
});

test("the two periods of a pair are as long as each other, and an address can say them", () => {
  fc.assert(
    fc.property(anySpan, (span) => {
      for (const { years, periods } of periodPresets(span)) {
        expect(periods.map(({ from, to }) => to - from + 1)).toEqual([years, years]);
        const query = formatView({ ...defaultViews.compare, periods }, "compare");
        expect(parseView(`?${query}`, "compare", known).view.periods).toEqual(periods);
      }
    }),
  );
});
