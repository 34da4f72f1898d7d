import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { expect, type Page, test } from "@playwright/test";

const { resolve } = createRequire(import.meta.url);
const face = (weight: 400 | 600): string => {
  const bytes = readFileSync(resolve(`@fontsource/inter/files/inter-latin-${weight}-normal.woff2`));
  return `url(data:font/woff2;base64,${bytes.toString("base64")})`;
};

/** Readers see the face of their system; pictures that are compared need the same one everywhere. */
const oneFace = ["Segoe UI", "Roboto", "Inter"]
  .flatMap((family) => ([400, 600] as const).map((weight) => ({ family, weight })))
  .map(({ family, weight }) => `@font-face{font-family:"${family}";font-weight:${weight};src:${face(weight)}}`)
  .join("");

// The face is put in from outside, which the policy of the page would refuse.
test.use({ bypassCSP: true });

async function open(page: Page, query: string): Promise<void> {
  await page.goto(`/en/${query}`);
  await page.addStyleTag({ content: oneFace });
  await page.locator("[data-panel]").first().hover();
  await expect(page.locator("[data-live] .recharts-surface")).toHaveCount(3);
  await page.mouse.move(0, 0);
  await page.evaluate(() => document.fonts.ready.then(() => scrollTo(0, 0)));
}

const states = { default: "", pinned: "?pin=1991", event: "?event=M070" };
const sizes = { wide: { width: 1280, height: 900 }, phone: { width: 390, height: 844 } };

for (const colorScheme of ["light", "dark"] as const) {
  for (const [size, viewport] of Object.entries(sizes)) {
    for (const [state, query] of Object.entries(states)) {
      test.describe(() => {
        test.use({ colorScheme, viewport, hasTouch: size === "phone" });

        test(`${state}, ${size}, ${colorScheme}: Explore looks as it did when it was last looked at`, async ({
          page,
        }) => {
          await open(page, query);
          await expect(page).toHaveScreenshot(`${state}-${size}-${colorScheme}.png`, { fullPage: true });
        });
      });
    }
  }
}
