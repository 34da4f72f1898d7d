import { heap, launch, open, quiet, wake } from "./browser.mjs";
import { hoverMany } from "./hovering.mjs";

/** Heap of a page, MB: after load, woken, and how much many hovers add to it. */
export async function memory(site, path, hovers) {
  const browser = await launch();
  const opened = await open(browser, site.url + path, { cpu: 1 });
  await quiet(opened.page, 1500);
  const loaded = await heap(opened.cdp);
  await wake(opened);
  await hoverMany(opened, 200);
  const woken = await heap(opened.cdp);
  await hoverMany(opened, hovers);
  const growth = (await heap(opened.cdp)) - woken;
  await browser.close();
  return { loaded, woken, growth };
}
