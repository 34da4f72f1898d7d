import type { Korea } from "../../types";
import type { Clock } from "../clock";
import { calloutsOf } from "../describe/calloutWords";
import { emptyWords } from "../describe/emptyWords";
import { endsOf } from "../describe/endWords";
import type { Title } from "../describe/facts";
import { lackMarks } from "../describe/lackWords";
import { gapsOf, hatchesOf } from "../describe/missingWords";
import type { Say } from "../describe/say";
import type { FacetModel, LineModel, ValueAxis } from "../plot.types";
import { axisOf } from "./axisModel";
import { eraMarks } from "./eraMarks";
import { otherLines } from "./otherLines";
import { isOf, linesOf, type Prepared } from "./prepare";
import type { Setting } from "./setting";
import { knownPoints } from "./stats";

/**
 * Parts a panel into its plots: one with all lines, or one a partner on the same axis or on axes of their own.
 *
 * Shape:  each facet has a line with a figure, or words that say what is missing and why.
 */
export function facetsOf(prepared: Prepared, findings: Title["findings"], setting: Setting): FacetModel[] {
  const { view, layout } = setting;
  const axis = axisFor(prepared.lines, prepared, setting);
  if (layout === "overlay" || prepared.as === "ratio") {
    return [facetOf(prepared.lines, null, axis, prepared, findings, setting)];
  }
  return view.partners.map((partner) => {
    const lines = linesOf(prepared.lines, partner);
    const own = view.y === "own" ? axisFor(lines, prepared, setting) : axis;
    return facetOf(lines, partner, own, prepared, findings, setting);
  });
}

function axisFor(
  lines: LineModel[],
  { scale, measure, as, unit, isEverySource }: Prepared,
  { say }: Setting,
): ValueAxis {
  return axisOf(lines, scale.kind, measure, { as, unit, isEverySource }, say);
}

function facetOf(
  lines: LineModel[],
  partner: Korea | null,
  axis: ValueAxis,
  prepared: Prepared,
  findings: Title["findings"],
  setting: Setting,
): FacetModel {
  const { dataset, view, clock, layout, say } = setting;
  const { measure, unit } = prepared;
  const drafts = prepared.drafts.filter((one) => lines.some((line) => isOf(line, one)));
  const lack = { measure, as: prepared.as, drafts, isOneSource: prepared.isOneSource, prose: say.prose };
  const isEmpty = lines.every((line) => knownPoints(line.points).length === 0);
  const partners = partner ? [partner] : view.partners;
  const words = { lines, axis, eras: eraMarks(dataset.eras, partners, clock.tracks[partner ?? "KOREA"], say) };
  const key = partner ?? "all";
  if (isEmpty) {
    const empty = emptyWords(prepared, partners, lines, setting);
    return { key, partner, ...words, hatches: [], gaps: [], empty, callouts: [], ends: [] };
  }
  return {
    key,
    partner,
    ...words,
    hatches: hatchesOf(lines, lack),
    ...lacksOf(prepared, clock, say),
    ...(prepared.isEverySource ? { others: otherLines(lines, setting) } : {}),
    gaps: gapsOf(lines, lack),
    empty: null,
    callouts: calloutsOf(lines, axis.kind, findings, { ...say, unit }),
    ends: endsOf(
      lines,
      { unit, axis, isNamed: partner === null && prepared.as !== "ratio", isSmall: layout === "side" },
      say,
    ),
  };
}

/** Years that are counted are other years for each line: there the sentences say what the index lacks. */
function lacksOf({ cover, span }: Prepared, { kind }: Clock, say: Say): Pick<FacetModel, "lacks"> {
  return cover && kind === "calendar" ? { lacks: lackMarks(cover, span, say) } : {};
}
