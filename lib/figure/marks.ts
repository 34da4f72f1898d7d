import type { LaidLeader, LaidLine, LaidMarker, LaidText } from "../view/layout/layout.types";
import type { Tone } from "../view/plot.types";
import { escapeXml, group, path, short } from "./svg";

/** Class of a colour. */
export const toneClass: Record<Tone, string> = { PRK: "prk", KOR: "kor", moscow: "moscow", ink: "ink", muted: "muted" };

/** The outline of a marker about a point: circle, square or diamond of about the same area. */
export function markerShape(shape: LaidMarker["shape"], x: number, y: number, size: number, className: string): string {
  const attribute = className && ` class="${className}"`;
  if (shape === "circle") return `<circle${attribute} cx="${short(x)}" cy="${short(y)}" r="${short(size)}"/>`;
  if (shape === "square") {
    const side = short(size * 1.8);
    return `<rect${attribute} x="${short(x - size * 0.9)}" y="${short(y - size * 0.9)}" width="${side}" height="${side}"/>`;
  }
  const reach = short(size * 1.2);
  const d = `M${short(x)} ${short(y - size * 1.2)}l${reach} ${reach}l-${reach} ${reach}l-${reach}-${reach}z`;
  return `<path${attribute} d="${d}"/>`;
}

/** Markers of a line: full or hollow, pinned ones with a ring. */
export function paintMarkers(markers: LaidMarker[]): string {
  return markers
    .map((marker) => {
      const names = ["mark", marker.isHollow ? "hollow" : "", marker.isPinned ? "pinned" : ""]
        .filter(Boolean)
        .join(" ");
      return markerShape(marker.shape, marker.x, marker.y, marker.size, names);
    })
    .join("");
}

/** Two slanted strokes where a line has no figure. */
export function gapPath(gaps: LaidLine["gaps"], reach: number): string {
  const [rise, lean] = [short(2 * reach), short(reach)];
  return gaps
    .map(([x, y]) => {
      const left = `M${short(x - reach * 1.125)} ${short(y + reach)}l${lean}-${rise}`;
      return `${left}M${short(x + reach * 0.125)} ${short(y + reach)}l${lean}-${rise}`;
    })
    .join("");
}

/** A stroke across the line, on the border of two years. */
export function breakPath(breaks: LaidLine["breaks"], half: number): string {
  return breaks
    .map(({ at: [x, y], angle }) => {
      const turn = (angle * Math.PI) / 180;
      const [dx, dy] = [Math.sin(turn) * half, -Math.cos(turn) * half];
      return `M${short(x + dx)} ${short(y + dy)}L${short(x - dx)} ${short(y - dy)}`;
    })
    .join("");
}

/** Leaders from words to points, by colour. */
export function paintLeaders(leaders: LaidLeader[], className = "leader"): string {
  return leaders
    .map(({ from, to, tone }) => {
      const d = `M${short(from[0])} ${short(from[1])}L${short(to[0])} ${short(to[1])}`;
      return path(`${className} ${toneClass[tone]}`, d);
    })
    .join("");
}

/** Texts that look alike share a group, which carries their class and anchor once. */
export function paintTexts(texts: LaidText[]): string {
  const looks = new Map<string, LaidText[]>();
  for (const text of texts) {
    const look = lookOf(text);
    looks.set(look, [...(looks.get(look) ?? []), text]);
  }
  return [...looks].map(([look, alike]) => group(look, alike.map(paintText).join(""))).join("");
}

function lookOf(text: LaidText): string {
  const anchor = { start: "", middle: "middle", end: "end" }[text.anchor];
  const size = text.size === 12 ? "" : `t${text.size}`;
  const flags = [text.isBold ? "bold" : "", text.hasHalo ? "halo" : "", text.role === "event" ? "prose" : ""];
  return [toneClass[text.tone], anchor, size, ...flags].filter(Boolean).join(" ");
}

function paintText({ x, y, lead, words }: LaidText): string {
  const strong = lead && `<tspan class="bold">${escapeXml(lead)}</tspan>${words && " "}`;
  return `<text x="${short(x)}" y="${short(y)}">${strong}${escapeXml(words)}</text>`;
}
