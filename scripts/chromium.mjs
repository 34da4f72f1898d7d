import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { npm } from "./npm.mjs";

const { PROGRAMFILES, LOCALAPPDATA } = process.env;
const usual = {
  linux: ["chromium", "chromium-browser", "google-chrome-stable", "google-chrome"].map((name) => `/usr/bin/${name}`),
  darwin: ["Google Chrome", "Chromium"].map((name) => `/Applications/${name}.app/Contents/MacOS/${name}`),
  win32: [PROGRAMFILES, LOCALAPPDATA].map((folder) => `${folder}\\Google\\Chrome\\Application\\chrome.exe`),
};

/** What a Chromium of tests is started with: no sandbox, for containers, and no traffic of its own. */
export const flags = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** A stand-in that only points to another package manager exists, but does not run. Asking Chrome on Windows opens a window. */
const runs = (path) =>
  existsSync(path) &&
  (process.platform === "win32" || spawnSync(path, ["--version"], { timeout: 30_000 }).status === 0);

function ofPlaywright() {
  try {
    return createRequire(import.meta.url)("@playwright/test").chromium.executablePath();
  } catch {
    return "";
  }
}

/** The path of a Chromium that runs: $CHROMIUM, where systems keep it, Playwright's own. Undefined where there is none. */
export function findChromium() {
  const { CHROMIUM } = process.env;
  if (CHROMIUM) return runs(CHROMIUM) ? CHROMIUM : undefined;
  return [...(usual[process.platform] ?? []), ofPlaywright()].find((path) => path && runs(path));
}

/** Chromium without its windows, as Debian packs it: tests take a third less time in it. Its letters differ a little. */
const shell = "/usr/bin/chromium-headless-shell";

/** The path of what most tests run in: $CHROMIUM, the shell where there is one, else Chromium. */
export const findShell = () => (process.env.CHROMIUM || !runs(shell) ? findChromium() : shell);

const isRootOnDebian = () => process.getuid?.() === 0 && existsSync("/etc/debian_version");

function apt(...args) {
  const limits = ["-o", "Acquire::Retries=0", "-o", "Acquire::http::Timeout=20"];
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  return spawnSync("apt-get", [...limits, ...args], { stdio: "inherit", env }).status === 0;
}

const install = (name) => apt("install", "--yes", "--no-install-recommends", name);

function installChromium() {
  console.log("Installing Chromium for the browser tests");
  npm(["exec", "--", "playwright", "install", "--with-deps", "chromium"]);
  if (!findChromium() && isRootOnDebian() && apt("update")) install("chromium");
}

/** Finds a Chromium, or installs one, and the shell beside it where that is easy. Undefined where there is no Chromium. */
export function ensureChromium() {
  if (process.env.CHROMIUM) return findChromium();
  if (!findChromium()) installChromium();
  // Where it cannot be had, the tests run in Chromium, and longer.
  if (isRootOnDebian() && !existsSync(shell)) install("chromium-headless-shell");
  return findChromium();
}

export const noChromium = process.env.CHROMIUM
  ? `CHROMIUM does not run: ${process.env.CHROMIUM}`
  : "No Chromium found, and none could be installed. Install Chromium or Chrome, or set CHROMIUM to the path of one.";
