import { expect, it } from "vitest";
import { balanceWords, textWidth, wrapWords } from "../../../../lib/view/layout/textWidth";

it("a letter with an accent is as wide as the letter", () => {
  expect(textWidth("Cooperación con año", 12)).toBe(textWidth("Cooperacion con ano", 12));
  expect(textWidth("ÁÉÍÓÚÑü", 12, "bold")).toBe(textWidth("AEIOUNu", 12, "bold"));
});

it("knows dashes and quotes; a character it does not know takes a whole em", () => {
  expect(textWidth("–", 100)).toBeLessThan(textWidth("—", 100));
  expect(textWidth("金", 100)).toBe(104);
});

it("grows with the size, and bold is no narrower", () => {
  expect(textWidth("US$27.3bn", 24)).toBeCloseTo(2 * textWidth("US$27.3bn", 12));
  expect(textWidth("US$27.3bn", 12, "bold")).toBeGreaterThan(textWidth("US$27.3bn", 12));
});

it("figures are all of one width", () => {
  expect(textWidth("1111", 12)).toBe(textWidth("8888", 12));
});

it("breaks words at spaces where the line is full", () => {
  expect(wrapWords("one two three", 50, 12)).toEqual(["one two", "three"]);
  expect(wrapWords("one", 1, 12)).toEqual(["one"]);
});

it("evens out the lines without adding one", () => {
  expect(wrapWords("1991: sources run from US$367m to 1.42bn", 130, 12)).toEqual([
    "1991: sources run",
    "from US$367m to",
    "1.42bn",
  ]);
  expect(balanceWords("No dollar figures before 1987", 150, 12)).toEqual(["No dollar figures", "before 1987"]);
});
