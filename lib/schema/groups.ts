/** What a measure belongs to. A new group is named in `lib/words/ui.en.ts` and `lib/words/ui.es.ts` too. */
export const groups = ["trade", "diplomacy", "un", "security", "energy", "people", "finance", "commodities"] as const;

export type Group = (typeof groups)[number];
