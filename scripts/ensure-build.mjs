import { existsSync, statSync } from "node:fs";
import { join } from "node:path";
import { npm, root } from "./npm.mjs";
import { sources } from "./sources.mjs";

/** Whether out/ is there and newer than its sources; a folder changes when a file in it goes. */
function isBuilt() {
  const page = join(root, "out/404.html");
  if (!existsSync(page)) return false;
  return sources().every((path) => statSync(join(root, path)).mtimeMs < statSync(page).mtimeMs);
}

/** Builds out/ where it is missing or older than its sources; ends the process where that fails. */
export function ensureBuild() {
  if (isBuilt()) return;
  console.log("Building out/ (npm run build)");
  if (npm(["run", "build"]) === 0) return;
  console.error("The build failed, see above.");
  process.exit(1);
}
