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

/** Runs in the page: tells the plot of so many moves, each over another year, some in every frame so that each is drawn with others. */
function sweep([plot, count]) {
  const [lap, inFrame] = [200, 25];
  const place = document.querySelector(plot);
  const { x, y, width, height } = place.getBoundingClientRect();
  const move = (step) => {
    const share = Math.abs(((step / lap) % 2) - 1);
    const at = { clientX: x + width * (0.08 + 0.78 * share), clientY: y + height / 2 };
    place.dispatchEvent(new PointerEvent("pointermove", { ...at, bubbles: true, pointerType: "mouse" }));
  };
  return new Promise((settle) => {
    let step = 0;
    const frame = () => {
      for (const end = step + inFrame; step < end && step < count; step++) move(step);
      if (step < count) requestAnimationFrame(frame);
      else settle();
    };
    frame();
  });
}

/** Hovers so many times over a plot: a real pointer comes once a frame, which would take minutes. */
export const hoverMany = ({ page }, count, plot = "[data-plot]") => page.evaluate(sweep, [plot, count]);
