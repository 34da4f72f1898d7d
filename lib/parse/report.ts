import { capProblems, describeRest } from "./cap";
import { severityOf } from "./codes";
import { formatFault, type Problem, sortProblems } from "./problems";

/** What was found in a data folder of so many files. */
export type Findings = { folder: string; files: number; problems: Problem[]; warnings: Problem[] };

/**
 * Writes findings for programs, as JSON.
 *
 * Shape: `{ version, folder, files, counts: { problems, warnings }, byCode: [{ file, code, severity, count }], problems,
 *        warnings }`, all counts in full. `problems` and `warnings` are capped as the text is, each one
 *        `{ file, line, column, code, field, cell, hint }`, where `cell` is the text as it stands in the file, or null. A
 *        field may be added within a version; none goes or changes its meaning.
 */
export function formatJson({ folder, files, problems, warnings }: Findings): string {
  const [errors, others] = [capProblems(problems), capProblems(warnings)];
  const byCode = [...errors.tallies, ...others.tallies].map(({ file, code, count }) => {
    return { file, code, severity: severityOf(code), count };
  });
  const counts = { problems: problems.length, warnings: warnings.length };
  const lists = { problems: errors.shown, warnings: others.shown };
  return JSON.stringify({ version: 1, folder, files, counts, byCode, ...lists }, null, 2);
}

/**
 * Writes findings as annotations of GitHub Actions, one a line; "" where there are none.
 *
 * Source: GitHub Docs, Workflow commands for GitHub Actions; actions/toolkit says which signs to escape.
 */
export function formatGithub({ problems, warnings }: Findings): string {
  const { shown, tallies } = capProblems(sortProblems([...problems, ...warnings]));
  const rest = tallies.flatMap((tally) => {
    const more = describeRest(tally);
    const properties = `file=${escapeProperty(tally.file)},title=${escapeProperty(tally.code)}`;
    return more === null ? [] : [`::${severityOf(tally.code)} ${properties}::${escapeData(more)}`];
  });
  return [...shown.map(annotation), ...rest].join("\n");
}

function annotation(problem: Problem): string {
  const { file, line, column, code } = problem;
  const place = `file=${escapeProperty(file)},line=${line},col=${column},title=${escapeProperty(code)}`;
  return `::${severityOf(code)} ${place}::${escapeData(formatFault(problem))}`;
}

function escapeData(text: string): string {
  return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
