import { mainThread } from "./browser.mjs";
import { median } from "./stats.mjs";

const moves = 60;
/** Between two moves, ms: two frames and a half, so that none is merged with the next. */
const pace = 40;

/** Where to move over a plot: from its left to its right, at half height. */
export async function pathOver(page, plot) {
  const place = page.locator(plot).first();
  await place.scrollIntoViewIfNeeded();
  const { x, y, width, height } = await place.boundingBox();
  return { y: y + height / 2, at: (share) => x + width * (0.08 + 0.78 * share) };
}

const moveTo = (cdp, x, y) => cdp.send("Input.dispatchMouseEvent", { type: "mouseMoved", x, y, pointerType: "mouse" });

/** CPU time of the main thread for one move of the pointer over a plot, ms: the median of some rounds there and back. */
export async function hoverCost({ page, cdp }, plot = "[data-plot]", rounds = 5) {
  const path = await pathOver(page, plot);
  await moveTo(cdp, path.at(0), path.y);
  await page.waitForTimeout(500);
  const costs = [];
  for (let round = 0; round < rounds; round++) {
    const before = await mainThread(cdp);
    for (let move = 1; move <= moves; move++) {
      const share = move / moves;
      await moveTo(cdp, path.at(round % 2 ? 1 - share : share), path.y);
      await page.waitForTimeout(pace);
    }
    costs.push((await mainThread(cdp)) - before);
  }
  return median(costs) / moves;
}

/** Moves the pointer so many times over a plot, as fast as the page takes it. */
export async function hoverMany({ page, cdp }, count, plot = "[data-plot]") {
  const path = await pathOver(page, plot);
  const lap = 200;
  for (let move = 0; move < count; move++) {
    const share = (move % lap) / lap;
    await moveTo(cdp, path.at(Math.floor(move / lap) % 2 ? 1 - share : share), path.y);
  }
}
