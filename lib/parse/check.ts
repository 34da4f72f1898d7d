import type { TableName } from "../schema";
import type { Dataset } from "../types";
import { type Aside, gatherAside, setAside } from "./cellFault";
import { severityOf } from "./codes";
import { findCopies } from "./copies";
import { crossCheckClaims } from "./crossCheckClaims";
import { crossCheckDeflator } from "./crossCheckDeflator";
import { crossCheckEras } from "./crossCheckEras";
import { crossCheckGaps } from "./crossCheckGaps";
import { crossCheckGolden } from "./crossCheckGolden";
import { crossCheckHeadline } from "./crossCheckHeadline";
import { crossCheckKeys } from "./crossCheckKeys";
import { crossCheckLimits } from "./crossCheckLimits";
import { crossCheckSlips } from "./crossCheckSlips";
import { crossCheckSums } from "./crossCheckSums";
import { crossCheckUnruled } from "./crossCheckUnruled";
import { crossCheckYears } from "./crossCheckYears";
import { type DataFile, readSheet } from "./csv";
import { toDataset } from "./dataset";
import { faultOfName, missingTables, tableOf, takenNames } from "./fileNames";
import { type Fault, onePerCell, type Problem, problemOfFile, sortProblems } from "./problems";
import { headlineFigures, indexReadings } from "./readings";
import { type CountedFile, checkRowCounts, type RowCounts, readRowCounts, recordedRows } from "./rowCounts";
import { type CheckedSheet, type CheckedTables, checkSheet, joinSheets, problemAtField } from "./table";

/** All of the data, or all that is wrong with it. Warnings are to be looked at, and stop nothing. */
export type Checked = { warnings: Problem[] } & (
  | { dataset: Dataset; problems: [] }
  | { dataset: null; problems: Problem[] }
);

/** A file that was read, before it is held against the others. */
export type ReadFile = DataFile & { sheet: AnySheet | null /** Why it has no sheet. */; fault?: Fault };

type AnySheet = { [N in TableName]: CheckedSheet<N> }[TableName];

/**
 * Checks the files of a data folder, each for itself and all together.
 *
 * Shape:  CSV files by path; `series/*.csv` are one table, every other table is one file. With a record of their rows, a
 *         file that was cut is told from one that was always short.
 * Errors: all of them in `problems`, by file, line and column. What would follow from another problem is left out.
 */
export function checkFiles(files: DataFile[], record: DataFile | null = null): Checked {
  return checkTogether(files.map(readFile), record && readRowCounts(record));
}

/** Reads one file: bytes, columns, cells. Its `sheet` is null where no table has a file of that name. */
export function readFile(file: DataFile): ReadFile {
  const name = tableOf(file.path);
  if (name) return { ...file, sheet: checkSheet(name, readSheet(file)) };
  return { ...file, sheet: null, fault: file.fault ?? faultOfName(file.path) };
}

/** Holds files that were read against each other. */
export function checkTogether(read: ReadFile[], record: RowCounts | null = null): Checked {
  const files = setCopiesAside(read, record);
  const paths = files.map(({ path }) => path);
  const checked = joinTables(files, new Map());
  const keyFaults = crossCheckKeys(checked);
  const sure = keyFaults.length > 0 ? joinTables(files, gatherAside(keyFaults)) : checked;
  const readings = indexReadings(sure.series);
  const figures = headlineFigures(sure, readings);
  const problems = [
    ...files.flatMap(
      ({ path, sheet, fault = faultOfName(path) }) => sheet?.problems ?? [problemOfFile(path, 1, fault)],
    ),
    ...takenNames(paths.filter((_, index) => files[index]?.sheet)),
    ...missingTables(paths),
    ...keyFaults.map(({ row, field, fault }) => problemAtField(row, field, fault)),
    ...crossCheckLimits(sure),
    ...crossCheckHeadline(sure, readings),
    ...crossCheckUnruled(sure),
    ...crossCheckGaps(sure, figures),
    ...crossCheckYears(sure),
    ...crossCheckSums(sure, readings),
    ...crossCheckEras(sure),
    ...crossCheckDeflator(sure),
    ...crossCheckClaims(sure),
    ...crossCheckGolden(sure),
    ...crossCheckSlips(sure),
    ...(record ? checkRowCounts(record, countRows(files)) : []),
  ];
  const errors = problems.filter(({ code }) => severityOf(code) === "error");
  const warnings = sortProblems(warningsBeside(errors, problems));
  if (errors.length === 0) return withDataset(checked, warnings);
  return { dataset: null, problems: sortProblems(errors), warnings };
}

/** Takes copies of files for files of no table, so that their rows do not count. */
function setCopiesAside(files: ReadFile[], record: RowCounts | null): ReadFile[] {
  const likened = files.map(({ path, bytes, sheet }) => {
    return { path, bytes, rows: (sheet?.sheet.length ?? 1) - 1, recorded: recordedRows(record, path) };
  });
  const copies = findCopies(likened);
  return files.map((file) => {
    const fault = copies.get(file.path);
    return fault ? { ...file, sheet: null, fault } : file;
  });
}

/** Makes the dataset when somebody asks for it, and once: a check alone has no need of it. */
function withDataset(checked: CheckedTables, warnings: Problem[]): Checked {
  let made: Dataset | null = null;
  return {
    get dataset() {
      made ??= toDataset(checked);
      return made;
    },
    problems: [],
    warnings,
  };
}

/** The warnings among problems, one of a code in a cell, but for those of a cell in which there is an error. */
function warningsBeside(errors: Problem[], problems: Problem[]): Problem[] {
  const placeOf = ({ file, line, column }: Problem) => `${file}:${line}:${column}`;
  const spoilt = new Set(errors.map(placeOf));
  const warnings = problems.filter(({ code }) => severityOf(code) === "warning");
  return onePerCell(warnings.filter((warning) => !spoilt.has(placeOf(warning))));
}

/** Counts the rows of each file. */
export function countRows(files: ReadFile[]): CountedFile[] {
  return files.map(({ path, sheet: read }) => {
    if (!read) return { path, rows: 0, isSound: false, lineOf: () => 1 };
    const { length, problems, placeOf } = read.sheet;
    const isSound = read.isCountable && problems.length === 0;
    return { path, rows: length - 1, isSound, lineOf: (row) => placeOf(row, 0).line };
  });
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
