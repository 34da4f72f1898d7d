// Checks a data folder (default: data) and prints every problem. Exit code: 0 clean, 1 problems, 2 could not run.
import { writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { readDataFiles, readRecord } from "../lib/load";
import { checkFiles, countRows, readFile } from "../lib/parse/check";
import type { DataFile } from "../lib/parse/csv";
import { count, formatCounts, formatProblems, listProblems, sortProblems } from "../lib/parse/problems";
import { type Findings, formatGithub, formatJson } from "../lib/parse/report";
import { formatRowCounts, recordName } from "../lib/parse/rowCounts";

const usage = `npm run check-data -- [FOLDER] [--json | --github] [--record]
  --json    print what was found as JSON
  --github  print it as annotations of GitHub Actions
  --record  note in FOLDER/${recordName} how many rows each file has, if there is no other problem`;

const words = (error: unknown) => (error instanceof Error ? error.message : String(error));

function readOptions(args: string[]) {
  const flag = { type: "boolean", default: false } as const;
  const options = { json: flag, github: flag, record: flag, help: flag };
  const { values, positionals } = parseArgs({ args, options, allowPositionals: true });
  if (positionals.length > 1) throw new Error(`one folder at a time, not ${positionals.length}`);
  if (values.json && values.github) throw new Error("either --json or --github");
  return { ...values, folder: (positionals[0] ?? "data").replace(/(.)\/+$/, "$1") };
}

type Options = ReturnType<typeof readOptions>;

function readFolder(folder: string): { files: DataFile[]; record: DataFile | null } {
  try {
    return { files: readDataFiles(folder), record: readRecord(folder) };
  } catch (error) {
    throw new Error(`could not read ${folder}: ${words(error)}`);
  }
}

function formatText({ folder, files, problems, warnings }: Findings): string {
  const all = sortProblems([...problems, ...warnings]);
  const clean = `${folder}: ${count(files, "file")}, ${formatCounts(all)}`;
  if (problems.length > 0) return formatProblems(all);
  return warnings.length > 0 ? `${listProblems(all)}\n\n${clean}` : clean;
}

function print(findings: Findings, { json, github }: Options): void {
  const isOnGithub = process.env.GITHUB_ACTIONS === "true" && !json && !github;
  const parts = github ? [] : [json ? formatJson(findings) : formatText(findings)];
  if (github || isOnGithub) parts.push(formatGithub(findings));
  for (const part of parts) if (part !== "") console.log(part);
}

function run(options: Options): number {
  const { folder } = options;
  const { files, record } = readFolder(folder);
  const { problems, warnings } = checkFiles(files, options.record ? null : record);
  print({ folder, files: files.length, problems, warnings }, options);
  if (problems.length > 0) return 1;
  if (options.record) writeFileSync(`${folder}/${recordName}`, formatRowCounts(folder, countRows(files.map(readFile))));
  return 0;
}

function optionsOrNull(): Options | null {
  try {
    return readOptions(process.argv.slice(2));
  } catch (error) {
    console.error(`${words(error)}\n\n${usage}`);
    return null;
  }
}

function runOrFail(options: Options): number {
  try {
    return run(options);
  } catch (error) {
    console.error(words(error));
    return 2;
  }
}

const options = optionsOrNull();
if (options?.help) console.log(usage);
else process.exitCode = options ? runOrFail(options) : 2;
