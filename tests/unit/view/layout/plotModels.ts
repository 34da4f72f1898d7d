import fc from "fast-check";
import type { EventMark, EventsModel } from "../../../../lib/view/event.types";
import type { Box, LaidText } from "../../../../lib/view/layout/layout.types";
import type { PanelModel } from "../../../../lib/view/model.types";
import type { Callout, EraMark, FacetModel, LineModel, Point } from "../../../../lib/view/plot.types";

/** A point as a test needs it: the rest is as if nothing else were known. */
export function point(year: number, value: number | null, more: Partial<Point> = {}): Point {
  const unknown = { low: null, high: null, status: null, source: null, reading: null, rivals: [], gap: null };
  return { year, at: year + 0.5, value, plot: value, isEstimated: false, isBreak: false, ...unknown, ...more };
}

/** A line of the DPRK in the calendar, but for its key and points. */
export const look = {
  measure: "trade_total",
  partner: "PRK",
  part: null,
  tone: "PRK",
  marker: "circle",
  name: "DPRK",
  shift: 0,
  period: null,
} as const;

/** A line whose first value is that of `from`. */
export function line(key: string, from: number, values: (number | null)[], more: Partial<LineModel> = {}): LineModel {
  const points = values.map((value, i) => point(from + i, value));
  return { key, ...look, points, ...more };
}

/** A facet of lines on a linear axis from 0 to 100. */
export function facet(lines: LineModel[], more: Partial<FacetModel> = {}): FacetModel {
  const ticks = [0, 50, 100].map((at) => ({ at, words: String(at) }));
  const plain = { hasShelf: false, zeroLine: null, top: null, bottom: null, reference: null };
  return {
    key: "all",
    partner: null,
    lines,
    axis: { kind: "linear", domain: [0, 100], ticks, ...plain },
    hatches: [],
    gaps: [],
    eras: [],
    empty: null,
    callouts: [],
    ends: [],
    ...more,
  };
}

export function panel(facets: FacetModel[], more: Partial<PanelModel> = {}): PanelModel {
  return {
    id: "trade_total",
    title: "Trade grew",
    subtitle: "US$ million, current prices.",
    summary: "Trade grew from 10 to 90.",
    notices: [],
    name: "Trade",
    unit: "usd",
    zero: null,
    facets,
    table: { caption: "", columns: [], rows: [] },
    sources: ["imf"],
    sourceLine: "Sources: IMF.",
    citations: { panel: "Trade", drawn: [], rivals: [] },
    gapNotes: [],
    numbers: [],
    ...more,
  };
}

/** An event in the lane of the DPRK unless said otherwise. */
export function event(id: string, at: number, more: Partial<EventMark> = {}): EventMark {
  const date = String(Math.floor(at));
  const milestone = {
    id,
    date,
    precision: "year",
    partner: "PRK",
    kind: "treaty",
    direction: 1,
    level: "other",
    importance: 1,
    seriesBreak: false,
    short: { en: id, es: id },
    title: { en: id, es: id },
    summary: { en: "", es: "" },
    sources: [],
    confidence: "high",
    verification: "seen",
  } as const;
  const plain = { lane: "PRK", importance: 1, kind: "treaty", direction: 1, isZero: false } as const;
  return { id, at, ...plain, short: id, title: id, date, milestone: { ...milestone, sources: [] }, ...more };
}

const names = { PRK: "DPRK", KOR: "ROK" };

export function events(marks: EventMark[], lanes: ("PRK" | "KOR")[] = ["PRK", "KOR"]): EventsModel {
  return {
    marks,
    opened: null,
    countWords: `${marks.length} events`,
    shortCountWords: `${marks.length} events`,
    groupWords: "numbers are groups",
    names,
    laneCountWords: names,
    shortLaneCountWords: names,
    lanes,
  };
}

export function era(from: number, to: number, ...words: string[]): EraMark {
  return { id: `${from}`, from, to, words, tint: 0 };
}

/** The first two texts that overlap by more than a px both ways, as words; null where none do. */
export function firstOverlap(texts: LaidText[]): string | null {
  for (const [i, a] of texts.entries()) {
    for (const b of texts.slice(i + 1)) {
      const across = Math.min(a.box.x + a.box.width, b.box.x + b.box.width) - Math.max(a.box.x, b.box.x);
      const down = Math.min(a.box.y + a.box.height, b.box.y + b.box.height) - Math.max(a.box.y, b.box.y);
      if (across > 1 && down > 1) return `${a.lead} ${a.words} (${a.role}) over ${b.lead} ${b.words} (${b.role})`;
    }
  }
  return null;
}

/** The first text that leaves the figure by more than a px, as words; null where none does. */
export function firstOutside(texts: LaidText[], width: number, height: number): string | null {
  const isIn = (box: Box) =>
    box.x >= -1 && box.y >= -1 && box.x + box.width <= width + 1 && box.y + box.height <= height + 1;
  return texts.find((text) => !isIn(text.box))?.words ?? null;
}

const wordsEn = ["Trade", "reported", "US$27.3bn", "2021", "low", "reliability", "no", "total", "figures", "before"];
const wordsEs = ["Comercio", "declarado", "27.300", "millones", "de", "dólares", "poco", "fiable", "año", "según"];

/** A few words of either language. */
export const anyWords = fc
  .constantFrom(wordsEn, wordsEs)
  .chain((some) => fc.array(fc.constantFrom(...some), { minLength: 1, maxLength: 6 }))
  .map((some) => some.join(" "));

export const anyWidth = fc.integer({ min: 288, max: 1120 });
export const anySpan = fc
  .tuple(fc.integer({ min: 1860, max: 2024 }), fc.integer({ min: 1, max: 164 }))
  .map(([from, length]) => ({ from, to: Math.min(2024, from + length) }));

const anyValue = fc.option(fc.double({ min: 0.05, max: 99, noNaN: true }), { freq: 5 });

function anyLine(from: number, to: number, index: number): fc.Arbitrary<LineModel> {
  const count = to - from + 1;
  return fc
    .tuple(fc.array(anyValue, { minLength: count, maxLength: count }), fc.boolean(), fc.boolean())
    .map(([values, isEstimated, isBreak]) => {
      const points = values.map((value, i) =>
        point(from + i, value, {
          isEstimated: isEstimated && i % 3 === 0,
          isBreak: isBreak && i % 7 === 3,
          low: value === null ? null : value * 0.7,
          high: value === null ? null : value * 1.3,
        }),
      );
      const tone = index % 2 === 0 ? "PRK" : "KOR";
      return { ...line(`line${index}`, from, []), points, tone, partner: tone, name: tone === "PRK" ? "RPDC" : "RC" };
    });
}

/** Panels with all that a plot can hold: callouts of every kind, notes, hatches, gaps, words of both languages. */
export const anyPanel = anySpan.chain(({ from, to }) =>
  fc
    .record({
      lines: fc
        .integer({ min: 1, max: 4 })
        .chain((count) => fc.tuple(...Array.from({ length: count }, (_, i) => anyLine(from, to, i)))),
      isLog: fc.boolean(),
      isSide: fc.boolean(),
      hasShelf: fc.boolean(),
      callouts: fc.array(
        fc.record({
          line: fc.constantFrom("line0", "line1"),
          year: fc.integer({ min: from, max: to }),
          words: fc.array(anyWords, { minLength: 1, maxLength: 2 }),
          kind: fc.constantFrom<Callout["kind"]>("first", "peak", "trough", "finding", "range", "zero"),
        }),
        { maxLength: 8 },
      ),
      hatch: fc.integer({ min: from, max: to }),
      words: fc.array(anyWords, { minLength: 5, maxLength: 5 }),
      isEmpty: fc.boolean(),
    })
    .map(({ lines, isLog, isSide, hasShelf, callouts, hatch, words, isEmpty }) => {
      const [a = "", b = "", c = "", d = "", e = ""] = words;
      const ends = lines.flatMap(({ key, name, points }) => {
        const last = points.findLast(({ value }) => value !== null);
        return last ? [{ line: key, year: last.year, name, value: a, note: b }] : [];
      });
      const ticks = (isLog ? [0.1, 1, 10, 100] : [0, 25, 50, 75, 100]).map((at) => ({ at, words: `${at}0,000` }));
      const model = facet(lines, {
        partner: isSide ? "PRK" : null,
        axis: {
          kind: isLog ? "log" : "linear",
          domain: isLog ? [0.05, 100] : [0, 100],
          ticks,
          hasShelf: isLog && hasShelf,
          zeroLine: isLog ? null : 50,
          top: c,
          bottom: d,
          reference: isLog ? { at: 1, words: e } : null,
        },
        hatches: [{ from: hatch, to: Math.min(to, hatch + 3), words: [a, b] }],
        gaps: lines.flatMap(({ key, points }) => {
          const gap = points.find(({ value }) => value === null);
          return gap ? [{ line: key, from: gap.year, to: gap.year, words: c }] : [];
        }),
        callouts,
        ends: isEmpty ? [] : ends,
        empty: isEmpty ? { what: d, why: e } : null,
      });
      return {
        span: { from, to },
        panel: panel([isEmpty ? { ...model, lines: [], callouts: [] } : model]),
        facet: model,
      };
    }),
);

/** Events of a span, any number of them in any lane. */
export const anyEvents = anySpan.chain(({ from, to }) =>
  fc
    .array(
      fc.record({
        at: fc.double({ min: from, max: to + 0.999, noNaN: true }),
        lane: fc.constantFrom<EventMark["lane"]>("PRK", "KOR", "BOTH"),
        importance: fc.constantFrom<EventMark["importance"]>(1, 2, 3),
        direction: fc.constantFrom<EventMark["direction"]>(-1, 0, 1),
        short: anyWords.map((words) => words.slice(0, 26).trim()),
      }),
      { maxLength: 120 },
    )
    .map((some) => ({ span: { from, to }, marks: some.map((mark, i) => event(`M${i}`, mark.at, mark)) })),
);
