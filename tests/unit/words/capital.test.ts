import { expect, test } from "vitest";
import { capital, small } from "../../../lib/words/capital";

test("small opens words inside a sentence, but leaves names and abbreviations", () => {
  const titles = ["Exportaciones rusas", "Trade in goods", "Russian exports", "Korean mission", "UN votes", ""];
  expect(titles.map(small)).toEqual([
    "exportaciones rusas",
    "trade in goods",
    "Russian exports",
    "Korean mission",
    "UN votes",
    "",
  ]);
});

test("capital opens a sentence", () => {
  expect(capital("comercio de bienes")).toBe("Comercio de bienes");
});
