import { pictureFrame, sizesFor } from "../view/layout/frames";
import { layoutPlot } from "../view/layout/layout";
import type { Frame, Hairline, LaidPlot } from "../view/layout/layout.types";
import { placeText } from "../view/layout/texts";
import type { ChartModel, FacetModel, PanelModel } from "../view/model.types";
import { paintPanelHeader } from "./header";
import { type Numbered, paintNumbers } from "./numbered";
import { beside, shift, space, stack, textPart } from "./part";
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
};

type Column = { facet: FacetModel | null; frame: Frame; x: number; hairlines: Hairline[] };

/** Numbered events, then the panels, one under the other; side by side where a panel has a plot for each partner. */
export function paintPanels(panels: PanelModel[], setting: Setting): Part & { plots: LaidPlot[] } {
  const { model, numbered, look, words, width } = setting;
  const split = panels.find(({ facets }) => facets.length > 1);
  const strips = (split?.facets ?? [null]).map((facet, i, all) => {
    const column = columnAt(facet, i, all.length, setting);
    const lane = facet === null ? undefined : laneOf(facet)[0];
    const lanes = facet === null ? model.events.lanes : laneOf(facet);
    const own = numbered.filter(({ mark }) => mark.lane === "BOTH" || lanes.some((lane) => lane === mark.lane));
    const strip = paintNumbers(
      own,
      lane === undefined ? model.eras : model.laneEras[lane],
      column.frame,
      model.span,
      lanes,
      facet === null ? words.names : null,
      look,
    );
    const part = stack([...(facet === null ? [] : [columnHead(facet, look)]), ...(numbered.length > 0 ? [strip] : [])]);
    return { ...column, hairlines: strip.hairlines, part: shift(part, column.x, 0) };
  });
  const painted = panels.map((panel) => {
    const columns = panel.facets.length > 1 ? strips : panel.facets.map((facet) => loneColumn(facet, strips, setting));
    const plots = panel.facets.flatMap((facet, i) => paintFacet(panel, facet, columns[i], setting));
    const heads = panels.length === 1 ? [] : [paintPanelHeader(panel.title, subtitleOf(panel), width, look), space(6)];
    const parts = [...heads, beside(plots.map(({ part }) => part)), space(panels.length === 1 ? 0 : 14)];
    return { part: stack(parts), plots: plots.map(({ laid }) => laid) };
  });
  const isOverTitle = panels.length > 1 && numbered.length > 0;
  return {
    ...stack([
      beside(strips.map(({ part }) => part)),
      space(isOverTitle ? look.sub : 0),
      ...painted.map(({ part }) => part),
    ]),
    plots: painted.flatMap(({ plots }) => plots),
  };
}

/** What a panel draws, and what the reader has to know about it. */
export function subtitleOf({ subtitle, notices }: PanelModel): string[] {
  return [subtitle, ...notices];
}

function laneOf({ partner }: FacetModel): ("PRK" | "KOR")[] {
  return [partner === "KOR" ? "KOR" : "PRK"];
}

function columnAt(facet: FacetModel | null, i: number, count: number, { width, look }: Setting): Column {
  const own = Math.floor((width - (count - 1) * look.columnGap) / count);
  const frame = pictureFrame(own, look.isLarge, facet !== null);
  return { facet, frame, x: i * (own + look.columnGap), hairlines: [] };
}

/** A plot alone under columns spans them all, and shares their right margin; events are marked only over one lane pair. */
function loneColumn(facet: FacetModel, strips: Column[], setting: Setting): Column {
  const isUnderColumns = strips.some((strip) => strip.facet !== null);
  if (!isUnderColumns) return strips[0] ?? columnAt(null, 0, 1, setting);
  return { facet, frame: pictureFrame(setting.width, setting.look.isLarge, true), x: 0, hairlines: [] };
}

function paintFacet(
  panel: PanelModel,
  facet: FacetModel,
  column: Column | undefined,
  { model, look, heightOf }: Setting,
): { part: Part; laid: LaidPlot }[] {
  if (!column) return [];
  const { frame, hairlines, x } = column;
  const { span, clock, sinceWords, view } = model;
  const { zero } = clock;
  const since = zero === null ? "" : sinceWords;
  const options = { span, height: heightOf(panel), pins: view.pin, hairlines, zero, since };
  const laid = layoutPlot(panel, facet, frame, options);
  const layers = paintLayers(laid, "all", laid.key);
  const body = look.isLarge ? `<g class="large">${layers}</g>` : layers;
  return [{ part: shift({ height: laid.height, body, texts: laid.texts }, x, 0), laid }];
}

/** The partner's name over its column, in its colour. */
function columnHead(facet: FacetModel, look: Look): Part {
  const frame = pictureFrame(0, look.isLarge, true);
  const size = look.isLarge ? sizesFor(frame).end : look.sub;
  const [line] = facet.lines;
  const name = placeText("key", line?.name ?? "", [frame.left, size], size, {
    isBold: true,
    tone: line?.tone ?? "ink",
  });
  return textPart([name], size * 1.5);
}
