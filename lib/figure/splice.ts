import { timeScale } from "../view/layout/frames";
import type { LaidText } from "../view/layout/layout.types";
import { lineStep, placeText } from "../view/layout/texts";
import { wrapWords } from "../view/layout/textWidth";
import type { Span } from "../view/view";
import { paintTexts, toneClass } from "./marks";
import { type MethodsForm, methodsFrame, paintYears } from "./methodsFrame";
import { figure, group, path, short } from "./svg";

/** What a source's figures are for: the line, the range beside it, or neither. */
export type Use = "leads" | "beside" | "apart";

/** Which source is used in which years, for one line. `runs` are whole years, both ends included. */
export type SpliceFigure = {
  tone: "PRK" | "KOR";
  span: Span;
  rows: { name: string; runs: Record<Use, Span[]> }[];
  /** Text alternative. */
  label: string;
};

/** px. Names stand before their bars where there is room, else above them. */
const looks = {
  wide: { left: 212, right: 6, bar: 10, names: 204, gap: 4 },
  narrow: { left: 4, right: 4, bar: 8, names: 280, gap: 6 },
} as const;
const size = 12;
const uses: readonly Use[] = ["leads", "beside", "apart"];

/**
 * Paints a row for each source: full where the line follows it, pale where it has a figure that does not lead, an outline
 * where its figure stays out of the range, nothing where it has none.
 */
export function paintSplice({ tone, span, rows, label }: SpliceFigure, form: MethodsForm): string {
  const frame = methodsFrame(form, looks[form].left, looks[form].right);
  const placed = placeRows(rows, form);
  const foot = placed.at(-1)?.foot ?? 0;
  const time = timeScale(frame, span);
  const years = paintYears(frame, span, 0, foot);
  const bars = uses.map((use) =>
    path(`use-${use}`, placed.flatMap(({ row, bar }) => row.runs[use].map(box(use, bar))).join("")),
  );
  const names = [...placed.flatMap(({ texts }) => texts), ...years.names];
  return figure(frame.width, foot + 20, label, years.lines + group(toneClass[tone], bars.join("")) + paintTexts(names));

  function box(use: Use, top: number) {
    const inset = use === "apart" ? 0.5 : 0;
    return ({ from, to }: Span) => {
      const [left, right] = [time.at(from) + 0.5 + inset, time.at(to + 1) - 0.5 - inset];
      const height = looks[form].bar - 2 * inset;
      return `M${short(left)} ${short(top + inset)}H${short(right)}v${short(height)}H${short(left)}z`;
    };
  }
}

type Placed = { row: SpliceFigure["rows"][number]; bar: number; foot: number; texts: LaidText[] };

function placeRows(rows: SpliceFigure["rows"], form: MethodsForm): Placed[] {
  const { bar, names, gap } = looks[form];
  let top = 0;
  return rows.map((row) => {
    const lines = wrapWords(row.name, names, size);
    const words = lines.length * lineStep(size);
    const placed = {
      row,
      bar: form === "wide" ? top + (words - bar) / 2 : top + words,
      foot: top + (form === "wide" ? words : words + bar) + gap,
      texts: lines.map((line, i) => nameAt(line, top + i * lineStep(size), form)),
    };
    top = placed.foot;
    return placed;
  });
}

function nameAt(words: string, top: number, form: MethodsForm): LaidText {
  const at: [number, number] = [form === "wide" ? looks.wide.left - 8 : looks.narrow.left, top + 0.95 * size];
  return placeText("key", words, at, size, { tone: "ink", anchor: form === "wide" ? "end" : "start", hasHalo: true });
}
