import { firstYear, lastYear } from "../../years";
import type { ChartModel } from "../model.types";
import type { Span } from "../view";
import { clamp, overlaps } from "./boxes";
import { sizesFor, type TimeScale, timeScale } from "./frames";
import type { Frame, LaidOverview, LaidText } from "./layout.types";
import { lineStep, placeText } from "./texts";
import { textWidth, wrapWords } from "./textWidth";
import { yearSteps } from "./years";

export type GripId = "window" | "from" | "to";
export type Grip = { left: number; width: number };

/** Heights of the year labels, the strip and the wedge that leads to the plots, px. */
const rows = { wide: { years: 16, strip: 34, wedge: 14 }, phone: { years: 16, strip: 32, wedge: 12 } };
const yearLine = 11;
const history: Span = { from: firstYear, to: lastYear };

/** The scale of the overview: the whole history over the years of the plots. */
export const historyScale = (frame: Frame): TimeScale => timeScale(frame, history);

/** The window a span has in the history. Unit: px. */
export function windowOf(frame: Frame, span: Span): LaidOverview["window"] {
  const time = historyScale(frame);
  return {
    left: time.at(clamp(span.from, firstYear, lastYear)),
    right: time.at(clamp(span.to, firstYear, lastYear) + 1),
  };
}

/** Width of what takes hold of a handle, and how much of it may lie on the window, px. */
const grips = { wide: { width: 24, inside: 10 }, phone: { width: 44, inside: 14 } };

/**
 * Where a pointer takes hold of the window and of its two handles.
 *
 * Shape: the handles keep their full width and never cover one another: near each other they part in the middle and reach outwards.
 * Unit: px.
 */
export function gripsOf({ left, right }: LaidOverview["window"], frame: Frame): Record<GripId, Grip> {
  const { width, inside } = grips[frame.form === "phone" ? "phone" : "wide"];
  const inner = Math.min(inside, (right - left) / 2);
  return {
    window: { left, width: right - left },
    from: { left: left + inner - width, width },
    to: { left: right - inner, width },
  };
}

/**
 * Places the whole history in miniature and the window of the span in it.
 *
 * Shape: values of the model from 0 to their largest fill the strip. Unit: px.
 */
export function layoutOverview(overview: ChartModel["overview"], frame: Frame, span: Span): LaidOverview {
  const { years, strip, wedge } = rows[frame.form === "phone" ? "phone" : "wide"];
  const time = historyScale(frame);
  const area = { x: time.left, y: years, width: time.right - time.left, height: strip };
  const values = overview.lines.flatMap((line) => line.points.map((point) => point.value ?? 0));
  const top = Math.max(100, ...values);
  const heightAt = (value: number) => area.y + strip - 2 - (value / top) * (strip - 6);
  const size = sizesFor(frame).tick;
  const labels = yearLabels(time, size);
  return {
    frame,
    height: years + strip + wedge,
    area,
    yearTicks: labels.map(({ tick }) => ({ x: tick })),
    lines: overview.lines.map(({ tone, points }) => ({ tone, points: runsOf(points, time, heightAt) })),
    window: windowOf(frame, span),
    texts: [...labels.map(({ text }) => text), ...wordsBeside(overview.words, area, frame, size)],
    label: overview.words,
  };
}

/** The first year, and round years where they leave room; phones say fewer. */
function yearLabels(time: TimeScale, size: number): { tick: number; text: LaidText }[] {
  const step = Math.max(20, yearSteps(time.slot, size).label);
  const years = Array.from({ length: lastYear - firstYear + 1 }, (_, i) => firstYear + i);
  const kept: { tick: number; text: LaidText }[] = [];
  for (const year of years.filter((each) => each === firstYear || each % step === 0)) {
    const isFirst = year === firstYear;
    const at: [number, number] = [isFirst ? time.left : time.at(year), yearLine];
    const text = placeText("year", String(year), at, size, { anchor: isFirst ? "start" : "middle" });
    if (kept.every((other) => !overlaps(other.text.box, text.box))) kept.push({ tick: time.at(year), text });
  }
  return kept;
}

function runsOf(
  points: { at: number; value: number | null }[],
  time: TimeScale,
  heightAt: (value: number) => number,
): [number, number][][] {
  const runs: [number, number][][] = [[]];
  for (const { at, value } of points) {
    if (value === null) runs.push([]);
    else runs.at(-1)?.push([time.at(at), heightAt(value)]);
  }
  return runs.filter((run) => run.length > 1);
}

/** What the miniature shows, right of it, where there is room for two or three lines. */
function wordsBeside(words: string, area: { y: number; height: number }, frame: Frame, size: number): LaidText[] {
  const x = frame.width - frame.right + 10;
  const room = frame.width - x - 1;
  const lines = wrapWords(words, room, size);
  if (frame.form === "phone" || lines.length > 3 || lines.some((line) => textWidth(line, size) > room)) return [];
  const step = lineStep(size);
  const first = area.y + area.height / 2 - ((lines.length - 1) * step) / 2 + size / 3;
  return lines.map((line, i) => placeText("caption", line, [x, first + i * step], size));
}
