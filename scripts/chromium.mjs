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

function installWithApt() {
  const isRootOnDebian = process.getuid?.() === 0 && existsSync("/etc/debian_version");
  if (!isRootOnDebian) return;
  const options = { stdio: "inherit", env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" } };
  spawnSync("apt-get", ["update"], options);
  spawnSync("apt-get", ["install", "--yes", "--no-install-recommends", "chromium"], options);
}

/** Finds a Chromium, or installs one. Undefined where both fail. */
export function ensureChromium() {
  const found = findChromium();
  if (found || process.env.CHROMIUM) return found;
  console.log("Installing Chromium for the browser tests");
  npm(["exec", "--", "playwright", "install", "--with-deps", "chromium"]);
  if (!findChromium()) installWithApt();
  return findChromium();
}

export const noChromium = process.env.CHROMIUM
  ? `CHROMIUM does not run: ${process.env.CHROMIUM}`
  : "No Chromium found, and none could be installed. Install Chromium or Chrome, or set CHROMIUM to the path of one.";
