import { readFileSync } from "node:fs";
import { expect, type Page } from "@playwright/test";

/** Ids of all measures, as in `data/measures.csv`. */
export const measures = readFileSync("data/measures.csv", "utf8")
  .trim()
  .split("\n")
  .slice(1)
  .map((line) => line.slice(0, line.indexOf(",")));

/** One value of each parameter of the address; "" leaves it out. */
export type Choice = Record<string, string>;

/** Every combination of the values of some parameters, the last changing fastest. */
export function combinations(dimensions: Record<string, readonly string[]>): Choice[] {
  const none: Choice[] = [{}];
  return Object.entries(dimensions).reduce(
    (found, [name, values]) => found.flatMap((choice) => values.map((value) => ({ ...choice, [name]: value }))),
    none,
  );
}

/** The query of a choice. */
export const queryOf = (choice: Choice): string =>
  Object.entries(choice)
    .filter(([, value]) => value !== "")
    .map(([name, value]) => `${name}=${value}`)
    .join("&");

/** Collects what goes wrong behind the page from now on: errors in the console and uncaught ones. */
export function listen(page: Page): string[] {
  const errors: string[] = [];
  page.on("console", (message) => {
    if (message.type() === "error") errors.push(message.text());
  });
  page.on("pageerror", (error) => errors.push(error.message));
  return errors;
}

/** Opens a page and waits until its panels are drawn by the script. */
export async function open(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await expect(page.locator("html:not([data-view]) [data-plot]").first()).toBeAttached();
  await rest(page);
}

/** Waits until every panel shows the view of the first: the board is busy as long as some do not. */
export async function rest(page: Page): Promise<void> {
  await page.evaluate(() => new Promise<void>((done) => requestIdleCallback(() => done())));
  await expect(page.locator(".board:not([aria-busy])")).toBeAttached();
}

/** Goes to another query of the open page, as the browser's Back does. */
export async function goTo(page: Page, query: string): Promise<void> {
  await page.evaluate((search) => {
    history.pushState(null, "", search);
    dispatchEvent(new PopStateEvent("popstate"));
  }, `?${query}`);
  await rest(page);
}

/** What a page of panels shows: its words and lines in short, and each plot in which a reader finds neither marks nor words. */
export type Sight = { panels: string[]; faults: string[] };

/** Looks at every panel and plot of the page. */
export const look = (page: Page): Promise<Sight> => page.evaluate(sightOf);

function sightOf(): Sight {
  const textsOf = (place: Element, selector: string) =>
    [...place.querySelectorAll(selector)].map((one) => one.textContent ?? "");
  const faults: string[] = [];
  const panels = [...document.querySelectorAll("[data-panel]")].map((panel) => {
    const plots = [...panel.querySelectorAll("[data-plot]")];
    const name = panel.getAttribute("data-panel") ?? "";
    if (plots.length === 0) faults.push(`${name}: no plot`);
    const drawn = plots.map((plot) => {
      const key = plot.getAttribute("data-plot");
      const svg = plot.querySelector(".layer svg");
      if (!svg || svg.getBoundingClientRect().width === 0) faults.push(`${key}: not shown`);
      if (/NaN|Infinity|undefined/.test(plot.innerHTML)) faults.push(`${key}: a mark without a place`);
      const marks = [...plot.querySelectorAll<SVGElement>(".line, .band, .mark, .recharts-curve")].filter((mark) => {
        const { width, height } = mark.getBoundingClientRect();
        return width > 0 || height > 0;
      });
      const words = textsOf(plot, "text.t13, .t13 text").join(" ");
      if (marks.length === 0 && !/\S.+[.] \S.+[.]/.test(words)) faults.push(`${key}: neither marks nor words`);
      // Words alone: lines are painted at first and drawn by Recharts later.
      return `${key} ${textsOf(plot, "text").join("|")}`;
    });
    return [name, ...textsOf(panel, ".title, .subtitle, .panel-notice, .summary"), ...drawn].join("\n");
  });
  return { panels, faults };
}
