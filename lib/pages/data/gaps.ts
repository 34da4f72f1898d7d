import { formatCount, formatSpan } from "../../format";
import { partners } from "../../partners";
import { methodPath } from "../../paths";
import type { Dataset, Gap, GapReason, Lang, Partner, Series } from "../../types";
import { isComputed, spliced } from "../../view/panel/select";
import type { Span } from "../../view/view";
import { dataPageWords } from "../../words/dataPage";
import { fill } from "../../words/fill";
import { countWords, type Naming, namingIn } from "./naming";

/** Years without a figure that lack it for one reason; `gap` null where nobody says why. */
export type Run = Span & { measure: string; partner: Partner; gap: Gap | null };

/** Runs of one partner with the same reason and note. */
export type GapReasonEntry = { key: string; runs: { id: string; years: string }[]; reason: string; note: string };

export type GapGroup = {
  measure: string;
  heading: string;
  partners: { partner: Partner; name: string; entries: GapReasonEntry[] }[];
};

export type GapModel = { summary: string; methods: string; groups: GapGroup[] };

const reasons: readonly GapReason[] = ["O", "L", "M", "Q"];

/**
 * Lists every run of years without a figure, with the reason in words or the word that none is stated.
 *
 * Shape:  by measure and partner, in order of time. Years outside a series are runs only where `gaps.csv` explains them.
 */
export function gapModel(dataset: Dataset, lang: Lang): GapModel {
  const naming = namingIn(dataset, lang);
  const runs = missingRuns(dataset);
  const measures = [...new Set(runs.map(({ measure }) => measure))];
  return {
    summary: summaryOf(runs, naming),
    methods: methodPath("gaps", lang),
    groups: measures.map((measure) =>
      groupOf(
        measure,
        runs.filter((run) => run.measure === measure),
        naming,
      ),
    ),
  };
}

/** Every run of missing years of every series that is read and not computed. */
export function missingRuns(dataset: Dataset): Run[] {
  const read = dataset.measures.filter(({ measure }) => !isComputed(measure)).toSorted((a, b) => a.order - b.order);
  return read.flatMap(({ measure }) =>
    partners.flatMap((partner) => runsOf(spliced(dataset, measure, partner, "headline"))),
  );
}

function runsOf({ measure, partner, observations }: Series): Run[] {
  const runs: Run[] = [];
  for (const { year, value, gap } of observations) {
    if (value !== null) continue;
    const last = runs.at(-1);
    if (last?.to === year - 1 && last.gap === gap) last.to = year;
    else runs.push({ measure, partner, from: year, to: year, gap });
  }
  return runs;
}

function summaryOf(runs: Run[], naming: Naming): string {
  const words = dataPageWords(naming.lang).gaps;
  const series = new Set(runs.map(({ measure, partner }) => `${measure} ${partner}`)).size;
  const counts = reasons.flatMap((reason) => {
    const n = runs.filter(({ gap }) => gap?.reason === reason).length;
    return n === 0 ? [] : [fill(words.counted, { n: formatCount(n, naming.lang), reason: words.reasons[reason] })];
  });
  const unstated = runs.filter(({ gap }) => gap === null).length;
  const list = counts.join("; ");
  return fill(words.summary, {
    n: formatCount(runs.length, naming.lang),
    series: formatCount(series, naming.lang),
    counts: list.charAt(0).toUpperCase() + list.slice(1),
    unstated: unstated === 0 ? words.unstated.none : countWords(words.unstated, unstated, naming),
  });
}

function groupOf(measure: string, runs: Run[], naming: Naming): GapGroup {
  const words = dataPageWords(naming.lang).gaps;
  const name = naming.measure(measure).title[naming.lang];
  const ofPartners = partners.map((partner) => runs.filter((run) => run.partner === partner));
  return {
    measure,
    heading: fill(words.group, { name, runs: countWords(words.runs, runs.length, naming) }),
    partners: ofPartners.flatMap((list) =>
      list[0]
        ? [{ partner: list[0].partner, name: naming.partner(list[0].partner), entries: entriesOf(list, naming) }]
        : [],
    ),
  };
}

/** Runs that miss for the same reason, with the same words, are said together. */
function entriesOf(runs: Run[], { lang, say }: Naming): GapReasonEntry[] {
  const entries = new Map<string, GapReasonEntry>();
  for (const { measure, partner, from, to, gap } of runs) {
    const note = gap?.note[lang] ?? "";
    const key = `${gap?.reason ?? ""} ${note}`;
    const reason = gap ? say.prose.missing.reason[gap.reason] : dataPageWords(lang).gaps.noReason;
    const entry = entries.get(key) ?? { key, runs: [], reason, note };
    entry.runs.push({ id: `gap-${measure}-${partner}-${from}`, years: formatSpan(from, to) });
    entries.set(key, entry);
  }
  return [...entries.values()];
}
