import { sizesFor } from "../view/layout/frames";
import type { LaidLine, LaidPlot } from "../view/layout/layout.types";
import { breakPath, gapPath, paintLeaders, paintMarkers, paintTexts, toneClass } from "./marks";
import { bandPath, linePaths } from "./paths";
import { crisp, figure, group, path, short } from "./svg";

/**
 * `under`: eras, grid, axis, hairlines, hatches, pins. `lines`: bands and lines. `over`: marks and words.
 * A live chart paints its own lines between `under` and `over`.
 */
export type Layer = "all" | "under" | "lines" | "over";

export type PlotPaint = {
  layer?: Layer;
  /** Sets the ids of one picture apart from those of others in the same document. */
  prefix: string;
};

/** A plot as an SVG element. Colours are classes: `app/figure.css` on the page, an inlined style in exports. */
export function paintPlot(laid: LaidPlot, { layer = "all", prefix }: PlotPaint): string {
  const label = layer === "all" ? laid.label : null;
  return figure(laid.frame.width, laid.height, label, paintLayers(laid, layer, prefix));
}

/** The content of a plot, to stand in a larger picture. */
export function paintLayers(laid: LaidPlot, layer: Layer, prefix: string): string {
  const wants = (one: Layer) => layer === "all" || layer === one;
  return [
    wants("under") ? paintUnder(laid, prefix) : "",
    wants("lines") ? laid.lines.map(paintLine).join("") : "",
    wants("over") ? paintOver(laid) : "",
  ].join("");
}

function paintUnder(laid: LaidPlot, prefix: string): string {
  const foot = laid.area.y + laid.area.height;
  const right = laid.area.x + laid.area.width;
  const across = (lines: LaidPlot["gridlines"]) =>
    lines.map(({ y }) => `M${short(laid.area.x)} ${crisp(y)}H${short(right)}`).join("");
  const down = (xs: number[]) => xs.map((x) => `M${crisp(x)} 0V${short(foot)}`).join("");
  return [
    path(
      "era",
      boxes(
        laid.eras.filter(({ tint }) => tint === 0),
        foot,
      ),
    ),
    path("gridline", across(laid.gridlines.filter(({ isStrong }) => !isStrong))),
    path("zero", across(laid.gridlines.filter(({ isStrong }) => isStrong))),
    paintHatches(laid, foot, prefix),
    path("lack", laid.lacks.map(lackPath).join("")),
    path("hairline", down(laid.hairlines.filter(({ isOpen }) => !isOpen).map(({ x }) => x))),
    ...laid.hairlines
      .filter(({ isOpen }) => isOpen)
      .map(({ x, tone }) => path(`hairline opened ${toneClass[tone]}`, down([x]))),
    ...laid.others.map(paintOther),
    path("pin", down(laid.pins)),
    paintAxis(laid, foot, right),
  ].join("");
}

function paintOther({ tone, runs, dots }: LaidPlot["others"][number]): string {
  const lines = runs.map((run) => `M${run.map(([x, y]) => `${short(x)} ${short(y)}`).join("L")}`).join("");
  const marks = dots.map(([x, y]) => `M${short(x)} ${short(y)}h0`).join("");
  return group(`other ${toneClass[tone]}`, path("", lines) + path("dots", marks));
}

/** Boxes from the upper edge down to `foot`, as one path. */
export function boxes(stretches: { x: number; width: number }[], foot: number): string {
  return stretches.map(({ x, width }) => `M${short(x)} 0h${short(width)}v${short(foot)}h${short(-width)}z`).join("");
}

/** A bar with a foot at either end, towards the plot. */
function lackPath({ x, width, y, isTop }: LaidPlot["lacks"][number]): string {
  const foot = isTop ? 3 : -3;
  return `M${short(x)} ${short(y + foot)}v${-foot}h${short(width)}v${foot}`;
}

function paintHatches(laid: LaidPlot, foot: number, prefix: string): string {
  if (laid.hatches.length === 0) return "";
  return `${hatchPattern(prefix)}<path fill="url(#${prefix}-h)" d="${boxes(laid.hatches, foot)}"/>`;
}

/** The pattern behind "no figure": slanted hairlines. */
export function hatchPattern(prefix: string): string {
  const turn = 'patternUnits="userSpaceOnUse" patternTransform="rotate(45)"';
  return `<pattern id="${prefix}-h" width="5" height="5" ${turn}><path class="hatch" d="M0 0V5"/></pattern>`;
}

function paintAxis(laid: LaidPlot, foot: number, right: number): string {
  const ticks = (isMajor: boolean, length: number) =>
    laid.yearTicks
      .filter((tick) => tick.isMajor === isMajor)
      .map(({ x }) => `M${crisp(x)} ${crisp(foot)}v${length}`)
      .join("");
  const { shelfY } = laid.mapping;
  const { x } = laid.area;
  const slash = (y: number) => `M${short(x - 3)} ${short(y)}l6-3`;
  return [
    path("axis", `M${short(x)} ${crisp(foot)}H${short(right)}${ticks(true, 5)}`),
    path("tick", ticks(false, 3)),
    shelfY === null ? "" : path("axis", slash(shelfY - 13) + slash(shelfY - 9)),
  ].join("");
}

function paintLine(line: LaidLine): string {
  const { solid, dashed } = linePaths(line);
  const look = line.isThin ? "line thin" : "line";
  return group(toneClass[line.tone], path("band", bandPath(line)) + path(look, solid) + path(`${look} dashed`, dashed));
}

function paintOver(laid: LaidPlot): string {
  const { breakHalf, marker } = sizesFor(laid.frame);
  const marks = laid.lines.map((line) => {
    const strokes = path("cut", gapPath(line.gaps, marker + 0.5) + breakPath(line.breaks, breakHalf));
    return group(toneClass[line.tone], strokes + paintMarkers(line.markers));
  });
  return paintLeaders(laid.leaders) + marks.join("") + paintTexts(laid.texts);
}
