import { formatSpan } from "../../format";
import { own } from "../../own";
import { changeWords } from "../../words/changes";
import { priceYear } from "../../years";
import type { ChangeColumn, ChangeModel, ChangeRow, LineChange } from "../change.types";
import { changeSentence } from "../describe/changeSentence";
import { eventCount } from "../describe/eventCount";
import { namesOf } from "../describe/sourceNames";
import type { LineModel } from "../plot.types";
import { type Cell, changeCells } from "./changeCells";
import { lineChange } from "./lineChange";
import type { Prepared } from "./prepare";
import { isComputed } from "./select";
import type { Setting } from "./setting";
import { isMoney } from "./transform";

const changeColumns: readonly ChangeColumn[] = [
  "measure",
  "partner",
  "first",
  "last",
  "change",
  "percent",
  "growth",
  "peak",
  "trough",
  "missing",
  "sources",
];

/**
 * Compare: what each line of the panels did from its first figure to its last, in a sentence, in words and in figures.
 *
 * Shape:  a row for every line, panel by panel; the sentence speaks of the first panel.
 * Unit:   named beside the measure; changes of percentages and shares in percentage points.
 * Source: those of the figures shown, by name.
 */
export function changeTable(panels: Prepared[], setting: Setting): ChangeModel {
  const { say } = setting;
  const words = changeWords[say.lang];
  const [lead] = panels;
  const pairs = panels.flatMap((panel) =>
    byHalf(panel.lines).map((line) => ({ line, panel, change: lineChange(line, panel) })),
  );
  return {
    caption: words.caption,
    sentence: lead
      ? changeSentence(
          lead,
          pairs.filter(({ panel }) => panel === lead),
          say,
        )
      : "",
    columns: changeColumns.map((key) => ({ key, words: words.heads[key], isNumber: !texts.includes(key) })),
    rows: pairs.map(({ line, panel, change }) => rowOf(line, panel, change, setting)),
    lines: pairs.map(({ change }) => change),
  };
}

const texts: ChangeColumn[] = ["measure", "partner", "sources"];

/** The two halves of a mirrored panel one after the other, as if they were measures. */
function byHalf(lines: LineModel[]): LineModel[] {
  const halves = new Set(lines.map(({ part }) => part));
  return [...halves].flatMap((half) => lines.filter(({ part }) => part === half));
}

function rowOf(line: LineModel, panel: Prepared, change: LineChange, setting: Setting): ChangeRow {
  const { say } = setting;
  const partner = partnerWords(line.name, change, setting);
  const measure = { words: line.part ? say.prose.halves[line.part] : panel.name, note: unitWords(panel, setting) };
  const sources = { words: sourceWords(line, change, setting) };
  const cells: Record<ChangeColumn, Cell> = {
    measure,
    partner: { words: partner },
    ...changeCells(change, say),
    sources,
  };
  const { stats, missing } = change;
  const raw: Record<ChangeColumn, string | number | null> = {
    measure: measure.words,
    partner,
    first: stats?.first.value ?? null,
    last: stats?.last.value ?? null,
    change: change.change,
    percent: change.percent,
    growth: change.growth,
    peak: stats?.peak.value ?? null,
    trough: stats?.trough.value ?? null,
    missing,
    sources: sources.words || null,
  };
  const { key, partner: whose, period, unit } = change;
  return {
    key,
    measure: change.measure,
    partner: whose,
    period,
    unit,
    isEarlier: line.tone === "muted",
    cells: changeColumns.map((key) => cells[key].words),
    notes: changeColumns.map((key) => cells[key].note ?? ""),
    reasons: changeColumns.map((key) => cells[key].reason ?? ""),
    raw: changeColumns.map((key) => raw[key]),
  };
}

/** Names whose line a row is: the partner, and the years where it covers one of two periods. */
function partnerWords(name: string, { period }: LineChange, { say }: Setting): string {
  return period ? changeWords[say.lang].period(name, formatSpan(period.from, period.to, true)) : name;
}

/** The unit, also of amounts whose words leave it out. */
function unitWords({ unit, shown }: Prepared, { say: { prose } }: Setting): string {
  if (isMoney(unit))
    return shown.isConstant ? prose.readout.constantDollars(String(priceYear)) : prose.readout.currentDollars;
  return own(prose.units, unit) ?? unit;
}

function sourceWords(line: LineModel, { sources }: LineChange, { say, dataset, ...setting }: Setting): string {
  if (isComputed(line.measure)) return say.prose.sources.intensity(eventCount(line, dataset));
  return [...new Set(sources.map((id) => namesOf(id, setting.sources, say.prose)))].join(", ");
}
