import { formatSpans } from "../../format";
import type { Korea } from "../../types";
import { clockWords } from "../../words/clock";
import type { Prose } from "../../words/prose.types";
import type { Clock } from "../clock";
import { division, type Prepared } from "../panel/prepare";
import { type Draft, select } from "../panel/select";
import type { Setting } from "../panel/setting";
import { runs, runWords } from "../panel/stats";
import { baseOf } from "../panel/transform";
import type { LineModel } from "../plot.types";
import { onlyLimits } from "./limitWords";
import { figuresOf, reasonOf } from "./missingWords";
import { sourceName } from "./sourceNames";

/** What is missing in a plot, and why. */
export type Empty = { what: string; why: string };

/** Says what is missing in a plot without any line, and why: because of the mode, or because nobody has a figure. */
export function emptyWords(prepared: Prepared, partners: Korea[], lines: LineModel[], setting: Setting): Empty {
  const { say } = setting;
  const { span } = prepared;
  const { missing } = say.prose;
  const whose = prepared.as === "ratio" ? (["RATIO"] as const) : partners;
  const years = formatSpans(whose.flatMap((one) => setting.clock.tracks[one]));
  const who = whoOf(partners, say.prose);
  const refused = prepared.shown.refused.filter(({ draft }) => partners.some((partner) => partner === draft.partner));
  if (refused.length > 0 && lines.length === 0) return baseless(prepared, partners, setting);
  if (isElsewhere(prepared, partners, setting)) return ofSource(prepared, who, years, setting);
  if (prepared.as === "ratio")
    return {
      what: missing.noRatio(years),
      why: setting.clock.origins ? clockWords[say.lang].ratioNeeds : missing.ratioNeeds,
    };
  if (prepared.as === "share" && hasFigures(prepared, partners, setting)) {
    return { what: missing.noShare(who, years), why: missing.shareNeeds };
  }
  const what = missing.noPoints(figuresOf(prepared.measure, say.prose), who, years);
  if (prepared.shown.isConstant && hasFigures(prepared, partners, setting)) return { what, why: missing.noConstant };
  const limited = onlyLimits(lines, prepared, setting.dataset, say);
  return { what, why: limited ?? reasonOf(lines, say) ?? (span.to < division ? missing.undivided : missing.noSource) };
}

/** Whether a year is one of those shown of a partner. */
const isShown = (year: number, partner: Draft["partner"], { tracks }: Clock): boolean =>
  tracks[partner].some(({ from, to }) => year >= from && year <= to);

function whoOf(partners: Korea[], { the, either }: Prose): string {
  const [only] = partners;
  return partners.length > 1 || !only ? either : the[only];
}

/** The plain series of the partners, as they are before any mode. */
function plain({ measure }: Prepared, partners: Korea[], { dataset, view }: Setting, source = "headline"): Draft[] {
  const drafts = select(dataset, { ...view, partners, source }, measure);
  return drafts.filter(({ partner }) => partner !== "KOREA");
}

/** Figures exist in the span, so the mode has taken them away. */
function hasFigures(prepared: Prepared, partners: Korea[], setting: Setting, source = "headline"): boolean {
  return plain(prepared, partners, setting, source).some(({ series, partner }) =>
    series.observations.some(({ year, value }) => value !== null && isShown(year, partner, setting.clock)),
  );
}

/** The preferred source has no figure in the span where others have some. */
function isElsewhere(prepared: Prepared, partners: Korea[], setting: Setting): boolean {
  if (!prepared.isOneSource || hasFigures(prepared, partners, setting, setting.view.source)) return false;
  return hasFigures(prepared, partners, setting);
}

function ofSource({ measure }: Prepared, who: string, years: string, { say, view, sources }: Setting): Empty {
  const { missing } = say.prose;
  const name = sourceName(view.source, sources, say.prose);
  const what = missing.noPointsOfSource(figuresOf(measure, say.prose), name, who, years);
  return { what, why: missing.otherSources };
}

/** No partner has a figure above zero in the base year; names the years that would do for each that has any. */
function baseless(prepared: Prepared, partners: Korea[], setting: Setting): Empty {
  const { say, view, clock } = setting;
  const { missing } = say.prose;
  const isZero = prepared.shown.refused.every(({ reason }) => reason === "zero-base");
  const who = whoOf(partners, say.prose);
  const figures = figuresOf(prepared.measure, say.prose);
  const sets = plain(prepared, partners, setting).map(({ series }) =>
    series.observations.filter(({ value }) => value !== null && value > 0).map(({ year }) => year),
  );
  const [first = [], ...others] = sets.filter((years) => years.length > 0);
  const shared = first.filter((year) => others.every((years) => years.includes(year)));
  const needs = shared.length > 0 ? missing.baseNeeds(runWords(runs(shared))) : missing.baseNever;
  const why = clock.origins ? clockWords[say.lang].zeroNeeds : needs;
  const bases = [...new Set(partners.map((partner) => baseOf(partner, view, clock)))];
  return { what: missing.noBase(who, figures, bases.join(", "), isZero), why };
}
