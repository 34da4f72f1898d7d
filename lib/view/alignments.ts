import { compareDates, formatDate } from "../dates";
import type { Korea, Lang, Milestone } from "../types";
import { yearOf } from "./clock";
import type { View } from "./view";

type Alignment = NonNullable<View["align"]>;

/** Moscow's recognition of each Korea, the events offered first. */
export const recognition: Alignment = { PRK: "M023", KOR: "M070" };

/** Events of ten years, under the first of them. */
export type AlignmentGroup = { decade: number; options: { id: string; words: string }[] };

/**
 * Lists the events a partner's years can be counted from: its own and those of both Koreas.
 *
 * Shape: in order of date, by decade; `chosen` is among them whosever it is, since an address can name any event.
 */
export function alignmentsOf(milestones: Milestone[], partner: Korea, chosen: string, lang: Lang): AlignmentGroup[] {
  const fits = (one: Milestone) => [partner, "BOTH", "KOREA"].includes(one.partner) || one.id === chosen;
  const groups = new Map<number, AlignmentGroup["options"]>();
  for (const one of milestones.filter(fits).toSorted((a, b) => compareDates(a.date, b.date))) {
    const decade = yearOf(one) - (yearOf(one) % 10);
    const words = `${formatDate(one.date, one.precision, lang)}: ${one.short[lang]}`;
    groups.set(decade, [...(groups.get(decade) ?? []), { id: one.id, words }]);
  }
  return [...groups].map(([decade, options]) => ({ decade, options }));
}

/** The years an alignment counts from, for these partners in this order; each year once. */
export function alignmentYears(milestones: Milestone[], align: Alignment, partners: readonly Korea[]): number[] {
  const events = partners.flatMap((partner) => milestones.filter(({ id }) => id === align[partner]));
  return [...new Set(events.map(yearOf))];
}
