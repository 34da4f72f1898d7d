import { describe } from "./describe";
import { facetsOf } from "./facet";
import type { Sentence } from "./facts";
import type { FacetModel, PanelModel } from "./model.types";
import type { Prepared } from "./prepare";
import type { Setting } from "./setting";
import { sourceLine, sourceName, sourcesBehind } from "./sourceNames";
import { knownPoints } from "./stats";
import { subtitleOf } from "./subtitle";
import { summarise } from "./summary";
import { tableOf } from "./table";

/** Makes a panel of what was prepared: plots, then words, table and sources. */
export function panelOf(prepared: Prepared, setting: Setting): PanelModel {
  const { dataset, sources, say } = setting;
  const { lines, measure } = prepared;
  const isEmpty = lines.every((line) => knownPoints(line.points).length === 0);
  const title = isEmpty ? null : describe(prepared, say);
  const facets = facetsOf(prepared, title?.findings ?? [], setting);
  const words = title ? { title, summary: summarise(prepared, say) } : emptyTitle(facets);
  const behind = sourcesBehind(lines, measure.measure);
  return {
    id: prepared.id,
    title: words.title.words,
    subtitle: subtitleOf(prepared, facets, setting),
    summary: words.summary.words,
    notices: noticesOf(prepared, facets, setting),
    name: prepared.name,
    unit: prepared.unit,
    facets,
    table: tableOf(prepared, title?.remarks ?? [], setting),
    sources: [...behind.drawn, ...behind.rivals].filter((id) => sources.has(id)),
    sourceLine: sourceLine(lines, measure.measure, { sources, events: dataset.milestones.length, prose: say.prose }),
    numbers: [...words.title.numbers, ...words.summary.numbers],
  };
}

/** A panel without any line is named by what it lacks. Its words hold years and nothing that could stand in the table. */
function emptyTitle(facets: FacetModel[]): { title: Sentence; summary: Sentence } {
  const empty = facets.flatMap((facet) => facet.empty ?? []);
  const all = [...new Set(empty.flatMap(({ what, why }) => [what, why]))].join(" ");
  const named = (words: string): Sentence => ({ words, numbers: [{ kind: "name", words }] });
  return { title: named(empty.map(({ what }) => what)[0]?.replace(/[.]$/, "") ?? ""), summary: named(all) };
}

/** What a reader must know before reading the plots: modes that do not apply, axes that differ. */
function noticesOf(
  { shown, scale, name, measure, isSourceNowhere }: Prepared,
  facets: FacetModel[],
  setting: Setting,
): string[] {
  const { view, say, sources } = setting;
  const { notice, the, short } = say.prose;
  const plain = short[measure.measure] ?? measure.title[say.lang];
  const refused = shown.refused.flatMap(({ draft }) =>
    draft.partner === "PRK" || draft.partner === "KOR"
      ? [notice.noBase(plain, the[draft.partner], String(view.base))]
      : [],
  );
  return [
    facets.length > 1 && view.y === "own" ? notice.ownAxes : "",
    shown.stays ? notice.stays(plain, shown.stays) : "",
    ...new Set(refused),
    scale.isLogRefused ? notice.noLog(name) : "",
    isSourceNowhere ? notice.sourceNowhere(sourceName(view.source, sources, say.prose), plain) : "",
  ].filter((words) => words !== "");
}
