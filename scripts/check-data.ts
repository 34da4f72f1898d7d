// Checks a data folder (default: data) and prints every problem. Exit code: 0 clean, 1 problems, 2 could not run.
import { readDataFiles } from "../lib/load";
import { checkFiles } from "../lib/parse/check";
import type { DataFile } from "../lib/parse/csv";
import { count, formatProblems } from "../lib/parse/problems";

const folder = (process.argv[2] ?? "data").replace(/(.)\/+$/, "$1");

function readOrNull(): DataFile[] | null {
  try {
    return readDataFiles(folder);
  } catch (error) {
    console.error(`could not read ${folder}: ${error instanceof Error ? error.message : error}`);
    return null;
  }
}

const files = readOrNull();
if (!files) {
  process.exitCode = 2;
} else {
  const { problems } = checkFiles(files);
  console.log(
    problems.length > 0 ? formatProblems(problems) : `${folder}: ${count(files.length, "file")}, no problems`,
  );
  process.exitCode = problems.length > 0 ? 1 : 0;
}
