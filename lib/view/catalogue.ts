import type { Group } from "../schema/groups";
import type { Lang, Measure } from "../types";

/** Measures of one group, in the order of the catalogue. */
export type MeasureGroup = { group: Group; measures: { id: string; name: string }[] };

const marks = /\p{M}/gu;

/** Small letters without accents, so that "economia" finds "Economía". */
const plain = (text: string) => text.normalize("NFD").replace(marks, "").toLowerCase();

/**
 * Puts the measures of the catalogue into their groups.
 *
 * Shape:  groups in the order of their first measure; with `sought`, only measures whose title has every word of it, and no
 *         group without one.
 *
 * @example measureGroups(measures, "en", "oil crude")[0]?.group   // "energy"
 */
export function measureGroups(measures: Measure[], lang: Lang, sought = ""): MeasureGroup[] {
  const words = plain(sought).split(/\s+/);
  const groups = new Map<string, MeasureGroup>();
  for (const { measure, group, title } of measures.toSorted((a, b) => a.order - b.order)) {
    const name = title[lang];
    if (!words.every((word) => plain(name).includes(word))) continue;
    const found = groups.get(group) ?? { group, measures: [] };
    found.measures.push({ id: measure, name });
    groups.set(group, found);
  }
  return [...groups.values()];
}
