import { expect, type Locator, type Page } from "@playwright/test";

type Place = { x: number; y: number };

/** The middle of what is on the page, and its size. */
export async function boxOf(place: Locator): Promise<Place & { width: number; height: number }> {
  await place.scrollIntoViewIfNeeded();
  const box = await place.boundingBox();
  if (!box) throw new Error("not on the page");
  return { ...box, x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

/** First and last year as the handles, the year fields and the plots say them. */
async function spans(page: Page): Promise<string[]> {
  const plots = await page
    .locator("[data-plot]")
    .evaluateAll((all) => all.map((plot) => `${plot.ariaValueMin}–${plot.ariaValueMax}`));
  const of = async (read: (name: string) => Promise<string | null>) =>
    `${await read("First year")}–${await read("Last year")}`;
  return [
    await of((name) => page.getByRole("slider", { name }).getAttribute("aria-valuenow")),
    await of((name) => page.getByRole("textbox", { name }).inputValue()),
    ...plots,
  ];
}

/** Waits until handles, year fields and plots all say one span. */
export const expectSpan = (page: Page, span: string) =>
  expect.poll(async () => [...new Set(await spans(page))]).toEqual([span]);

/** Presses in one place, moves to another and stays down. */
export async function dragTo(page: Page, from: Place, to: Place): Promise<void> {
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move((from.x + to.x) / 2, to.y);
  await page.mouse.move(to.x, to.y);
}

/** A finger that goes down, moves and is lifted, as the browser gets it. */
export async function swipe(page: Page, from: Place, to: Place): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const send = (type: "touchStart" | "touchMove" | "touchEnd", touchPoints: Place[]) =>
    session.send("Input.dispatchTouchEvent", { type, touchPoints });
  await send("touchStart", [from]);
  for (const part of [0.1, 0.3, 0.6, 1]) {
    await send("touchMove", [{ x: from.x + (to.x - from.x) * part, y: from.y + (to.y - from.y) * part }]);
  }
  await send("touchEnd", []);
}

/** Counts the elements that come to the page from now on; gives what reads the count. */
export async function countAdded(page: Page): Promise<() => Promise<number>> {
  await page.evaluate(() => {
    const seen = { added: 0 };
    Object.assign(window, { seen });
    new MutationObserver((changes) => {
      for (const { addedNodes } of changes) seen.added += [...addedNodes].filter((node) => node.nodeType === 1).length;
    }).observe(document.body, { childList: true, subtree: true });
  });
  return () => page.evaluate(() => Reflect.get(window, "seen").added);
}
