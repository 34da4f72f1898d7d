// Checks a data folder (default: data) and prints every problem. Exit code: 0 clean, 1 problems, 2 could not run, or not write.
import { checkFolder } from "./check-folder";

const { status, out, err } = checkFolder(process.argv.slice(2), process.env.GITHUB_ACTIONS === "true");
if (out !== "") console.log(out);
if (err !== "") console.error(err);
process.exitCode = status;
