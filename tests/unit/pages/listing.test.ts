import fc from "fast-check";
import { expect, test } from "vitest";
import { defaultListing, fold, formatListing, type Listing, matches, parseListing } from "../../../lib/pages/listing";

const optionsOf = (...values: string[]) => values.map((value) => ({ value }));
const choices = {
  facets: [
    { name: "partner", options: optionsOf("all", "PRK", "KOR") },
    { name: "kind", options: optionsOf("all", "treaty", "summit") },
  ],
  sorts: optionsOf("date", "latest"),
  groups: optionsOf("era", "none"),
};
const usual = defaultListing(choices);

function testRead(search: string, expected: Partial<Listing>) {
  expect(parseListing(search, choices)).toEqual({ listing: { ...usual, ...expected }, lost: [] });
}

const anyOf = (options: { value: string }[]) => fc.constantFrom(...options.map(({ value }) => value));
const anyListing: fc.Arbitrary<Listing> = fc.record({
  q: fc.string({ unit: "grapheme" }),
  chosen: fc.record(Object.fromEntries(choices.facets.map(({ name, options }) => [name, anyOf(options)]))),
  sort: anyOf(choices.sorts),
  group: anyOf(choices.groups),
});

const anyQuery = fc.array(
  fc.tuple(
    fc.constantFrom("q", "partner", "kind", "sort", "group", "theme", "year"),
    fc.oneof(fc.constantFrom("", "all", "PRK", "summit", "latest", "none"), fc.string()),
  ),
  { maxLength: 6 },
);

test("a listing written as a query reads back as it was", () => {
  fc.assert(
    fc.property(anyListing, (listing) => {
      expect(parseListing(formatListing(listing, choices), choices)).toEqual({ listing, lost: [] });
    }),
  );
});

test("any query gives a listing that needs no further mending", () => {
  fc.assert(
    fc.property(anyQuery, (pairs) => {
      const { listing } = parseListing(new URLSearchParams(pairs).toString(), choices);
      expect(parseListing(formatListing(listing, choices), choices)).toEqual({ listing, lost: [] });
    }),
  );
});

test("the default is an empty query, and the rest says what differs in a fixed order", () => {
  expect(formatListing(usual, choices)).toBe("");
  const listing = {
    ...usual,
    group: "none",
    sort: "latest",
    chosen: { kind: "summit", partner: "PRK" },
    q: "aid & oil",
  };
  expect(formatListing(listing, choices)).toBe("q=aid+%26+oil&partner=PRK&kind=summit&sort=latest&group=none");
});

test("the order of parameters does not matter, and a theme is nothing to report", () => {
  testRead("?sort=latest&partner=KOR&theme=dark", { sort: "latest", chosen: { partner: "KOR", kind: "all" } });
  testRead("", {});
});

test("a value that is no option leaves the default and is reported", () => {
  expect(parseListing("partner=CHN&kind=treaty", choices)).toEqual({
    listing: { ...usual, chosen: { partner: "all", kind: "treaty" } },
    lost: [{ parameter: "partner", given: "CHN", used: "all", reason: "unknown-value" }],
  });
  expect(parseListing("sort=size", { facets: [] }).lost).toEqual([
    { parameter: "sort", given: "size", used: "", reason: "unknown-value" },
  ]);
});

test("of a parameter given twice the last counts, and the other is reported", () => {
  const { listing, lost } = parseListing("q=oil&q=aid&q=aid", choices);
  expect([listing.q, lost]).toEqual(["aid", [{ parameter: "q", given: "oil", used: "aid", reason: "repeated" }]]);
});

test("where the last is no choice either, what counts is what the list shows", () => {
  const { lost } = parseListing("kind=a&kind=a&kind=b&odd=1&odd=2", choices);
  expect(lost).toEqual([
    { parameter: "kind", given: "b", used: "all", reason: "unknown-value" },
    { parameter: "kind", given: "a", used: "all", reason: "repeated" },
    { parameter: "odd", given: "2", used: "", reason: "unknown-parameter" },
  ]);
});

test("a parameter the list has not is reported, in no more than a line", () => {
  const { lost } = parseListing(`year=${"1".repeat(500)}`, choices);
  expect(lost).toEqual([{ parameter: "year", given: "1".repeat(80), used: "", reason: "unknown-parameter" }]);
});

test("the search finds every word, whatever its case, accents and apostrophes", () => {
  const item = { text: fold("Cumbre de Vladivostok: Russia’s ECONOMÍA"), values: {} };
  const isFound = (q: string) => matches(item, { ...usual, q }, choices);
  expect(["economia", "  vladi CUMBRE ", "russia's", "Russia’s", ""].map(isFound)).toEqual(Array(5).fill(true));
  expect(["cumbre seúl", "economias"].map(isFound)).toEqual([false, false]);
});

test("an entry can have several values of a facet, or none", () => {
  const isFound = (partner: string, chosen: string) =>
    matches({ text: "", values: { partner } }, { ...usual, chosen: { partner: chosen, kind: "all" } }, choices);
  expect([isFound("PRK KOR", "KOR"), isFound("PRK", "KOR"), isFound("", "KOR")]).toEqual([true, false, false]);
  expect([isFound("PRK", "all"), isFound("", "all"), isFound("KOREA", "KOR")]).toEqual([true, true, false]);
});

test("every chosen facet must hold", () => {
  const item = { text: fold("Treaty"), values: { partner: "PRK", kind: "treaty" } };
  const isFound = (chosen: Record<string, string>, q = "") => matches(item, { ...usual, q, chosen }, choices);
  expect(isFound({ partner: "PRK", kind: "treaty" }, "treaty")).toBe(true);
  expect(isFound({ partner: "PRK", kind: "summit" })).toBe(false);
  expect(isFound({ partner: "PRK", kind: "treaty" }, "summit")).toBe(false);
});
