import { createHash } from "node:crypto";
import { expect, test } from "@playwright/test";
import { wake } from "./reader";
import { take } from "./taken";

test("a reader in London, Seoul or St. John's takes the same bytes", async ({ browser, baseURL }) => {
  const taken: string[][] = [];
  for (const [timezoneId, locale] of [
    ["Europe/London", "en-GB"],
    ["Asia/Seoul", "ko-KR"],
    ["America/St_Johns", "tr-TR"],
  ] as const) {
    const context = await browser.newContext({ ...(baseURL && { baseURL }), timezoneId, locale });
    const page = await context.newPage();
    await wake(page, "/es/?from=1988&pin=1990");
    const hashes: string[] = [];
    for (const name of ["PNG", "SVG", "CSV", "JSON"]) {
      const { bytes } = await take(page, page.locator("#take-away").getByRole("button", { name, exact: true }));
      hashes.push(createHash("sha256").update(bytes).digest("hex"));
    }
    taken.push(hashes);
    await context.close();
  }
  expect(new Set(taken.map((hashes) => hashes.join(" "))).size).toBe(1);
  expect(new Set(taken[0]).size).toBe(4);
});
