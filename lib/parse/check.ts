import type { Dataset } from "../types";
import { gatherAside } from "./cellFault";
import { severityOf } from "./codes";
import { setCopiesAside } from "./copies";
import { crossCheckKeys } from "./crossCheckKeys";
import { crossCheckAll } from "./crossChecks";
import type { DataFile } from "./csv";
import { toDataset } from "./dataset";
import { faultOfName, missingTables, takenNames } from "./fileNames";
import { joinTables } from "./joinTables";
import { onePerCell, type Problem, problemOfFile, sortProblems } from "./problems";
import { type ReadFile, readFile } from "./readFile";
import { type CountedFile, checkRowCounts, type RowCounts, readRowCounts } from "./rowCounts";
import { type CheckedTables, problemAtField } from "./table";

/** All of the data, or all that is wrong with it. Warnings are to be looked at, and stop nothing. */
export type Checked = { warnings: Problem[] } & (
  | { dataset: Dataset; problems: [] }
  | { dataset: null; problems: Problem[] }
);

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

/** Holds files that were read against each other. */
export function checkTogether(read: ReadFile[], record: RowCounts | null = null): Checked {
  const files = setCopiesAside(read, record);
  const paths = files.map(({ path }) => path);
  const checked = joinTables(files, record, new Map());
  const keyFaults = crossCheckKeys(checked);
  const sure = keyFaults.length > 0 ? joinTables(files, record, gatherAside(keyFaults)) : checked;
  const problems = [
    ...files.flatMap(
      ({ path, sheet, fault = faultOfName(path) }) => sheet?.problems ?? [problemOfFile(path, 1, fault)],
    ),
    ...takenNames(paths.filter((_, index) => files[index]?.sheet)),
    ...missingTables(paths),
    ...keyFaults.map(({ row, field, fault }) => problemAtField(row, field, fault)),
    ...crossCheckAll(sure),
    ...(record ? checkRowCounts(record, countRows(files)) : []),
  ];
  const errors = problems.filter(({ code }) => severityOf(code) === "error");
  const warnings = sortProblems(warningsBeside(errors, problems));
  if (errors.length === 0) return withDataset(checked, warnings);
  return { dataset: null, problems: sortProblems(errors), warnings };
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
