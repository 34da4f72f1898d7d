import type { IntensityPart } from "../../derive/intensity";
import { stateMeasures } from "../../derive/intensityState";
import type { Dataset, Partner } from "../../types";
import type { ChartModel, PanelModel } from "../../view/model.types";
import { isComputed, isMirrored } from "../../view/panel/select";
import { isTrade } from "../../view/panel/transform";
import type { LineModel } from "../../view/plot.types";
import type { Span } from "../../view/view";

/** What is behind a panel: figures of one measure and partner, and where they are. Years run upwards, each once. */
export type Asked = { partner: Partner; years: number[] } & (
  | { from: "readings"; measure: string }
  | { from: "index"; measure: IntensityPart }
  | { from: "totals"; measure: "world_export" | "world_import" }
);

type Shown = Pick<ChartModel, "view" | "clock">;
type Years = { partner: Partner; years: number[] };

/**
 * Lists what is behind panels: a ratio has the figures of both sides, a share those of trade and the totals, the index its parts and
 * the readings they are computed from.
 *
 * Shape:  in the order of the panels; what two panels share is listed once, with the years of both. Years are those of the calendar
 *         that the lines cover. A partner without a line counts where it has figures, or where the panel has no line at all.
 */
export function askedOf(dataset: Pick<Dataset, "readings">, model: Shown, panels: readonly PanelModel[]): Asked[] {
  const merged = new Map<string, Asked>();
  for (const asked of panels.flatMap((panel) => behind(dataset, model, panel))) {
    const key = `${asked.measure} ${asked.partner}`;
    const years = [...(merged.get(key)?.years ?? []), ...asked.years];
    merged.set(key, { ...asked, years: [...new Set(years)].sort((a, b) => a - b) });
  }
  return [...merged.values()];
}

function behind(dataset: Pick<Dataset, "readings">, model: Shown, panel: PanelModel): Asked[] {
  const lines = panel.facets.flatMap((facet) => facet.lines);
  const measure = lines[0]?.measure ?? (panel.id === "ratio" ? (model.view.measures.find(isTrade) ?? "") : panel.id);
  if (isComputed(measure)) return indexed(lines, measure);
  const isRatio = panel.unit === "ratio";
  const years = isRatio ? bothSides(model) : yearsOf(lines, measure, dataset, model);
  const readings = years.map((one): Asked => ({ from: "readings", measure, ...one }));
  if (!isTrade(measure) || panel.unit !== "share") return readings;
  const totals = years.flatMap((one): Asked[] => [
    { from: "totals", measure: "world_export", ...one },
    { from: "totals", measure: "world_import", ...one },
  ]);
  return [...readings, ...totals];
}

/** Activity is made of events alone, which have no readings. */
function indexed(lines: LineModel[], measure: string): Asked[] {
  const parts = lines.flatMap((line) =>
    ownYears(line).map((one): Asked => ({ from: "index", measure: line.part ?? "activity", ...one })),
  );
  if (!isMirrored(measure)) return parts;
  const made = stateMeasures.flatMap((state) =>
    lines.flatMap(ownYears).map((one): Asked => ({ from: "readings", measure: state, ...one })),
  );
  return [...parts, ...made];
}

/** A ratio has no calendar of its own: each side has the years it covers on the axis. */
function bothSides({ clock }: Shown): Years[] {
  return (["PRK", "KOR"] as const).map((partner) => ({ partner, years: clock.tracks[partner].flatMap(yearsIn) }));
}

function yearsOf(
  lines: LineModel[],
  measure: string,
  { readings }: Pick<Dataset, "readings">,
  { view, clock }: Shown,
): Years[] {
  const undrawn = view.partners
    .filter((partner) => lines.every((line) => line.partner !== partner))
    .map((partner) => ({ partner, years: clock.tracks[partner].flatMap(yearsIn) }))
    .filter(
      ({ partner, years }) =>
        lines.length === 0 ||
        readings.some((one) => one.measure === measure && one.partner === partner && years.includes(one.year)),
    );
  return [...lines.flatMap(ownYears), ...undrawn];
}

function ownYears({ partner, points }: LineModel): Years[] {
  return partner === "RATIO" ? [] : [{ partner, years: points.map(({ year }) => year) }];
}

const yearsIn = ({ from, to }: Span): number[] => Array.from({ length: to - from + 1 }, (_, i) => from + i);
