import { figuresOf, unitOf } from "../../derive/figures";
import { worldTrade } from "../../derive/worldTrade";
import type { Dataset, Lang, Partner, Reading, Status, Total } from "../../types";
import { indexed, spliced } from "../../view/panel/select";
import type { View } from "../../view/view";
import type { Asked } from "./asked";

/** A figure as its source has it, or a year without one. What is not known is left out. */
export type BehindRow = {
  measure: string;
  partner: Partner;
  year: number;
  unit: string;
  isHeadline: boolean;
} & Partial<
  Pick<Reading, "value" | "low" | "high" | "source" | "derived" | "locator" | "originalValue" | "originalUnit">
> & { status?: Status | null; gap?: string; note?: string };

type Of<From extends Asked["from"]> = Extract<Asked, { from: From }>;

/**
 * Lists the figures of every source, year by year.
 *
 * Shape:  a year nobody has a figure for, and a gap of the headline that others fill, is a row without value and source that says why.
 * Unit:   that of the measure, as reported: no constant prices, no index, no share.
 * Source: the rules of the headline say which row leads, whatever source the view prefers.
 */
export function readingRows({ measure, partner, years }: Of<"readings">, dataset: Dataset, lang: Lang): BehindRow[] {
  const { byYear, gaps } = figuresOf(dataset, measure, partner);
  const { observations } = spliced(dataset, measure, partner, "headline");
  const leading = new Set(observations.map(({ reading }) => reading));
  const unit = unitOf(dataset, measure);
  return years.flatMap((year): BehindRow[] => {
    const readings = byYear.get(year) ?? [];
    const rows = readings.map((reading) => ({ ...reading, unit, isHeadline: leading.has(reading) }));
    const gap = gaps.find(({ from, to }) => from <= year && year <= to);
    if (rows.some(({ isHeadline }) => isHeadline) || (rows.length > 0 && !gap)) return rows;
    return [{ measure, partner, year, unit, isHeadline: false, gap: gap?.reason, note: gap?.note[lang] }, ...rows];
  });
}

/** Lists the years of a line of the index, which is computed and so has no source; as the view asks for it. */
export function indexRows({ measure, partner, years }: Of<"index">, dataset: Dataset, view: View): BehindRow[] {
  const { unit, observations } = indexed(dataset, measure, partner, view);
  const known = new Map(observations.map((observation) => [observation.year, observation]));
  return years.map((year) => {
    const { value = null, status = null } = known.get(year) ?? {};
    return { measure, partner, year, unit, value, status, isHeadline: value !== null };
  });
}

const statuses: Record<Total["quality"], Status> = { ok: "A", suspect: "E", unusable: "U" };

/**
 * Lists what each source says of the trade of an economy with the world, in one direction.
 *
 * Source: a row leads where a share of the year is a share of it.
 */
export function totalRows({ measure, partner, years }: Of<"totals">, { totals }: Dataset): BehindRow[] {
  const flow = measure === "world_export" ? "export" : "import";
  const ours = totals.filter((total) => total.economy === partner && total.flow === flow);
  const chosen = partner === "KOREA" ? null : worldTrade(totals, partner);
  return years.flatMap((year): BehindRow[] => {
    const base = { measure, partner, year, unit: "usd_million" };
    const rows = ours.filter((total) => total.year === year);
    if (rows.length === 0) return [{ ...base, isHeadline: false }];
    return rows.map(({ value, source, quality, note }) => {
      const isHeadline = chosen?.get(year)?.source === source;
      return { ...base, value, source, status: statuses[quality], isHeadline, note };
    });
  });
}
