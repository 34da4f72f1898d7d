import { expect, test } from "vitest";
import { fileName } from "../../../lib/export/fileName";
import { takeWords } from "../../../lib/words/takeaway";
import { modelOf } from "../view/pages";

test("a file is named after its panel and years, in whatever way they are counted", () => {
  expect(fileName("slide", "trade_total", modelOf().clock)).toBe("tumen-trade_total-1985-2024-slide.png");
  expect(fileName("csv", null, modelOf({ from: 1990 }).clock)).toBe("tumen-all-1990-2024.csv");
  const periods = modelOf(
    {
      periods: [
        { from: 1985, to: 1995 },
        { from: 2014, to: 2024 },
      ],
    },
    "compare",
  );
  expect(fileName("bib", null, periods.clock)).toMatch(/^tumen-all-[\w-]+\.bib$/);
});

test("every file is offered in both languages, each with a name of its own and a line on what it is", () => {
  for (const { files } of Object.values(takeWords)) {
    const names = Object.values(files).map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    for (const { about } of Object.values(files)) expect(about.length).toBeGreaterThan(10);
  }
  expect(Object.keys(takeWords.es.files)).toEqual(Object.keys(takeWords.en.files));
});
