import type { LaidOverview } from "../view/layout/layout.types";
import { paintTexts, toneClass } from "./marks";
import { shortPath } from "./paths";
import { crisp, figure, group, path, short } from "./svg";

const handle = { width: 8, height: 20 };

/** The overview as an SVG element: the whole history, the window of the span, the wedge that leads to the plots. */
export function paintOverview(laid: LaidOverview): string {
  const { area, window } = laid;
  const top = short(area.y);
  const foot = area.y + area.height;
  const right = area.x + area.width;
  const [x0, x1] = [short(window.left), short(window.right)];
  const toLeft = `L${short(area.x + 0.5)} ${short(laid.height)}`;
  const toRight = `L${short(right - 0.5)} ${short(laid.height)}`;
  const body = [
    path("era", `M${x0} ${short(foot)}H${x1}${toRight}H${short(area.x)}z`),
    path("wedge", `M${x0} ${short(foot)}${toLeft}M${x1} ${short(foot)}${toRight}`),
    path("era", `M${short(area.x)} ${top}H${short(right)}V${short(foot)}H${short(area.x)}z`),
    path("window", `M${x0} ${top}H${x1}V${short(foot)}H${x0}z`),
    path("axis", laid.yearTicks.map(({ x }) => `M${crisp(x)} ${top}v3`).join("")),
    ...laid.lines.map(({ tone, points }) => group(toneClass[tone], path("history", points.map(shortPath).join("")))),
    path("pin", `M${crisp(window.left)} ${top}V${short(foot)}M${crisp(window.right)} ${top}V${short(foot)}`),
    ...[window.left, window.right].map((x) => paintHandle(x, area.y + area.height / 2)),
    paintTexts(laid.texts),
  ];
  return figure(laid.frame.width, laid.height, laid.label, body.join(""));
}

function paintHandle(x: number, y: number): string {
  const { width, height } = handle;
  const place = `x="${short(x - width / 2)}" y="${short(y - height / 2)}" width="${width}" height="${height}"`;
  return `<rect class="handle" ${place} rx="${width / 2}"/>`;
}
