import { expect, test } from "vitest";
import { firstSentence } from "../../../../lib/view/describe/missingWords";
import { runs, runWords } from "../../../../lib/view/panel/stats";

test("firstSentence stops at the end of a sentence, not at an abbreviation or a decimal", () => {
  expect(firstSentence("Totals in roubles are known, 48.4 million. No dollar value was seen.")).toBe(
    "Totals in roubles are known, 48.4 million.",
  );
  expect(firstSentence("The volume (Eurostat no. 2, p. 5) was not read. More.")).toBe(
    "The volume (Eurostat no. 2, p. 5) was not read.",
  );
});

test("firstSentence goes on after a sentence too short to explain anything", () => {
  expect(firstSentence("War years. Estimates exist. More.")).toBe("War years. Estimates exist.");
  expect(firstSentence("No stop at all")).toBe("No stop at all");
});

test("runs joins neighbouring years", () => {
  expect(runs([1988, 1990, 1991])).toEqual([
    { from: 1988, to: 1988 },
    { from: 1990, to: 1991 },
  ]);
  expect(runWords(runs([1988, 1990, 1991]))).toBe("1988, 1990–1991");
  expect(runs([])).toEqual([]);
});
