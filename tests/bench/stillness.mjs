import { open, quiet, wake } from "./browser.mjs";
import { changes } from "./changing.mjs";

const sum = (shifts, isAfterInput) =>
  shifts.filter(({ hadRecentInput }) => hadRecentInput === isAfterInput).reduce((total, { value }) => total + value, 0);

/** Layout shift of load, first touch and one change of view, and what the page complained about. */
export async function stillness(browser, site, path) {
  const opened = await open(browser, site.url + path, { isSlow: true });
  await quiet(opened.page, 1500);
  await wake(opened);
  await changes["log, linear"](opened.page).click();
  await quiet(opened.page, 1000);
  const shifts = await opened.page.evaluate(() => window.bench.shifts);
  await opened.close();
  return { shift: sum(shifts, false), shiftAfterInput: sum(shifts, true), complaints: opened.complaints };
}
