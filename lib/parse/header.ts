import type { Table } from "../schema/field";
import type { Sheet } from "./csv";
import { hintOfMeant, meantAmong } from "./lookalike";
import { count, type Fault, type Problem } from "./problems";

/** In which column of a file each field stands; a field the file lacks is not in the map. */
export type Columns = ReadonlyMap<string, number>;

/**
 * Finds the columns of a table by the labels of a file's first row.
 *
 * Shape:  a label that looks like a field stands for it, any other mistyped one for the field whose place it holds, so
 *         that the cells below are checked too.
 * Errors: blank-header, duplicate-label, incorrect-label, extra-label, missing-label.
 */
export function readHeader(table: Table, sheet: Sheet, all: string[]): { columns: Columns; problems: Problem[] } {
  const expected = Object.keys(table.fields);
  // Labels without end are counted, not reported one by one.
  const written = all.slice(0, 2 * expected.length);
  const labels = meantLabels(written, expected);
  if (labels.filter((label) => expected.includes(label)).length < 2) return noHeader(sheet, expected);
  const columns = new Map<string, number>();
  const problems: Problem[] = [];
  const report = (column: number, { code, hint }: Fault) => {
    if (sheet.isSpoilt(0, column)) return;
    problems.push({ file: sheet.file, ...sheet.placeOf(0, column), code, field: "", cell: all[column] ?? null, hint });
  };
  for (let column = 0; column < labels.length; column++) {
    const { field, fault } = readLabel(labels, column, expected);
    if (field !== undefined) columns.set(field, column);
    const meant = labels[column] === written[column] ? undefined : labels[column];
    if (meant !== undefined)
      report(column, { code: "incorrect-label", hint: hintOfMeant(written[column] ?? "", meant) });
    else if (fault) report(column, fault);
  }
  if (all.length > labels.length) {
    report(labels.length, { code: "extra-label", hint: `${count(all.length - labels.length, "more column")}` });
  }
  for (const field of expected.filter((name) => !columns.has(name))) {
    report(all.length, { code: "missing-label", hint: `no column ${field}; the columns are ${expected.join(",")}` });
  }
  return { columns, problems };
}

/** A first row that is no header of the table at all is one fault, not one for each column. */
function noHeader(sheet: Sheet, expected: string[]): ReturnType<typeof readHeader> {
  const hint = `not the header of this table; its columns are ${expected.join(",")}`;
  const problem: Problem = {
    file: sheet.file,
    line: 1,
    column: 1,
    code: "incorrect-label",
    field: "",
    cell: null,
    hint,
  };
  return { columns: new Map(), problems: sheet.problems.length > 0 ? [] : [problem] };
}

/** The labels with each that only looks like a field, which no other label names, turned into it. */
function meantLabels(labels: string[], expected: string[]): string[] {
  const free = expected.filter((name) => !labels.includes(name));
  return labels.map((label) => {
    const meant = expected.includes(label) ? null : meantAmong(free)(label);
    if (meant !== null) free.splice(free.indexOf(meant), 1);
    return meant ?? label;
  });
}

function readLabel(labels: string[], column: number, expected: string[]): { field?: string; fault?: Fault } {
  const label = labels[column] ?? "";
  const own = expected[column];
  if (label === own) return { field: own };
  // The field whose place this is, where no label elsewhere names it.
  const stand = own === undefined || labels.includes(own) ? {} : { field: own };
  const place = expected.indexOf(label);
  if (place === -1 && stand.field && label !== "") {
    return { ...stand, fault: { code: "incorrect-label", hint: `write ${own}` } };
  }
  const isAgain = labels.indexOf(label) < column || labels[place] === label;
  if (place === -1 || isAgain) return { ...stand, fault: faultOfExtra(label, labels, column, stand.field) };
  const isLate = labels.slice(0, column).some((before) => expected.indexOf(before) > place);
  const fault = { code: "incorrect-label" as const, hint: `out of order; the columns are ${expected.join(",")}` };
  return isLate ? { field: label, fault } : { field: label };
}

function faultOfExtra(label: string, labels: string[], column: number, own?: string): Fault {
  const mend = own === undefined ? "take the column out" : `write ${own}`;
  if (label === "") return { code: "blank-header", hint: `a column without a name; ${mend}` };
  const isAgain = labels.indexOf(label) !== column || labels.lastIndexOf(label) !== column;
  return { code: isAgain ? "duplicate-label" : "extra-label", hint: isAgain ? `there twice; ${mend}` : mend };
}
