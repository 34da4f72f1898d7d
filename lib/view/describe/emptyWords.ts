import type { Korea } from "../../types";
import type { Prose } from "../../words/prose.types";
import type { LineModel } from "../model.types";
import { division, type Prepared } from "../panel/prepare";
import { type Draft, select } from "../panel/select";
import type { Setting } from "../panel/setting";
import { runs, runWords } from "../panel/stats";
import { onlyLimits } from "./limitWords";
import { figuresOf, reasonOf } from "./missingWords";
import { sourceName } from "./sourceNames";

/** What is missing in a plot, and why. */
export type Empty = { what: string; why: string };

/** Says what is missing in a plot without any line, and why: because of the mode, or because nobody has a figure. */
export function emptyWords(prepared: Prepared, partners: Korea[], lines: LineModel[], setting: Setting): Empty {
  const { say, span } = setting;
  const { missing } = say.prose;
  const from = String(span.from);
  const to = String(span.to);
  const who = whoOf(partners, say.prose);
  const refused = prepared.shown.refused.filter(({ draft }) => partners.some((partner) => partner === draft.partner));
  if (refused.length > 0 && lines.length === 0) return baseless(prepared, partners, setting);
  if (isElsewhere(prepared, partners, setting)) return ofSource(prepared, who, setting);
  if (prepared.as === "ratio") return { what: missing.noRatio(from, to), why: missing.ratioNeeds };
  if (prepared.as === "share" && hasFigures(prepared, partners, setting)) {
    return { what: missing.noShare(who, from, to), why: missing.shareNeeds };
  }
  const what = missing.noPoints(figuresOf(prepared.measure, say.prose), who, from, to);
  if (prepared.shown.isConstant && hasFigures(prepared, partners, setting)) return { what, why: missing.noConstant };
  const limited = onlyLimits(lines, span, prepared, setting.dataset, say);
  return { what, why: limited ?? reasonOf(lines, say) ?? (span.to < division ? missing.undivided : missing.noSource) };
}

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
  const { from, to } = setting.span;
  return plain(prepared, partners, setting, source).some(({ series }) =>
    series.observations.some(({ year, value }) => value !== null && year >= from && year <= to),
  );
}

/** The preferred source has no figure in the span where others have some. */
function isElsewhere(prepared: Prepared, partners: Korea[], setting: Setting): boolean {
  if (!prepared.isOneSource || hasFigures(prepared, partners, setting, setting.view.source)) return false;
  return hasFigures(prepared, partners, setting);
}

function ofSource({ measure }: Prepared, who: string, { say, span, view, sources }: Setting): Empty {
  const { missing } = say.prose;
  const name = sourceName(view.source, sources, say.prose);
  const what = missing.noPointsOfSource(figuresOf(measure, say.prose), name, who, String(span.from), String(span.to));
  return { what, why: missing.otherSources };
}

/** No partner has a figure above zero in the base year; names the years that would do for each that has any. */
function baseless(prepared: Prepared, partners: Korea[], setting: Setting): Empty {
  const { say, view } = setting;
  const { missing } = say.prose;
  const isZero = prepared.shown.refused.every(({ reason }) => reason === "zero-base");
  const who = whoOf(partners, say.prose);
  const figures = figuresOf(prepared.measure, say.prose);
  const sets = plain(prepared, partners, setting).map(({ series }) =>
    series.observations.filter(({ value }) => value !== null && value > 0).map(({ year }) => year),
  );
  const [first = [], ...others] = sets.filter((years) => years.length > 0);
  const shared = first.filter((year) => others.every((years) => years.includes(year)));
  const why = shared.length > 0 ? missing.baseNeeds(runWords(runs(shared))) : missing.baseNever;
  return { what: missing.noBase(who, figures, String(view.base), isZero), why };
}
