import { writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { readDataFiles, readRecord } from "../lib/load";
import { checkFiles, countRows, readFile } from "../lib/parse/check";
import type { DataFile } from "../lib/parse/csv";
import { count, formatCounts, formatProblems, listProblems, sortProblems } from "../lib/parse/problems";
import { type Findings, formatGithub, formatJson } from "../lib/parse/report";
import { formatRowCounts, noRecord, recordName } from "../lib/parse/rowCounts";

/** What a run of the command ends with: its exit code, and what it prints on either channel. */
export type Outcome = { status: 0 | 1 | 2; out: string; err: string };

const usage = `npm run check-data -- [FOLDER] [--json | --github] [--record]
  --json    print what was found as JSON
  --github  print it as annotations of GitHub Actions
  --record  note in FOLDER/${recordName} how many rows each file has, if there is no other problem`;

type Options = { folder: string; json: boolean; github: boolean; record: boolean; help: boolean };

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
  const options = { json: flag, github: flag, record: flag, help: flag };
  const { values, positionals } = parseArgs({ args, options, allowPositionals: true });
  if (positionals.length > 1) throw new Error(`one folder at a time, not ${positionals.length}`);
  if (values.json && values.github) throw new Error("either --json or --github");
  return { ...values, folder: (positionals[0] ?? "data").replace(/(.)\/+$/, "$1") };
}

function readFolder(folder: string): { files: DataFile[]; record: DataFile | null } {
  return { files: readDataFiles(folder), record: readRecord(folder) };
}

function check(options: Options, { files, record }: ReturnType<typeof readFolder>, isOnGithub: boolean): Outcome {
  const { folder } = options;
  const path = `${folder}/${recordName}`;
  const { problems, warnings: found } = checkFiles(files, options.record ? null : record);
  const warnings = options.record || record ? found : [...found, noRecord(path)];
  const out = format({ folder, files: files.length, problems, warnings }, options, isOnGithub);
  const isNoted = options.record && problems.length === 0;
  if (isNoted) writeFileSync(path, formatRowCounts(folder, countRows(files.map(readFile))));
  const err = options.record ? (isNoted ? `${path} written` : `${path} not written: mend the problems first`) : "";
  return { status: problems.length > 0 ? 1 : 0, out, err };
}

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
