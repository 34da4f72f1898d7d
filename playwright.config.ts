import { defineConfig } from "@playwright/test";
import { findChromium, flags } from "./scripts/chromium.mjs";

const port = process.env.TEST_PORT ?? "4310";
const address = `http://localhost:${port}`;

export default defineConfig({
  testDir: "tests/browser",
  workers: 2,
  fullyParallel: true,
  forbidOnly: Boolean(process.env.CI),
  reporter: "list",
  snapshotPathTemplate: "{testDir}/pictures/{arg}{ext}",
  // Edges of letters differ a little between versions of Chromium.
  expect: { timeout: 10_000, toHaveScreenshot: { maxDiffPixelRatio: 0.002 } },
  // Letters are drawn by the system: pictures are compared on Linux, where they were taken.
  testIgnore: process.platform === "linux" ? [] : ["**/pictures.spec.ts"],
  // A new context for each test takes longer than most tests. Between two tests pages, storage, routes and media are reset;
  // what is not (offline, permissions granted, history) a test puts back itself.
  use: { baseURL: address, locale: "en-GB", timezoneId: "UTC", reuseContext: true },
  projects: [
    {
      name: "chromium",
      use: {
        launchOptions: {
          executablePath: findChromium(),
          args: flags,
        },
      },
    },
  ],
  webServer: { command: "node scripts/serve.mjs", url: `${address}/en/`, env: { PORT: port } },
});
