// Checks the data, builds the static site into out/ and settles its pages.
import { spawnSync } from "node:child_process";
import { settlePages } from "./settle.mjs";

const env = { ...process.env, NEXT_TELEMETRY_DISABLED: "1", TZ: process.env.TZ ?? "UTC" };
const run = (command, args) => {
  const { status } = spawnSync(command, args, { stdio: "inherit", env, shell: process.platform === "win32" });
  if (status !== 0) process.exit(status ?? 1);
};

run("npx", ["tsx", "scripts/check-data.ts"]);
run("npx", ["next", "build"]);
console.log(`settled ${settlePages("out")} pages`);
