import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

/** The folder of the project. */
export const root = fileURLToPath(new URL("..", import.meta.url));

/** Runs npm in the project, with its output shown, and returns the exit code. */
export function npm(args, env = {}) {
  // Under `npm start` and `npm test` this is the npm that is running already.
  const own = /npm-cli\.c?js$/.test(process.env.npm_execpath ?? "") ? process.env.npm_execpath : null;
  const { status } = spawnSync(own ? process.execPath : "npm", own ? [own, ...args] : args, {
    cwd: root,
    stdio: "inherit",
    env: { ...process.env, NEXT_TELEMETRY_DISABLED: "1", ...env },
    shell: own === null && process.platform === "win32",
  });
  return status ?? 1;
}
