import { existsSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { npm, root } from "./npm.mjs";

const ignored =
  /^(node_modules|out|tests|docs|coverage|test-results|playwright-report|next-env\.d\.ts|\..*|.*\.(md|tsbuildinfo))$/;

/** When the newest of these files and folders changed; a folder changes when a file in it goes. */
function newest(paths) {
  const below = paths
    .filter((path) => statSync(path).isDirectory())
    .flatMap((path) => readdirSync(path, { recursive: true }).map((name) => join(path, String(name))));
  return Math.max(...[...paths, ...below].map((path) => statSync(path).mtimeMs));
}

function isBuilt() {
  const page = join(root, "out/404.html");
  if (!existsSync(page)) return false;
  const sources = readdirSync(root).filter((name) => !ignored.test(name));
  return statSync(page).mtimeMs > newest(sources.map((name) => join(root, name)));
}

/** Builds out/ where it is missing or older than its sources; ends the process where that fails. */
export function ensureBuild() {
  if (isBuilt()) return;
  console.log("Building out/ (npm run build)");
  if (npm(["run", "build"]) === 0) return;
  console.error("The build failed, see above.");
  process.exit(1);
}
