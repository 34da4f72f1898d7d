import { timeScale } from "../view/layout/frames";
import type { Frame } from "../view/layout/layout.types";
import { placeText } from "../view/layout/texts";
import type { Span } from "../view/view";
import { paintTexts, toneClass } from "./marks";
import { type MethodsForm, methodsFrame, paintYears } from "./methodsFrame";
import { shortPath } from "./paths";
import { crisp, figure, group, path, short } from "./svg";

type Point = { standard: number; low: number; high: number; least: number; most: number };

/** Lines with how far they hang on choices. Each has one point for every year of the span; `isDown` draws it below zero. */
export type SensitivityFigure = {
  tone: "PRK" | "KOR";
  span: Span;
  lines: { name: string; isDown: boolean; points: Point[] }[];
  /** Text alternative. */
  label: string;
};

/** px. A half is the way from 0 to 100. */
const head = 8;
const half = { wide: 110, narrow: 90 } as const;
const steps = [0, 50, 100];

/** Paints lines of an index, 0 to 100: the extremes of all draws pale, nine draws of ten darker, the standard as a line. */
export function paintSensitivity({ tone, span, lines, label }: SensitivityFigure, form: MethodsForm): string {
  const frame = methodsFrame(form, 30, 6);
  const isMirrored = lines.some(({ isDown }) => isDown);
  const zero = head + half[form];
  const foot = isMirrored ? zero + half[form] : zero;
  const time = timeScale(frame, span);
  const scale = half[form] / 100;
  const years = paintYears(frame, span, head, foot);
  const painted = lines.map(({ isDown, points }) => {
    const at = (value: number, i: number): [number, number] => [
      time.middle(span.from + i),
      zero - value * (isDown ? -scale : scale),
    ];
    const between = (from: "low" | "least", to: "high" | "most") => {
      const upper = points.map((point, i) => at(point[to], i));
      const lower = points.map((point, i) => at(point[from], i));
      return `${shortPath([...upper, ...lower.toReversed()])}z`;
    };
    const line = shortPath(points.map(({ standard }, i) => at(standard, i)));
    return path("band", between("least", "most")) + path("band", between("low", "high")) + path("line", line);
  });
  const axis = paintAxis(frame, zero, scale, isMirrored);
  // One line alone has its name over the picture.
  const names = (lines.length > 1 ? lines : []).map(({ name, isDown }) =>
    placeText("caption", name, [time.left + 4, isDown ? foot - 5 : head + 11], 12, { tone: "ink", hasHalo: true }),
  );
  const body = years.lines + axis.lines + group(toneClass[tone], painted.join(""));
  return figure(frame.width, foot + 20, label, body + paintTexts([...axis.names, ...years.names, ...names]));
}

function paintAxis(frame: Frame, zero: number, scale: number, isMirrored: boolean) {
  const values = [...steps, ...(isMirrored ? steps.filter((step) => step > 0).map((step) => -step) : [])];
  const right = short(frame.width - frame.right);
  const across = (some: number[]) =>
    some.map((value) => `M${frame.left} ${crisp(zero - value * scale)}H${right}`).join("");
  return {
    lines: path("gridline", across(values.filter((value) => value !== 0))) + path("zero", across([0])),
    names: values.map((value) =>
      placeText("tick", String(Math.abs(value)), [frame.left - 6, zero - value * scale + 4], 12, { anchor: "end" }),
    ),
  };
}
