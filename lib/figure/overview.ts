import type { LaidOverview } from "../view/layout/layout.types";
import { paintTexts, toneClass } from "./marks";
import { shortPath } from "./paths";
import { crisp, figure, group, path, short } from "./svg";

const handle = { width: 8, height: 20 };

/**
 * The marks of a window in the overview: class and path of each.
 *
 * Shape: the same marks for every window, so that a picture can follow a moving one by its paths alone. Unit: px.
 */
export function windowPaths({ area, height }: LaidOverview, { left, right }: LaidOverview["window"]) {
  const [top, foot] = [short(area.y), short(area.y + area.height)];
  const [x0, x1] = [short(left), short(right)];
  const toLeft = `L${short(area.x + 0.5)} ${short(height)}`;
  const toRight = `L${short(area.x + area.width - 0.5)} ${short(height)}`;
  return {
    funnel: `M${x0} ${foot}H${x1}${toRight}H${short(area.x)}z`,
    wedge: `M${x0} ${foot}${toLeft}M${x1} ${foot}${toRight}`,
    window: `M${x0} ${top}H${x1}V${foot}H${x0}z`,
    pin: `M${crisp(left)} ${top}V${foot}M${crisp(right)} ${top}V${foot}`,
    handle: [left, right].map((x) => handlePath(x, area.y + area.height / 2)).join(""),
  };
}

/** The overview as an SVG element: the whole history, the window of the span, the wedge that leads to the plots. */
export function paintOverview(laid: LaidOverview): string {
  const { area } = laid;
  const marks = windowPaths(laid, laid.window);
  const top = short(area.y);
  const body = [
    path("era funnel", marks.funnel),
    path("wedge", marks.wedge),
    path("era", `M${short(area.x)} ${top}h${short(area.width)}v${short(area.height)}H${short(area.x)}z`),
    path("window", marks.window),
    path("axis", laid.yearTicks.map(({ x }) => `M${crisp(x)} ${top}v3`).join("")),
    ...laid.lines.map(({ tone, points }) => group(toneClass[tone], path("history", points.map(shortPath).join("")))),
    path("pin", marks.pin),
    path("handle", marks.handle),
    paintTexts(laid.texts),
  ];
  return figure(laid.frame.width, laid.height, laid.label, body.join(""));
}

/** A rounded upright bar about a point. */
function handlePath(x: number, y: number): string {
  const { width, height } = handle;
  const radius = width / 2;
  const side = height - width;
  const arc = `a${radius} ${radius} 0 0 1`;
  return `M${short(x - radius)} ${short(y - side / 2)}${arc} ${width} 0v${side}${arc}-${width} 0z`;
}
