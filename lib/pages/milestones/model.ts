import { partners } from "../../partners";
import type { Dataset, Lang } from "../../types";
import { eventKinds } from "../../view/choose";
import { capital } from "../../words/capital";
import { fill } from "../../words/fill";
import { milestonesWords } from "../../words/milestones";
import type { MilestonesWords } from "../../words/milestones.types";
import { uiWords } from "../../words/ui";
import { type EraGroup, eraGroups } from "./groups";
import { sinceYears } from "./since";
import { standfirstOf } from "./standfirst";

type Options = { value: string; words: string }[];

/** A filter: its name, what it asks, and its options, the first of which stands for all. */
export type Facet = { name: string; legend: string; options: Options };

/** Id of the element that holds the events. */
export const listId = "events";

/** Everything the Milestones page shows, in words. */
export type MilestonesModel = {
  standfirst: string;
  groups: EraGroup[];
  facets: Facet[];
  sorts: Options;
  /** With their eras, and without. */
  groupings: Options;
};

/** Puts the Milestones page together. Every event is listed once. */
export function milestonesModel(dataset: Dataset, lang: Lang): MilestonesModel {
  const words = milestonesWords(lang);
  const groups = eraGroups(dataset, lang);
  return {
    standfirst: standfirstOf(dataset, lang),
    groups,
    facets: facetsOf(groups, words, lang),
    sorts: optionsOf(["date", "latest", "importance"], words.sorts),
    groupings: optionsOf(["era", "none"], words.groups),
  };
}

function optionsOf<K extends string | number>(values: readonly K[], words: Record<K, string>): Options {
  return values.map((value) => ({ value: String(value), words: words[value] }));
}

/** Only what some event is can be asked for. */
function facetsOf(groups: EraGroup[], words: MilestonesWords, lang: Lang): Facet[] {
  const events = groups.flatMap(({ entries }) => entries.map(({ milestone }) => milestone));
  const kinds = eventKinds.filter((kind) => events.some((event) => event.kind === kind));
  const eras = groups.map(({ id, title, facts }) => ({ value: id, words: [...facts.slice(0, -1), title].join(" · ") }));
  const options = {
    partner: optionsOf(partners, words.partners),
    kind: kinds.map((kind) => ({ value: kind, words: capital(uiWords(lang).lists.kinds[kind]) })),
    importance: optionsOf([1, 2, 3], words.importances),
    era: eras,
    since: sinceYears.map((year) => ({ value: String(year), words: fill(words.since.year, { year }) })),
  };
  const names = ["partner", "kind", "importance", "era", "since"] as const;
  return names.map((name) => ({
    name,
    legend: words.facets[name],
    options: [{ value: "all", words: name === "since" ? words.since.any : words.all }, ...options[name]],
  }));
}
