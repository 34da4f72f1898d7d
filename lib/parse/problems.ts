import { capProblems, describeRest } from "./cap";
import { type Code, severityOf } from "./codes";

/** What is wrong with a cell (or with a row or file, at its first character). */
export type Problem = {
  file: string;
  /** Physical line, from 1. */
  line: number;
  /** Character in the line, from 1: the first of the cell, or its opening quote. */
  column: number;
  code: Code;
  /** Name of the column; blank where the problem is not in one. */
  field: string;
  /** Text of the cell; null where the problem is not in one. */
  cell: string | null;
  hint: string;
};

/** What is wrong, without the place. */
export type Fault = { code: Code; hint: string };

const longestCell = 60;

/** Puts a fault at the first character of a line of a file. */
export function problemOfFile(file: string, line: number, { code, hint }: Fault): Problem {
  return { file, line, column: 1, code, field: "", cell: null, hint };
}

/** Orders problems as a reader of the files meets them: by file, line and column. */
export function sortProblems(problems: Problem[]): Problem[] {
  return problems.sort((a, b) => compareText(a.file, b.file) || a.line - b.line || a.column - b.column);
}

/** Leaves the first problem of each code in a cell. */
export function onePerCell(problems: Problem[]): Problem[] {
  const cells = new Map<string, Problem>();
  for (const problem of problems) {
    const cell = `${problem.file}:${problem.line}:${problem.column} ${problem.code}`;
    if (!cells.has(cell)) cells.set(cell, problem);
  }
  return [...cells.values()];
}

/** Writes problems as `listProblems` does, and a count at the end. */
export function formatProblems(problems: Problem[]): string {
  const files = new Set(problems.map(({ file }) => file)).size;
  return `${listProblems(problems)}\n\n${formatCounts(problems)} in ${count(files, "file")}`;
}

/**
 * Writes problems one a line, a blank line between files. Of many of one code in a file the first are shown, and how many
 * more there are.
 *
 * Shape: `data/series/trade.csv:412:23: type-error value "1,234": thousands separator; write 1234`
 */
export function listProblems(problems: Problem[]): string {
  const { shown, tallies } = capProblems(problems);
  const files = [...new Set(problems.map(({ file }) => file))];
  const blocks = files.map((file) => {
    const rest = tallies.filter((tally) => tally.file === file).map(describeRest);
    const more = rest.flatMap((words) => (words === null ? [] : [`${file}: ${words}`]));
    return [...shown.filter((problem) => problem.file === file).map(formatProblem), ...more].join("\n");
  });
  return blocks.join("\n\n");
}

/** Writes `3 problems`, `no problems, 1 warning`. */
export function formatCounts(problems: Problem[]): string {
  const warnings = problems.filter(({ code }) => severityOf(code) === "warning").length;
  const errors = problems.length - warnings;
  const told = errors === 0 ? "no problems" : count(errors, "problem");
  return warnings === 0 ? told : `${told}, ${count(warnings, "warning")}`;
}

/** Writes what is wrong without the place: `type-error value "1,234": thousands separator; write 1234`. */
export function formatFault({ code, field, cell, hint }: Problem): string {
  const what = [code, field, cell === null ? "" : `"${showCell(cell)}"`].filter((part) => part !== "");
  return `${what.join(" ")}: ${hint}`;
}

function formatProblem(problem: Problem): string {
  const { file, line, column, code } = problem;
  return `${file}:${line}:${column}: ${severityOf(code) === "warning" ? "warning: " : ""}${formatFault(problem)}`;
}

/** Shows the text of a cell on one line: shortened, with signs that cannot be seen spelled out. */
export function showCell(text: string): string {
  const signs = [...text];
  const shown = signs.length > longestCell ? [...signs.slice(0, longestCell), "…"] : signs;
  return shown.map((sign) => (/[\p{C}\p{Zl}\p{Zp}\uFFFD]/u.test(sign) ? codeOf(sign) : sign)).join("");
}

/** Writes `1 row`, `2 rows`. */
export function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? "" : "s"}`;
}

function codeOf(sign: string): string {
  return `<U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}>`;
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
