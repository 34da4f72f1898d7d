import { type Row, type TableName, tables } from "../schema";
import type { Claim, Dataset, Era, Gap, Measure, Milestone, Reading, Source, Text } from "../types";
import type { CheckedTable, CheckedTables } from "./table";

/**
 * Turns the rows of the files into the types of the site.
 *
 * Shape:  one to one, in the order of the files; a blank cell is null, or "" in a text.
 * Errors: RangeError on a row that was not read in full; nobody asks for a dataset while there are problems.
 */
export function toDataset(checked: CheckedTables): Dataset {
  return {
    readings: fullRows(checked.series).map(toReading),
    rules: fullRows(checked.headline),
    measures: fullRows(checked.measures).map(toMeasure),
    gaps: fullRows(checked.gaps).map(toGap),
    milestones: fullRows(checked.milestones).map(toMilestone),
    eras: fullRows(checked.eras).map(toEra),
    claims: fullRows(checked.claims).map(toClaim),
    sources: fullRows(checked.sources).map(toSource),
    totals: fullRows(checked.totals),
    deflator: fullRows(checked.deflator),
  };
}

function toReading({ original_value, original_unit, ...row }: Row<"series">): Reading {
  return { ...row, originalValue: original_value, originalUnit: original_unit };
}

function toMeasure({ title_en, title_es, definition_en, definition_es, ...row }: Row<"measures">): Measure {
  return { ...row, title: text(title_en, title_es), definition: text(definition_en, definition_es) };
}

function toGap({ note_en, note_es, ...row }: Row<"gaps">): Gap {
  return { ...row, note: text(note_en, note_es) };
}

function toMilestone(cells: Row<"milestones">): Milestone {
  const { short_en, short_es, title_en, title_es, summary_en, summary_es, series_break, ...row } = cells;
  return {
    ...row,
    seriesBreak: series_break,
    short: text(short_en, short_es),
    title: text(title_en, title_es),
    summary: text(summary_en, summary_es),
  };
}

function toEra({ title_en, title_es, short_en, short_es, summary_en, summary_es, ...row }: Row<"eras">): Era {
  return {
    ...row,
    title: text(title_en, title_es),
    short: text(short_en, short_es),
    summary: text(summary_en, summary_es),
  };
}

function toClaim(cells: Row<"claims">): Claim {
  const { label_en, label_es, says_en, says_es, checked, checked_es, note, note_es, ...row } = cells;
  return {
    ...row,
    label: text(label_en, label_es),
    says: text(says_en, says_es),
    checked: text(checked, checked_es),
    note: text(note, note_es),
  };
}

function toSource({ known_issues, copy_of, title_kind, ...row }: Row<"sources">): Source {
  return { ...row, knownIssues: known_issues, copyOf: copy_of, titleKind: title_kind };
}

function text(en: string, es: string): Text {
  return { en, es };
}

function fullRows<N extends TableName>({ name, rows }: CheckedTable<N>): Row<N>[] {
  return rows.map(({ cells, row }) => {
    if (!isFull(name, cells)) throw new RangeError(`unread cell in ${name}: row ${row}`);
    return cells;
  });
}

function isFull<N extends TableName>(name: N, cells: Partial<Row<N>>): cells is Row<N> {
  return Object.keys(cells).length === Object.keys(tables[name].fields).length;
}
