import { expect, test } from "vitest";
import { uiWords } from "../../../lib/words/ui";

/** Every string of a tree of words, with its path. */
function leaves(words: object, path = ""): [string, string][] {
  return Object.entries(words).flatMap(([key, value]): [string, string][] =>
    typeof value === "string" ? [[`${path}${key}`, value]] : leaves(value, `${path}${key}.`),
  );
}

const english = leaves(uiWords("en"));
const spanish = leaves(uiWords("es"));

test("both languages leave the same places open in every sentence", () => {
  const places = (words: [string, string][]) =>
    Object.fromEntries(words.map(([path, text]) => [path, (text.match(/\{\w+\}/g) ?? []).sort()]));
  expect(places(spanish)).toEqual(places(english));
});

test("Spanish says RPDC and RC where English says DPRK and ROK", () => {
  for (const [path, text] of spanish) expect(text, path).not.toMatch(/DPRK|\bROK\b/);
  for (const [path, text] of english) expect(text, path).not.toMatch(/RPDC|\bRC\b/);
});

test("words survive the way to the browser unchanged", () => {
  expect(JSON.parse(JSON.stringify(uiWords("es")))).toEqual(uiWords("es"));
});
