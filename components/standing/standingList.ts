import { type Choices, fold, type Listed, type Listing, matches } from "../../lib/pages/listing";

type Item = Listed & { element: HTMLElement; home: Element };

/** How many entries were found, and whether the one the address names is shown beside them. */
export type Found = { n: number; total: number; isNamedBeside: boolean };

/** Shows the entries of a list that a reader asks for, and the one that is named. */
export type Show = (listing: Listing, named: Element | null) => Found;

/**
 * Takes hold of a list. Its entries are `[data-item]`, in groups `[data-group]` or not, and `[data-flat]` is where they stand without
 * groups. What is searched is `data-text` of an entry, else its parts marked `[data-sought]`, else all its text.
 */
export function standingList(list: Element, choices: Choices): Show {
  const items = [...list.querySelectorAll<HTMLElement>("[data-item]")].map((element) => itemOf(element, choices));
  const groups = [...list.querySelectorAll<HTMLElement>("[data-group]")];
  const flat = list.querySelector<HTMLElement>("[data-flat]");
  let order = orderOf(choices.sorts?.[0]?.value, choices.groups?.[0]?.value);
  return (listing, named) => {
    const found = new Set(items.filter((item) => matches(item, listing, choices)).map(({ element }) => element));
    for (const { element } of items) element.hidden = element !== named && !found.has(element);
    const wanted = orderOf(listing.sort, listing.group);
    if (wanted !== order) {
      const isFlat = listing.group !== (choices.groups?.[0]?.value ?? "");
      place(items, listing.sort, isFlat ? flat : null);
      placeGroups(groups, listing.sort);
      order = wanted;
    }
    for (const group of [...groups, ...(flat ? [flat] : [])]) group.hidden = !group.querySelector(shownItem);
    return {
      n: found.size,
      total: items.length,
      isNamedBeside: items.some(({ element }) => element === named && !found.has(element)),
    };
  };
}

const shownItem = "[data-item]:not([hidden])";

const orderOf = (sort = "", group = ""): string => `${sort} ${group}`;

function itemOf(element: HTMLElement, { facets }: Choices): Item {
  const values = facets.map(({ name }) => [name, element.getAttribute(`data-${name}`) ?? ""]);
  const home = element.parentElement ?? element;
  return { element, home, text: fold(textOf(element)), values: Object.fromEntries(values) };
}

function textOf(element: HTMLElement): string {
  if (element.dataset.text !== undefined) return element.dataset.text;
  const sought = [...element.querySelectorAll("[data-sought]")];
  return (sought.length > 0 ? sought : [element]).map(({ textContent }) => textContent).join(" ");
}

/** Ascending by `data-sort-…`, digits as numbers; without it the order of the document. */
function sorted<T>(all: readonly T[], elementOf: (one: T) => Element, sort: string): T[] {
  const { compare } = new Intl.Collator(document.documentElement.lang, { numeric: true });
  const keyOf = (one: T) => elementOf(one).getAttribute(`data-sort-${sort}`) ?? "";
  return all.toSorted((a, b) => compare(keyOf(a), keyOf(b)));
}

function place(items: Item[], sort: string, flat: Element | null): void {
  for (const { element, home } of sorted(items, (item) => item.element, sort)) (flat ?? home).append(element);
}

function placeGroups(groups: HTMLElement[], sort: string): void {
  for (const group of sorted(groups, (one) => one, sort)) group.parentElement?.append(group);
}
