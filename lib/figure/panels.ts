import { axisOptions } from "../view/layout/axisOptions";
import { pictureFrame, sizesFor } from "../view/layout/frames";
import { layoutPlot } from "../view/layout/layout";
import type { Frame, Hairline, LaidPlot } from "../view/layout/layout.types";
import { placeText } from "../view/layout/texts";
import type { ChartModel, PanelModel } from "../view/model.types";
import { isApart } from "../view/panel/eventMarks";
import type { EraMark, FacetModel } from "../view/plot.types";
import { paintPanelHeader } from "./header";
import { type Numbered, paintNumbers } from "./numbered";
import { beside, emptyPart, shift, space, stack, textPart } from "./part";
import type { Look, Part, PictureWords } from "./picture.types";
import { paintLayers } from "./plot";

/** What the plots of a picture are painted with. */
export type Setting = {
  model: ChartModel;
  numbered: Numbered[];
  width: number;
  look: Look;
  words: PictureWords;
  /** Height of a panel's plot area, px. */
  heightOf: (panel: PanelModel) => number;
  /** Whether plots over others leave the years to the last, where all stand on the same axes. */
  isTight: boolean;
};

type Column = { facet: FacetModel | null; frame: Frame; x: number; hairlines: Hairline[] };

/**
 * Numbered events, then the panels, one under the other; side by side where a panel has a plot for each partner. The events stand
 * over the columns where the first panel has them, else over its one plot.
 */
export function paintPanels(panels: PanelModel[], setting: Setting): Part & { plots: LaidPlot[] } {
  const { look } = setting;
  const [first, ...others] = panels;
  const facets = first && isSplit(first) ? first.facets : [null];
  const hasColumns = panels.some(isSplit);
  const strips = facets.map((facet, i) =>
    withEvents(columnAt(facet, i, facets.length, hasColumns, setting), others.length === 0, setting),
  );
  const notices = noticesOnce(panels);
  const isShared = setting.isTight && panels.every((panel) => panel.facets.length === first?.facets.length);
  const painted = panels.map((panel, i) =>
    paintPanel(panel, others.length === 0 ? null : (notices[i] ?? []), strips, {
      ...setting,
      hasYears: !isShared || i === others.length,
    }),
  );
  return {
    ...stack([
      beside(strips.map(({ part }) => part)),
      space(others.length > 0 ? look.sub : 0),
      ...painted.map(({ part }) => part),
    ]),
    plots: painted.flatMap(({ plots }) => plots),
  };
}

/** What is true of several panels is said over the first of them. */
function noticesOnce(panels: PanelModel[]): string[][] {
  return panels.map(({ notices }, place) => {
    const said = new Set(panels.slice(0, place).flatMap((before) => before.notices));
    return notices.filter((notice) => !said.has(notice));
  });
}

/** The plots of a panel, under its own title and notices where it is one of several. */
function paintPanel(
  panel: PanelModel,
  notices: string[] | null,
  strips: (Column & { part: Part })[],
  setting: Setting & { hasYears: boolean },
) {
  const { look, width } = setting;
  const columns = columnsOf(panel, strips, setting);
  const plots = panel.facets.flatMap((facet, i) => paintFacet(panel, facet, columns[i], setting));
  const head = notices && [paintPanelHeader(panel.title, [panel.subtitle, ...notices], width, look), space(6)];
  const isNamed = !isSplit(panel) || columns === strips;
  const names = isNamed ? [] : columns.map((column) => shift(columnHead(column, false, setting), column.x, 0));
  const parts = [...(head ?? []), beside(names), beside(plots.map(({ part }) => part)), space(head ? 14 : 0)];
  return { part: stack(parts), plots: plots.map(({ laid }) => laid) };
}

const isSplit = ({ facets }: PanelModel) => facets.length > 1;

/** A column with its numbered events; under the partner's name where it is one of two, in full if the picture says it nowhere else. */
function withEvents(column: Column, isNamedInFull: boolean, setting: Setting): Column & { part: Part } {
  const { model, numbered, look, words } = setting;
  const { facet, frame } = column;
  const all = facet === null ? model.events.lanes : laneOf(facet);
  const names = facet === null ? words.names : null;
  // Lanes that are moved apart have eras of their own, so each has its own strip.
  const groups = facet === null && isApart(model.clock) ? all.map((lane) => [lane]) : [all];
  const strips = groups.map((lanes) => {
    const own = numbered.filter(({ mark }) => mark.lane === "BOTH" || lanes.some((lane) => lane === mark.lane));
    return paintNumbers(own, erasOver(lanes, model), frame, model.span, lanes, names, look);
  });
  const head = facet === null ? [] : [columnHead(column, isNamedInFull, setting)];
  const part = stack([...head, ...strips]);
  return { ...column, hairlines: strips.flatMap(({ hairlines }) => hairlines), part: shift(part, column.x, 0) };
}

function erasOver(lanes: ("PRK" | "KOR")[], { eras, laneEras }: ChartModel): EraMark[] {
  const [lane, other] = lanes;
  return lane && !other ? laneEras[lane] : eras;
}

/** Where the plots of a panel stand: in the columns of the events, or in its own. */
function columnsOf(panel: PanelModel, strips: Column[], setting: Setting): Column[] {
  const { facets } = panel;
  const isUnderColumns = strips.some(({ facet }) => facet !== null);
  if (isSplit(panel))
    return isUnderColumns ? strips : facets.map((facet, i) => columnAt(facet, i, facets.length, true, setting));
  const [whole] = strips;
  if (whole && !isUnderColumns) return [whole];
  // A plot alone under columns spans them all and shares their right margin; no event is marked in it, since they have other places.
  return facets.map((facet) => columnAt(facet, 0, 1, true, setting));
}

/** What a panel draws, and what the reader has to know about it. */
export function subtitleOf({ subtitle, notices }: PanelModel): string[] {
  return [subtitle, ...notices];
}

function laneOf({ partner }: FacetModel): ("PRK" | "KOR")[] {
  return [partner === "KOR" ? "KOR" : "PRK"];
}

function columnAt(
  facet: FacetModel | null,
  i: number,
  count: number,
  isColumn: boolean,
  { width, look }: Setting,
): Column {
  const own = Math.floor((width - (count - 1) * look.columnGap) / count);
  return { facet, frame: pictureFrame(own, look.isLarge, isColumn), x: i * (own + look.columnGap), hairlines: [] };
}

function paintFacet(
  panel: PanelModel,
  facet: FacetModel,
  column: Column | undefined,
  { model, look, heightOf, hasYears }: Setting & { hasYears: boolean },
): { part: Part; laid: LaidPlot }[] {
  if (!column) return [];
  const { frame, hairlines, x } = column;
  const options = { ...axisOptions(model), height: heightOf(panel), hairlines, hasYears };
  const laid = layoutPlot(panel, facet, frame, options);
  const layers = paintLayers(laid, "all", laid.key);
  const body = look.isLarge ? `<g class="large">${layers}</g>` : layers;
  return [{ part: shift({ height: laid.height, body, texts: laid.texts }, x, 0), laid }];
}

/** The partner's name over its column, in its colour, and in full where asked and there is room. */
function columnHead({ facet, frame }: Column, isInFull: boolean, { look, words }: Setting): Part {
  const partner = facet?.partner;
  if (partner !== "PRK" && partner !== "KOR") return emptyPart;
  const size = look.isLarge ? sizesFor(frame).end : look.sub;
  const name = placeText("key", words.names[partner], [frame.left, size], size, { isBold: true, tone: partner });
  const after = name.box.x + name.box.width + size / 2;
  const full = placeText("key", words.fullNames[partner], [after, size], look.foot);
  const isRoom = isInFull && after + full.box.width <= frame.width;
  return textPart(isRoom ? [name, full] : [name], size * 1.5);
}
