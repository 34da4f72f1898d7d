import { type TableName, tableNames, tables } from "../schema";
import type { Dataset } from "../types";
import { crossCheckGaps } from "./crossCheckGaps";
import { crossCheckHeadline } from "./crossCheckHeadline";
import { type Aside, crossCheckKeys, gatherAside, setAside } from "./crossCheckKeys";
import { crossCheckLimits } from "./crossCheckLimits";
import { crossCheckYears } from "./crossCheckYears";
import { type DataFile, readSheet } from "./csv";
import { toDataset } from "./dataset";
import { type Fault, type Problem, sortProblems } from "./problems";
import { headlineFigures, indexReadings } from "./readings";
import { type CheckedSheet, type CheckedTables, checkSheet, joinSheets, problemAtField } from "./table";

/** All of the data, or all that is wrong with it. */
export type Checked = { dataset: Dataset; problems: [] } | { dataset: null; problems: Problem[] };

/** A file that was read, before it is held against the others. */
export type ReadFile = { path: string; sheet: AnySheet | null };

type AnySheet = { [N in TableName]: CheckedSheet<N> }[TableName];

/**
 * Checks the files of a data folder, each for itself and all together.
 *
 * Shape:  CSV files by path; `series/*.csv` are one table, every other table is one file.
 * Errors: all of them in `problems`, by file, line and column. What would follow from another problem is left out.
 */
export function checkFiles(files: DataFile[]): Checked {
  return checkTogether(files.map(readFile));
}

/** Reads one file: bytes, columns, cells. Its `sheet` is null where no table has a file of that name. */
export function readFile(file: DataFile): ReadFile {
  const name = tableNames.find((table) => rootOf(table, file.path) !== null);
  return { path: file.path, sheet: name ? checkSheet(name, readSheet(file)) : null };
}

/** Holds files that were read against each other. */
export function checkTogether(files: ReadFile[]): Checked {
  const checked = joinTables(files, new Map());
  const keyFaults = crossCheckKeys(checked);
  const sure = keyFaults.length > 0 ? joinTables(files, gatherAside(keyFaults)) : checked;
  const readings = indexReadings(sure.series);
  const figures = headlineFigures(sure, readings);
  const problems = [
    ...files.flatMap(({ path, sheet }) => sheet?.problems ?? [fileProblem(path, unknownFile)]),
    ...missingFiles(files),
    ...keyFaults.map(({ row, field, fault }) => problemAtField(row, field, fault)),
    ...crossCheckLimits(sure),
    ...crossCheckHeadline(sure, readings),
    ...crossCheckGaps(sure, figures),
    ...crossCheckYears(sure, figures),
  ];
  if (problems.length > 0) return { dataset: null, problems: sortProblems(problems) };
  return { dataset: toDataset(checked), problems: [] };
}

function joinTables(files: ReadFile[], aside: Aside): CheckedTables {
  const join = <N extends TableName>(name: N) => {
    // The cast holds because the name of a sheet is the name of its table.
    const sheets = files.flatMap(({ sheet }) => (sheet?.name === name ? [sheet as CheckedSheet<N>] : []));
    return setAside(joinSheets(name, sheets), aside);
  };
  return {
    series: join("series"),
    headline: join("headline"),
    measures: join("measures"),
    gaps: join("gaps"),
    milestones: join("milestones"),
    eras: join("eras"),
    claims: join("claims"),
    sources: join("sources"),
    totals: join("totals"),
    deflator: join("deflator"),
  };
}

const unknownFile = { code: "x-unknown-file", hint: `no table has this name; series go to ${tables.series.path}` };
const missingFile = { code: "x-missing-file", hint: "the file is not there; it needs a header at least" };

function missingFiles(files: ReadFile[]): Problem[] {
  const roots = files.flatMap(({ path, sheet }) => (sheet ? [rootOf(sheet.name, path)] : []));
  return tableNames
    .filter((name) => files.every(({ sheet }) => sheet?.name !== name))
    .map((name) => fileProblem(`${roots[0] ?? ""}${tables[name].path}`, missingFile));
}

/** The data folder in front of the path of a table's file; null where the path is not that of the table. */
function rootOf(name: TableName, path: string): string | null {
  const own = tables[name].path.replace("*.csv", path.slice(path.lastIndexOf("/") + 1));
  if (path === own) return "";
  return path.endsWith(`/${own}`) ? path.slice(0, -own.length) : null;
}

function fileProblem(file: string, { code, hint }: Fault): Problem {
  return { file, line: 1, column: 1, code, field: "", cell: null, hint };
}
