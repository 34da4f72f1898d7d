import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { npm, root } from "./npm.mjs";

const packagesIn = (file) => JSON.parse(readFileSync(join(root, file), "utf8")).packages;

/** Whether node_modules holds what package-lock.json asks for. Packages for other platforms are optional. */
function isInstalled() {
  if (!existsSync(join(root, "node_modules/.package-lock.json"))) return false;
  const installed = packagesIn("node_modules/.package-lock.json");
  return Object.entries(packagesIn("package-lock.json")).every(
    ([path, { version, optional }]) => path === "" || optional || installed[path]?.version === version,
  );
}

/** Installs the packages of package-lock.json where they are missing or others; ends the process where that fails. */
export function ensureModules() {
  if (isInstalled()) return;
  console.log("Installing packages (npm ci)");
  // NODE_ENV=production would leave out what the build needs.
  if (npm(["ci", "--include=dev", "--no-audit", "--no-fund"]) === 0) return;
  console.error("npm ci failed, see above. It needs the npm registry.");
  process.exit(1);
}
