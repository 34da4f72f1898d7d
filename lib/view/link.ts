import { pagePath } from "../paths";
import { site } from "../site";
import type { Lang } from "../types";
import type { ChartModel } from "./model.types";
import { formatView } from "./url";

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
  // An embedded panel leads to the full page, whose panels are others by default.
  const full = page === "embed" ? (view.periods ? "compare" : "explore") : page;
  const query = formatView({ ...view, theme: theme === "dark" ? "dark" : "system" }, full);
  return `${pagePath(lang, full)}${query && `?${query}`}${panel && full === page ? `#panel-${panel}` : ""}`;
}

/** The theme of a view's pictures: light, unless the view itself is dark. */
export const pictureTheme = ({ theme }: Pick<ChartModel["view"], "theme">): "light" | "dark" =>
  theme === "dark" ? "dark" : "light";
