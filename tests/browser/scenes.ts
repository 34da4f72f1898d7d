import { expect, type Page } from "@playwright/test";
import { uiWords } from "../../lib/words/ui";
import { wake } from "./reader";

/** A page as a reader can come to see it: with something open, chosen, mistyped or missing. */
export type Scene = {
  name: string;
  path: string;
  /** Makes it so, at every width anew: what a narrower page has closed opens again. */
  open?: (page: Page, width: number) => Promise<void>;
  /** Where there is something to open; everywhere, if not said. Unit: px, from the widest. */
  widths?: number[];
  /** What is open; the page behind it is that of another scene. */
  part?: string;
  /** Entries that are alike, by the dozen: all are looked at once, and one in eight of them later. */
  alike?: string;
};

const { takeAway } = uiWords("es").board;

const isPhone = (width: number) => width < 900;

/** Clicks, unless what the click opens is there. */
async function once(page: Page, button: string, opened: string): Promise<void> {
  const place = page.locator(opened).first();
  if (!(await place.isVisible())) await page.locator(button).filter({ visible: true }).first().click();
  await expect(place).toBeVisible();
}

/** Opens a list of the controls, on a phone in their sheet. */
const list = (legend: string, word: string) => async (page: Page, width: number) => {
  const control = `.controls > fieldset:has(> legend:text-is("${legend}"))`;
  if (isPhone(width)) await once(page, ".dock [popovertarget=options]", "#options .sheet-head");
  await once(page, `${control} summary:has-text("${word}")`, `${control} .list`);
};

const unfold = (details: string) => (page: Page) =>
  once(page, `${details} > summary`, `${details}[open] > :not(summary)`);

const explore: Scene[] = [
  {
    name: "an event, the table of a panel and the list of all events open",
    path: "/en/?event=M070",
    part: ".event-card, #table-trade_total, #events",
    alike: "#table-trade_total tbody tr, #events li",
    open: async (page) => {
      await expect(page.locator(".event-card")).toBeVisible();
      for (const details of ["#table-trade_total", "#events"]) await unfold(details)(page);
    },
  },
  {
    name: "two years pinned, who says so unfolded, and an address that is not understood",
    path: "/es/?pin=1990,1995&from=abc&foo=1&source=all",
    open: unfold(".points dl details"),
  },
  {
    name: "the list of a bead",
    path: "/en/?to=2020",
    part: ".strip",
    open: (page) => once(page, '.bead[aria-haspopup="dialog"]', ".bead-list"),
  },
  {
    name: "the choice of panels",
    path: "/en/?measures=intensity,trade_total",
    part: ".controls",
    open: list("Panels", "of"),
  },
  {
    name: "the choice of a source",
    path: "/es/?partners=KOR",
    part: '[data-panel="trade_total"] .control',
    open: unfold('[data-panel="trade_total"] .choose'),
  },
  { name: "the choice of events", path: "/es/", part: ".controls", open: list("Acontecimientos", "Elegir") },
  {
    name: "the keys",
    path: "/es/",
    part: "dialog.help",
    open: (page, width) =>
      isPhone(width)
        ? expect(page.locator("dialog.help")).toBeVisible()
        : once(page, ".readout .keys, .readout button:has-text('?')", "dialog.help"),
  },
  {
    name: "the menu of a phone",
    path: "/en/",
    part: ".masthead",
    widths: [768, 320],
    open: (page) => once(page, "[popovertarget=menu]", "#menu:popover-open"),
  },
  {
    name: "all that can be taken away, with citation and code unfolded",
    path: "/es/",
    part: "dialog.take",
    open: async (page) => {
      await once(page, `#take-away button:text-is("${takeAway.cite}")`, "dialog.take .take-head");
      await unfold("dialog.take > details:last-of-type")(page);
    },
  },
];

const compare: Scene[] = [
  {
    name: "Compare, its table sorted where it can be",
    path: "/es/compare/",
    open: (page, width) =>
      isPhone(width) ? Promise.resolve() : once(page, ".change-wide .sort:text-is('Variación')", "[aria-sort] .sort"),
  },
  {
    name: "Compare, the choice of two events",
    path: "/en/compare/?align=M023:M070",
    part: ".controls",
    open: list("Align by", "1948"),
  },
  {
    name: "Compare, the choice of two periods",
    path: "/en/compare/?periods=1985-1995:2014-2024&as=index",
    part: ".controls",
    open: list("Period", "Two periods"),
  },
];

const standing: Scene[] = [
  {
    name: "Milestones, one unfolded",
    path: "/es/milestones/?kind=rupture",
    alike: ".milestone",
    open: unfold(".milestone:not([hidden]) details"),
  },
  {
    name: "Milestones that no filter lets through, from an address that is not understood",
    path: "/en/milestones/?q=zeppelin&kind=circus",
    alike: ".milestone",
    part: ".list-tools",
    open: (page, width) =>
      isPhone(width)
        ? once(page, ".sought [popovertarget=list-options]", "#list-options:popover-open")
        : expect(page.getByRole("button", { name: "Dismiss" })).toBeVisible(),
  },
  { name: "Claims", path: "/en/claims/#F48", alike: ".claim" },
  {
    name: "Data, differences and gaps unfolded",
    path: "/es/data/#source-imf_dots_rok",
    alike: "main details:not([open]), .measures > li, .file-table tr, .differs tr, .part li",
    open: async (page) => {
      for (const id of ["#differs-workers_in_russia-PRK", "#gaps-shared_igos"]) await unfold(id)(page);
    },
  },
  {
    name: "Methods, with a weight that is none",
    path: "/es/methods/?weights=level.minister=2.5#weights",
    alike: ".method-table tbody tr, .stills figure, .methodspage .points li, .formula",
    open: async (page) => {
      await page.locator(".weights-form input[role]").first().fill("101");
      await expect(page.locator(".weights-form [aria-invalid]")).toBeVisible();
    },
  },
];

const others: Scene[] = [
  { name: "an embedded panel with an event and two years", path: "/embed/es/?event=M070&pin=1990,1995&from=abc" },
  { name: "an address that does not exist", path: "/nowhere/" },
  { name: "the way to a language", path: "/" },
];

export const scenes: readonly Scene[] = [...explore, ...compare, ...standing, ...others];

/** Comes to a scene at the widest, with its board awake. */
export async function enter(page: Page, { path }: Scene): Promise<void> {
  // The page of no language leads on at once: the answer that says nothing keeps it.
  if (path === "/") await page.route("**/en/", (route) => route.fulfill({ status: 204 }));
  const hasBoard = /^\/(en|es|embed\/\w+)\/(compare\/|methods\/)?(\?|$)/.test(path);
  if (hasBoard) await wake(page, path);
  else await page.goto(path);
  await expect(page.locator("html:not([data-view]) main")).toBeVisible();
}

/** Leaves one in eight of what is alike, and all that is open or named in the address. */
export async function thin(page: Page, alike: string): Promise<void> {
  await page.locator(alike).evaluateAll((all) => {
    for (const [i, one] of all.entries()) {
      if (i % 8 > 0 && !one.matches(":target, [open]") && !one.querySelector("[open], :target")) one.remove();
    }
  });
}
