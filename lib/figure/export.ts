import type { Lang } from "../types";
import { plotHeight } from "../view/layout/frames";
import type { LaidText } from "../view/layout/layout.types";
import type { ChartModel, PanelModel } from "../view/model.types";
import { palettes } from "../view/palette";
import { eventsOnce } from "../view/panel/eventMarks";
import { paintFooter, type SourceLines } from "./footer";
import { fitTitle, paintHeader } from "./header";
import { paintLegend } from "./legend";
import { numberEvents, numberedOnce, paintKey } from "./numbered";
import { paintPanels, subtitleOf } from "./panels";
import { looks, shift, space, stack } from "./part";
import type { Look, Part, Picture, PictureMeta, PictureSize } from "./picture.types";
import { sourceBlock } from "./sourceBlock";
import { figureCss, pictureCss } from "./style";
import { escapeXml, short } from "./svg";

/** How much a picture shows. Pictures of a fixed height give up the last panels first, down to two, then numbered events. */
type Plan = { events: number; panels: number; heightOf: (panel: PanelModel) => number };

const mostEvents = 24;
/** A plot lower than this, px, cannot be read. */
const lowest = { one: 150, several: 72 };
/** Lines of sources in a picture of fixed height: a slide is wide, a square narrow. */
const sourceLines = {
  png: { wanted: Number.POSITIVE_INFINITY, most: Number.POSITIVE_INFINITY },
  slide: { wanted: 2, most: 3 },
  square: { wanted: 3, most: 5 },
};

/**
 * Paints a picture that stands alone: title, subtitle with its modes, numbered events with their key, plots, legend of
 * marks, sources, version and link, in concrete colours.
 *
 * Shape:  a standalone SVG. The same model, size and meta give the same bytes.
 * Unit:   px; a `png` is as high as it needs, a slide and a square as high as asked.
 * Errors: Error if the model has no such panel.
 */
export function exportPicture(
  model: ChartModel,
  panelId: string,
  lang: Lang,
  size: PictureSize,
  meta: PictureMeta,
): Picture {
  const { height, part, title, summary } = layoutPicture(model, panelId, size, meta);
  const resolve = (token: keyof (typeof palettes)["light"]) => palettes[meta.theme][token];
  const style = `${figureCss(resolve)}\n${pictureCss(resolve, title.size)}`;
  const box = `viewBox="0 0 ${size.width} ${short(height)}" width="${size.width}" height="${short(height)}"`;
  const about = `<title>${escapeXml(title.lines.join(" "))}</title><desc>${escapeXml(`${summary} ${meta.link}`)}</desc>`;
  const paper = `<rect class="paper" width="${size.width}" height="${short(height)}"/>`;
  const body = `${about}<style>${style}</style>${paper}${part.body}`;
  return {
    svg: `<svg xmlns="http://www.w3.org/2000/svg" class="figure" ${box} role="img" lang="${lang}">${body}</svg>`,
    width: size.width,
    height,
  };
}

/** The parts of a picture in their places, with all words for those who check them. */
export function layoutPicture(
  model: ChartModel,
  panelId: string,
  size: PictureSize,
  meta: PictureMeta,
): { height: number; part: Part; title: ReturnType<typeof fitTitle>; summary: string; texts: LaidText[] } {
  const panels = panelId === "all" ? model.panels : model.panels.filter(({ id }) => id === panelId);
  const [first] = panels;
  if (!first) throw new Error(`no such panel: ${panelId}`);
  const look = size.form === "png" ? looks.page : looks.large;
  const title = fitTitle(panels.length > 1 ? model.heading : first.title, size.width - 2 * look.pad, look.title);
  const paint = (plan: Plan) => paintContent(model, panels, title, size, look, meta, plan);
  const part = paint(size.form === "png" ? openPlan(panels) : fixedPlan(panels, size, paint));
  const height = size.form === "png" ? Math.ceil(part.height) : size.height;
  return { height, part, title, summary: panels.map((panel) => panel.summary).join(" "), texts: part.texts };
}

function openPlan(panels: PanelModel[]): Plan {
  const heightOf = ({ id, facets }: PanelModel) => plotHeight(id, facets.length > 1 ? "column" : "overlay", "wide");
  return { events: mostEvents, panels: panels.length, heightOf };
}

/** The fullest plan whose plots, sharing the height that is left, can still be read. */
function fixedPlan(panels: PanelModel[], size: PictureSize, paint: (plan: Plan) => Part): Plan {
  const trial = 100;
  let plan: Plan = { events: 0, panels: 1, heightOf: () => trial };
  for (const [count, events] of tries(panels)) {
    const free = size.height - paint({ events, panels: count, heightOf: () => trial }).height;
    const share = Math.floor(trial + free / count);
    plan = { events, panels: count, heightOf: () => Math.max(lowest.several / 2, share) };
    if (share >= (count === 1 ? lowest.one : lowest.several)) return plan;
  }
  return plan;
}

/** Panels and events of the plans to try, the fullest first. Two panels keep their events before a third is shown. */
function tries(panels: PanelModel[]): [panels: number, events: number][] {
  const counts = panels.map((_, i) => panels.length - i);
  const several = counts.filter((count) => count > 1);
  const each = (some: number[], events: number[]) =>
    some.flatMap((count) => events.map((most): [number, number] => [count, most]));
  const [few, many] = [mostEvents / 3, mostEvents];
  return [...each(several, [many, few]), ...each(several, [0]), ...each([1], [many, few, 0])];
}

/** A panel alone has room for more. */
function linesFor({ form }: PictureSize, panels: PanelModel[]): SourceLines {
  const { wanted, most } = sourceLines[form];
  return panels.length > 1 ? { wanted, most } : { wanted: wanted + 2, most: most + 2 };
}

function paintContent(
  model: ChartModel,
  all: PanelModel[],
  title: ReturnType<typeof fitTitle>,
  size: PictureSize,
  look: Look,
  meta: PictureMeta,
  plan: Plan,
): Part {
  const { words } = meta;
  const width = size.width - 2 * look.pad;
  const panels = all.slice(0, plan.panels);
  const [first] = panels;
  const subtitle = all.length > 1 || !first ? [model.standfirst] : subtitleOf(first);
  // Two periods share an axis and no years, so no event has a place there.
  const numbered = model.clock.kind === "period" ? [] : numberEvents(model.events.marks, plan.events);
  const once = numberedOnce(numbered);
  const plots = paintPanels(panels, {
    model,
    numbered,
    width,
    look,
    words,
    heightOf: plan.heightOf,
    isTight: size.form !== "png",
  });
  const left = all.length - panels.length;
  const events = words.events(once.length, eventsOnce(model.events.marks).length - once.length);
  const sources = sourceBlock(panels, words);
  const gap = space(look.sub * 0.7);
  const parts = [
    space(look.top),
    paintHeader(title, subtitle, width, look),
    gap,
    plots,
    gap,
    ...(numbered.length > 0 ? [paintKey(once, width, look), gap] : []),
    paintLegend(plots.plots, left > 0 ? words.furtherPanels(left) : "", words, width, look),
    gap,
    paintFooter(sources, events, linesFor(size, panels), width, look, meta),
    space(look.top * 0.6),
  ];
  return shift(stack(parts), look.pad, 0);
}
