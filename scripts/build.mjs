// Checks the data, builds the static site aside, finishes and packs its pages, and puts it in the place of out/ at the end: whoever
// is reading out/ meanwhile reads a whole site, the old one or the new one.
import { spawnSync } from "node:child_process";
import { existsSync, renameSync, rmSync } from "node:fs";
import { packTexts } from "./pack.mjs";
import { finishPages } from "./pages.mjs";

const [built, out, old] = [".next/site", "out", ".next/site-before"];

const env = { ...process.env, NEXT_TELEMETRY_DISABLED: "1", TZ: process.env.TZ ?? "UTC", BUILD_INTO: built };
const run = (command, args) => {
  const { status } = spawnSync(command, args, { stdio: "inherit", env, shell: process.platform === "win32" });
  if (status !== 0) process.exit(status ?? 1);
};

run("npx", ["tsx", "scripts/check-data.ts"]);
run("npx", ["next", "build"]);
console.log(`finished ${finishPages(built)} pages`);
console.log(`packed ${await packTexts(built)} texts`);
rmSync(old, { recursive: true, force: true });
if (existsSync(out)) renameSync(out, old);
renameSync(built, out);
rmSync(old, { recursive: true, force: true });
