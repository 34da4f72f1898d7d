import { pagePath } from "../paths";
import { site } from "../site";
import type { Lang } from "../types";
import type { ChartModel } from "./model.types";
import { formatView } from "./url";
import type { View, ViewPage } from "./view";

/**
 * Gives the address that shows a view again on the published site, as a picture of it prints it.
 *
 * Shape:  a picture is light unless its address says dark, whatever the reader's system; a single panel is named behind `#`.
 *
 * @example viewLink(model, "en", "light", "trade_total")   // "https://tumen.example/en/?from=1990#panel-trade_total"
 */
export function viewLink(
  model: Pick<ChartModel, "view" | "page">,
  lang: Lang,
  theme: "light" | "dark",
  panel?: string,
): string {
  return new URL(viewPath(model, lang, theme, panel), site.url).href;
}

/** The same on whatever site the reader is. */
export function viewPath(
  { view, page }: Pick<ChartModel, "view" | "page">,
  lang: Lang,
  theme: "light" | "dark",
  panel?: string,
): string {
  const full = page === "embed" ? fullPage(view) : page;
  const path = withQuery({ ...view, theme: theme === "dark" ? "dark" : "system" }, full, lang);
  return `${path}${panel && full === page ? `#panel-${panel}` : placeOn(full)}`;
}

/** The whole page behind an embedded panel: two periods are drawn on Compare, all else on Explore. */
export const fullPage = ({ periods }: Pick<View, "periods">): ViewPage => (periods ? "compare" : "explore");

/** Where on its page a view is drawn: behind `#`, or nothing at the top of the page. */
export const placeOn = (page: ViewPage): string => (page === "methods" ? "#weights" : "");

/** The address of a view on a page, from the root of the site. */
export const pathTo = (view: View, page: ViewPage, lang: Lang): string => withQuery(view, page, lang) + placeOn(page);

function withQuery(view: View, page: ViewPage, lang: Lang): string {
  const query = formatView(view, page);
  return `${pagePath(lang, page)}${query && `?${query}`}`;
}

/** The theme of a view's pictures: light, unless the view itself is dark. */
export const pictureTheme = ({ theme }: Pick<ChartModel["view"], "theme">): "light" | "dark" =>
  theme === "dark" ? "dark" : "light";
