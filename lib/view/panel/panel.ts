import { formatSpan, formatYear } from "../../format";
import { clockWords } from "../../words/clock";
import { sourceChoiceWords } from "../../words/sourceChoice";
import { hasPeriods } from "../clock";
import { citationsOf } from "../describe/cited";
import { describe } from "../describe/describe";
import type { Sentence } from "../describe/facts";
import { flowOf } from "../describe/missingWords";
import type { Say } from "../describe/say";
import { sourceIds, sourceLine, sourceName, sourcesBehind } from "../describe/sourceNames";
import { subtitleOf } from "../describe/subtitle";
import { summarise } from "../describe/summary";
import { lazily } from "../lazily";
import type { PanelModel } from "../model.types";
import { pinsOutside } from "../pins";
import type { FacetModel } from "../plot.types";
import { changedWeights } from "../typedWeight";
import { defaultViews } from "../view";
import { facetsOf } from "./facet";
import { gapNotes } from "./gapNotes";
import { otherLines, otherWords } from "./otherLines";
import { type Prepared, plainName } from "./prepare";
import { isComputed, isMirrored } from "./select";
import type { Setting } from "./setting";
import { knownPoints } from "./stats";
import { tableOf } from "./table";
import { baseOf, isTrade } from "./transform";

const made = new WeakMap<Prepared, PanelModel>();

/** Makes a panel of what was prepared, once: plots, then words and sources; the table when it is first read. */
export function panelOf(prepared: Prepared, setting: Setting): PanelModel {
  const panel = made.get(prepared) ?? makePanel(prepared, setting);
  made.set(prepared, panel);
  return panel;
}

function makePanel(prepared: Prepared, setting: Setting): PanelModel {
  const { dataset, sources, say } = setting;
  const { lines, measure } = prepared;
  const isEmpty = lines.every((line) => knownPoints(line.points).length === 0);
  const title = isEmpty ? null : describe(prepared, say);
  const facets = facetsOf(prepared, title?.findings ?? [], setting);
  const words = title ? { title, summary: summarise(prepared, say) } : emptyTitle(facets, prepared, say);
  const subtitle = subtitleOf(prepared, facets, setting);
  const behind = sourcesBehind(lines);
  const table = lazily(() => tableOf(prepared, title?.remarks ?? [], setting));
  return {
    id: prepared.id,
    title: words.title.words,
    subtitle,
    summary: words.summary.words,
    ...(isOtherwise(prepared, setting) ? { otherwise: subtitle } : {}),
    notices: noticesOf(prepared, facets, setting),
    name: prepared.name,
    unit: prepared.unit,
    zero: prepared.clock.zero,
    facets,
    get table() {
      return table();
    },
    sources: sourceIds(behind, measure.measure).filter((id) => sources.has(id)),
    sourceLine: sourceLine(behind, measure.measure, {
      sources,
      events: dataset.milestones.length,
      prose: say.prose,
      others: prepared.isEverySource ? otherWords(otherLines(lines, setting), say) : [],
    }),
    citations: citationsOf(behind, measure, setting),
    gapNotes: gapNotes(lines, say.lang),
    numbers: [...words.title.numbers, ...words.summary.numbers],
  };
}

/** An index with another half-life or other weights. */
function isOtherwise({ measure }: Prepared, { view, page }: Setting): boolean {
  const isHalf = view.half !== defaultViews[page].half;
  return isComputed(measure.measure) && (isHalf || changedWeights(view.weights).length > 0);
}

/** A panel without any line is named by what it lacks. Its words hold years and nothing that could stand in the table. */
function emptyTitle(facets: FacetModel[], { measure }: Prepared, say: Say): { title: Sentence; summary: Sentence } {
  const empty = facets.flatMap((facet) => facet.empty ?? []);
  const all = [...new Set(empty.flatMap(({ what, why }) => [what, why]))].join(" ");
  const named = (words: string): Sentence => ({ words, numbers: [{ kind: "name", words }] });
  const what = empty[0]?.what.replace(/[.]$/, "") ?? "";
  const isNamed = flowOf(measure.measure, say.prose) !== undefined;
  const title = isNamed
    ? what
    : say.prose.title.generic(plainName(measure, say), [what.charAt(0).toLowerCase() + what.slice(1)]);
  return { title: named(title), summary: named(all) };
}

/** What a reader must know before reading the plots: modes that do not apply, axes that differ. */
function noticesOf(
  { shown, scale, name, measure, isSourceNowhere }: Prepared,
  facets: FacetModel[],
  setting: Setting,
): string[] {
  const { view, page, clock, say, sources } = setting;
  const { notice, the } = say.prose;
  const plain = plainName(measure, say);
  const isLead = measure.measure === view.measures[0];
  const outside = pinsOutside(view.pin, clock.axis);
  const zero = clock.zero ?? 0;
  const counted = (year: number) => formatYear(year - zero);
  const refused = shown.refused.flatMap(({ draft }) =>
    draft.partner === "PRK" || draft.partner === "KOR"
      ? [notice.noBase(plain, the[draft.partner], String(baseOf(draft.partner, view, clock)))]
      : [],
  );
  return [
    facets.length > 1 && view.y === "own" ? notice.ownAxes : "",
    shown.stays ? notice.stays(plain, shown.stays) : "",
    ...new Set(refused),
    scale.isLogRefused ? (isMirrored(measure.measure) ? notice.noLogMirrored(name) : notice.noLog(name)) : "",
    isLead && outside.length > 0
      ? notice.pinOutside(outside.map(counted).join(", "), formatSpan(clock.axis.from - zero, clock.axis.to - zero))
      : "",
    isLead && view.periods && !hasPeriods(page) ? clockWords[say.lang].periodsElsewhere : "",
    view.source === "all" && isTrade(measure.measure) && shown.as === "ratio" ? sourceChoiceWords[say.lang].ratio : "",
    isSourceNowhere ? notice.sourceNowhere(sourceName(view.source, sources, say.prose), plain) : "",
  ].filter((words) => words !== "");
}
