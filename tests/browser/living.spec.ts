import { expect, test } from "@playwright/test";
import { act, learn } from "../bench/acting.mjs";
import { hoverMany } from "../bench/hovering.mjs";
import { exploring, taking } from "../bench/laps.mjs";
import { grown, tally, watchLiving } from "../bench/living.mjs";
import { wake } from "./reader";

// Heap is measured by `npm run bench -- --only stability`; what can be counted is counted here.
test("hovers, changes of view and files leave no node, listener or address of a blob behind", async ({ page }) => {
  await page.addInitScript(watchLiving);
  await wake(page);
  await page.evaluate(learn);
  const cdp = await page.context().newCDPSession(page);
  await cdp.send("Performance.enable");
  const opened = { page, cdp };
  const use = async () => {
    await hoverMany(opened, 500);
    await act(opened, exploring);
    await act(opened, taking);
  };
  await use();
  const before = await tally(opened);
  await use();
  const { heap: _, ...counts } = grown(before, await tally(opened));
  expect(counts).toEqual({ nodes: 0, listeners: 0, documents: 0, frames: 0, addresses: 0, detached: 0 });
  await cdp.detach();
});
