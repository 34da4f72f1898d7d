import { writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { readDataFiles, readRecord } from "../lib/load";
import { checkTogether, countRows } from "../lib/parse/check";
import { severityOf } from "../lib/parse/codes";
import type { DataFile } from "../lib/parse/csv";
import { count, formatCounts, formatProblems, listProblems, type Problem, sortProblems } from "../lib/parse/problems";
import { type ReadFile, readFile } from "../lib/parse/readFile";
import { type Findings, formatGithub, formatJson } from "../lib/parse/report";
import {
  checkRowCounts,
  describeLosses,
  formatRowCounts,
  noRecord,
  type RowCounts,
  readRowCounts,
  recordName,
} from "../lib/parse/rowCounts";

/** What a run of the command ends with: its exit code, and what it prints on either channel. */
export type Outcome = { status: 0 | 1 | 2; out: string; err: string };

const usage = `npm run check-data -- [FOLDER] [--json | --github] [--record [--fewer]]
  --json    print what was found as JSON
  --github  print it as annotations of GitHub Actions
  --record  note in FOLDER/${recordName} how many rows each file has, if there is no problem
  --fewer   with --record: also where rows are gone that were recorded, or the record cannot be read`;

type Folder = { files: DataFile[]; record: DataFile | null };
type Found = Omit<Outcome, "out"> & Pick<Findings, "problems" | "warnings">;
type Options = { folder: string; json: boolean; github: boolean; record: boolean; fewer: boolean; help: boolean };

/**
 * Checks a data folder as the arguments of a command ask.
 *
 * Shape: 0 where nothing is wrong but for warnings, 1 where something is, 2 where it could not run. In a workflow of
 *        GitHub the text is followed by annotations.
 */
export function checkFolder(args: string[], isOnGithub: boolean): Outcome {
  const options = attempt(() => readOptions(args));
  if (typeof options === "string") return { status: 2, out: "", err: `${options}\n\n${usage}` };
  if (options.help) return { status: 0, out: usage, err: "" };
  const read = attempt(() => readFolder(options.folder));
  if (typeof read === "string") return { status: 2, out: "", err: `could not read ${options.folder}: ${read}` };
  return check(options, read, isOnGithub);
}

function readOptions(args: string[]): Options {
  const flag = { type: "boolean", default: false } as const;
  const options = { json: flag, github: flag, record: flag, fewer: flag, help: flag };
  const { values, positionals } = parseArgs({ args, options, allowPositionals: true });
  if (positionals.length > 1) throw new Error(`one folder at a time, not ${positionals.length}`);
  if (values.json && values.github) throw new Error("either --json or --github");
  if (values.fewer && !values.record) throw new Error("--fewer goes with --record");
  return { ...values, folder: (positionals[0] ?? "data").replace(/(.)\/+$/, "$1") };
}

function readFolder(folder: string): Folder {
  return { files: readDataFiles(folder), record: readRecord(folder) };
}

function check(options: Options, { files, record }: Folder, isOnGithub: boolean): Outcome {
  const { folder } = options;
  const read = files.map(readFile);
  const counts = record && readRowCounts(record);
  const { problems, warnings, status, err } = options.record
    ? note(options, read, record?.fault ? null : counts)
    : hold(options, read, counts);
  return { status, out: format({ folder, files: files.length, problems, warnings }, options, isOnGithub), err };
}

/** Holds the files against each other and the record. */
function hold({ folder }: Options, read: ReadFile[], counts: RowCounts | null): Found {
  const { problems, warnings } = checkTogether(read, counts);
  const all = counts ? warnings : [...warnings, noRecord(`${folder}/${recordName}`)];
  return { problems, warnings: all, status: problems.length > 0 ? 1 : 0, err: "" };
}

/** Holds the files against each other, and writes the record if nothing is wrong and nothing lost unawares. */
function note({ folder, fewer }: Options, read: ReadFile[], counts: RowCounts | null): Found {
  const path = `${folder}/${recordName}`;
  const rows = countRows(read);
  const { problems, warnings } = checkTogether(read);
  const lost = counts && !fewer ? checkRowCounts(counts, rows).filter(isError) : [];
  const losses = counts ? describeLosses(counts, rows) : [];
  const found = { problems: [...problems, ...lost], warnings };
  if (problems.length > 0 || (lost.length > 0 && losses.length === 0)) {
    return { ...found, status: 1, err: `${path} not written: mend the problems first` };
  }
  if (lost.length > 0) return { ...found, status: 1, err: [...losses, `${path} not written${ifMeant}`].join("\n") };
  const failed = attempt(() => writeFileSync(path, formatRowCounts(folder, rows)));
  if (failed !== undefined) return { ...found, status: 2, err: `could not write ${path}: ${failed}` };
  return { ...found, status: 0, err: [...losses, `${path} written`].join("\n") };
}

const ifMeant = "; if they were taken out on purpose: npm run check-data -- --record --fewer";
const isError = ({ code }: Problem): boolean => severityOf(code) === "error";

function format(findings: Findings, { json, github }: Options, isOnGithub: boolean): string {
  if (json) return formatJson(findings);
  if (github) return formatGithub(findings);
  const parts = [formatText(findings), isOnGithub ? formatGithub(findings) : ""];
  return parts.filter((part) => part !== "").join("\n");
}

function formatText({ folder, files, problems, warnings }: Findings): string {
  const all = sortProblems([...problems, ...warnings]);
  const clean = `${folder}: ${count(files, "file")}, ${formatCounts(all)}`;
  if (problems.length > 0) return formatProblems(all);
  return warnings.length > 0 ? `${listProblems(all)}\n\n${clean}` : clean;
}

/** What a function gives, or the words of what it throws. */
function attempt<T>(act: () => T): T | string {
  try {
    return act();
  } catch (error) {
    // Node goes on with advice on names that begin with a dash.
    return (error instanceof Error ? error.message : String(error)).replace(/\. To specify a positional.*/s, "");
  }
}
