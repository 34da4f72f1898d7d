import { defineConfig } from "@playwright/test";
import { findChromium, findShell, flags } from "./scripts/chromium.mjs";

const port = process.env.TEST_PORT ?? "4310";
const address = `http://localhost:${port}`;

const pictures = "**/pictures.spec.ts";

export default defineConfig({
  testDir: "tests/browser",
  workers: 2,
  fullyParallel: true,
  forbidOnly: Boolean(process.env.CI),
  reporter: "list",
  snapshotPathTemplate: "{testDir}/pictures/{arg}{ext}",
  // Edges of letters differ a little between versions of Chromium.
  expect: { timeout: 10_000, toHaveScreenshot: { maxDiffPixelRatio: 0.002 } },
  // A new context for each test takes longer than most tests. Between two tests pages, storage, routes and media are reset;
  // what is not (offline, permissions granted, history) a test puts back itself.
  use: { baseURL: address, locale: "en-GB", timezoneId: "UTC", reuseContext: true },
  projects: [
    { name: "chromium", testIgnore: pictures, use: { launchOptions: { executablePath: findShell(), args: flags } } },
    // Letters are drawn by system and browser: pictures are compared where they were taken, in Chromium itself and on Linux.
    {
      name: "pictures",
      testMatch: process.platform === "linux" ? pictures : [],
      use: { launchOptions: { executablePath: findChromium(), args: flags } },
    },
  ],
  webServer: { command: "node scripts/serve.mjs", url: `${address}/en/`, env: { PORT: port } },
});
