import { figuresOf } from "../../derive/figures";
import { own } from "../../own";
import { sourcePath } from "../../paths";
import type { Reading, Source } from "../../types";
import { checkedWords } from "../../words/checked";
import { derivedWords } from "../../words/derived";
import { provenanceWords } from "../../words/provenance";
import { sourceName } from "../describe/sourceNames";
import type { LineModel, Point } from "../plot.types";
import { type Field, type FieldId, fieldIds } from "../provenance.types";
import type { Prepared } from "./prepare";
import type { Setting } from "./setting";

type Told = Omit<Field, "id" | "term"> | null;

/** Fields with something to say, each with its name. */
export function named(told: Partial<Record<FieldId, Told>>, { say }: Setting): Field[] {
  const { terms } = provenanceWords[say.lang];
  return fieldIds.flatMap((id) => {
    const field = told[id];
    return field && field.words !== "" ? [{ id, term: terms[id], ...field }] : [];
  });
}

/** The figure as the data file has it, and as the view shows it where that is another; a share or a ratio has several sources. */
export function figureFields(point: Point, panel: Prepared, setting: Setting): Field[] {
  const { say } = setting;
  const { reading } = point;
  const unit = (id: string) => own(say.prose.units, id) ?? id.replaceAll("_", " ");
  const shown = point.value ?? Number.NaN;
  const isSame = reading !== null && reading.value === shown;
  const asShown = { words: `${say.exact(shown, panel.unit)} (${unit(panel.unit)})`, raw: String(shown) };
  if (!reading) return [...named({ shown: asShown }, setting), ...sourcesOf(point.source ?? "", setting)];
  return [
    ...named(
      {
        shown: isSame ? null : asShown,
        unit: { words: unit(panel.measure.unit), raw: panel.measure.unit },
        ...rowFields(reading, panel.measure.unit, setting),
      },
      setting,
    ),
    ...sourcesOf(
      (point.source ?? "")
        .split(" ")
        .filter((id) => id !== reading.source)
        .join(" "),
      setting,
    ),
  ];
}

/** What one row of a data file says. */
function rowFields(row: Reading, unit: string, setting: Setting): Partial<Record<FieldId, Told>> {
  const { say, sources } = setting;
  const source = sources.get(row.source);
  const exact = (value: number | null): Told =>
    value === null ? null : { words: say.exact(value, unit), raw: String(value) };
  return {
    value: exact(row.value),
    low: exact(row.low),
    high: exact(row.high),
    status: { words: say.prose.status[row.status], raw: row.status },
    derived: row.derived ? { words: derivedWords[say.lang][row.derived], raw: row.derived } : null,
    original: originalOf(row, setting),
    rate: rateOf(row, setting),
    source: sourceField(row.source, setting),
    locator: {
      words: row.locator,
      raw: row.locator,
      isEnglish: true,
      ...(isAddress(row.locator) ? { href: row.locator } : {}),
    },
    retrieval: source ? { words: checkedWords[say.lang][source.checked], raw: source.checked } : null,
    vintage: vintageOf(source),
    note: { words: row.note, raw: row.note, isEnglish: true },
  };
}

const isAddress = (text: string): boolean => /^https?:\/\/\S+$/.test(text);

function originalOf({ originalValue, originalUnit }: Reading, { say }: Setting): Told {
  if (originalValue === null) return null;
  const words = own(provenanceWords[say.lang].originalUnits, originalUnit) ?? originalUnit;
  return { words: `${say.number(originalValue, 15)} ${words}`, raw: `${originalValue} ${originalUnit}` };
}

/** Dollars for a rouble, as the two figures imply it. */
function rateOf({ derived, value, originalValue, originalUnit }: Reading, { say }: Setting): Told {
  if (derived !== "converted" || value === null || !originalValue || originalUnit !== "million roubles") return null;
  const rate = value / originalValue;
  const { rate: words, originalUnits } = provenanceWords[say.lang];
  return { words: words(say.number(rate, 4), originalUnits.rouble ?? ""), raw: String(rate) };
}

const sourceField = (id: string, { sources, say }: Setting): Told => ({
  words: sourceName(id, sources, say.prose),
  raw: id,
  href: sourcePath(id, say.lang),
});

function vintageOf(source: Source | undefined): Told {
  const words = source?.version ?? "";
  return { words, raw: words, isEnglish: true };
}

function sourcesOf(ids: string, setting: Setting): Field[] {
  return ids
    .split(" ")
    .filter((id) => id !== "")
    .flatMap((id) => named({ source: sourceField(id, setting) }, setting));
}

/** Why there is no figure, and what was printed in another currency. */
export function missingFields({ gap, year }: Point, { measure, partner }: LineModel, setting: Setting): Field[] {
  const { dataset, say } = setting;
  const rows = partner === "RATIO" ? [] : (figuresOf(dataset, measure, partner).byYear.get(year) ?? []);
  const printed = rows.filter(({ value, originalValue }) => value === null && originalValue !== null);
  return [
    ...(gap
      ? named({ gap: { words: gap.note[say.lang] || say.prose.missing.reason[gap.reason], raw: gap.reason } }, setting)
      : []),
    ...printed.flatMap((row) => named(rowFields(row, "", setting), setting)),
  ];
}
