import { expect, test } from "@playwright/test";
import { faultsOf } from "./reader";
import { enter, scenes, thin } from "./scenes";

const widths = [1280, 768, 320];

for (const scene of scenes) {
  test(`axe finds no fault at any width, light or dark: ${scene.name}`, async ({ page }) => {
    test.slow();
    const parts = scene.part ? [scene.part] : [];
    // The page behind is looked at in other scenes, but for the order of its headings.
    const headings = scene.part ? ["h1, h2, h3, h4"] : [];
    const [widest = 0] = scene.widths ?? widths;
    await page.setViewportSize({ width: widest, height: 900 });
    await enter(page, scene);
    for (const width of scene.widths ?? widths) {
      await page.setViewportSize({ width, height: 900 });
      await scene.open?.(page, width);
      for (const colorScheme of ["light", "dark"] as const) {
        await page.emulateMedia({ colorScheme });
        const isFirst = width === widest && colorScheme === "light";
        expect(await faultsOf(page, isFirst ? [...parts, ...headings] : parts), `${width} px, ${colorScheme}`).toEqual(
          [],
        );
        if (isFirst && scene.alike) await thin(page, scene.alike);
      }
    }
  });
}

for (const path of ["/es/", "/en/compare/"]) {
  test(`axe finds no fault in ${path} where no script runs`, async ({ page }) => {
    await page.route("**/*.js", (route) => route.abort());
    await page.goto(path);
    for (const width of widths) {
      await page.setViewportSize({ width, height: 900 });
      expect(await faultsOf(page), `${width} px`).toEqual([]);
    }
    await page.emulateMedia({ colorScheme: "dark" });
    expect(await faultsOf(page)).toEqual([]);
  });
}
