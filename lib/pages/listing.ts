/** What a reader asks of a standing list: words to find, a value of each facet, an order, and whether groups stay. */
export type Listing = { q: string; chosen: Record<string, string>; sort: string; group: string };

type Options = readonly { value: string }[];

/** What there is to choose from. The first option of each is the default: all of a facet, the order and groups of the document. */
export type Choices = {
  facets: readonly { name: string; options: Options }[];
  sorts?: Options;
  groups?: Options;
};

/** A part of the address that is not used as given; `used` is what stands instead. */
export type Lost = {
  parameter: string;
  given: string;
  used: string;
  reason: "unknown-value" | "unknown-parameter" | "repeated";
};

/** An entry of a list: its text, already folded, and its values of each facet, several with a blank between. */
export type Listed = { text: string; values: Record<string, string> };

/** The theme is read before the page is painted. */
const others = ["theme"];
const longest = 80;

/** What a list shows when its address says nothing. */
export function defaultListing(choices: Choices): Listing {
  return {
    q: "",
    chosen: Object.fromEntries(choices.facets.map(({ name, options }) => [name, firstOf(options)])),
    sort: firstOf(choices.sorts),
    group: firstOf(choices.groups),
  };
}

/**
 * Writes a listing as a query: what differs from the default, in a fixed order.
 *
 * Shape:  a listing in, the query without its `?` out; empty for the default.
 *
 * @example formatListing({ ...defaultListing(choices), q: "north korea" }, choices)   // "q=north+korea"
 */
export function formatListing({ q, chosen, sort, group }: Listing, choices: Choices): string {
  const query = new URLSearchParams();
  const write = (name: string, value: string | undefined, usual: string) => {
    if (value !== undefined && value !== usual) query.set(name, value);
  };
  write("q", q, "");
  for (const { name, options } of choices.facets) write(name, chosen[name], firstOf(options));
  write("sort", sort, firstOf(choices.sorts));
  write("group", group, firstOf(choices.groups));
  return query.toString();
}

/**
 * Reads a listing from a query, and says what of it could not be used.
 *
 * Shape:  any text in, with or without `?`; a valid listing out. A value that is no option leaves the default; a parameter given twice
 *         counts once, the last time. Their order never matters.
 * Errors: none, whatever the text.
 */
export function parseListing(search: string, choices: Choices): { listing: Listing; lost: Lost[] } {
  const query = new URLSearchParams(search);
  const lost: Lost[] = [];
  const pick = (name: string, options: Options | undefined): string => {
    const used = last(query, name) ?? firstOf(options);
    if (options?.some(({ value }) => value === used) ?? used === "") return used;
    lost.push({ parameter: name, given: used, used: firstOf(options), reason: "unknown-value" });
    return firstOf(options);
  };
  const listing = {
    q: last(query, "q") ?? "",
    chosen: Object.fromEntries(choices.facets.map(({ name, options }) => [name, pick(name, options)])),
    sort: pick("sort", choices.sorts),
    group: pick("group", choices.groups),
  };
  lost.push(...repeated(query, listing), ...unknown(query, choices));
  return { listing, lost: lost.map(shortened) };
}

/** Small letters without accents, and one kind of apostrophe, so that "economia" finds "Economía" and "russia's" finds "Russia’s". */
export const fold = (text: string): string =>
  text.normalize("NFD").replace(/\p{M}/gu, "").replace(/[‘’]/g, "'").toLowerCase();

/** True of an entry that has every word of the search and the chosen value of every facet. */
export function matches({ text, values }: Listed, { q, chosen }: Listing, { facets }: Choices): boolean {
  const words = fold(q).split(/\s+/);
  if (!words.every((word) => text.includes(word))) return false;
  return facets.every(({ name, options }) => {
    const wanted = chosen[name] ?? firstOf(options);
    return wanted === firstOf(options) || (values[name] ?? "").split(" ").includes(wanted);
  });
}

const firstOf = (options: Options | undefined): string => options?.[0]?.value ?? "";
const last = (query: URLSearchParams, name: string): string | undefined => query.getAll(name).pop();

/** Values given before the last of a parameter. One of no such name is left out as a whole. */
function repeated(query: URLSearchParams, { q, chosen, sort, group }: Listing): Lost[] {
  return Object.entries({ ...chosen, q, sort, group }).flatMap(([name, used]) => {
    const odd = new Set(query.getAll(name).slice(0, -1));
    odd.delete(used);
    return [...odd].map((given): Lost => ({ parameter: name, given, used, reason: "repeated" }));
  });
}

function unknown(query: URLSearchParams, { facets }: Choices): Lost[] {
  const known = [...facets.map(({ name }) => name), "q", "sort", "group", ...others];
  const names = [...new Set(query.keys())].filter((name) => !known.includes(name));
  return names.map((name) => ({
    parameter: name,
    given: last(query, name) ?? "",
    used: "",
    reason: "unknown-parameter",
  }));
}

const shortened = (lost: Lost): Lost => ({
  ...lost,
  parameter: lost.parameter.slice(0, longest),
  given: lost.given.slice(0, longest),
  used: lost.used.slice(0, longest),
});
