import type { Lang } from "./types";
import type { ViewPage } from "./view/view";

/** Every page of the site. */
export type SitePage = ViewPage | "data";

/** The path of a page in a language, with the closing slash the static server expects. */
export function pagePath(lang: Lang, page: SitePage): string {
  if (page === "embed") return `/embed/${lang}/`;
  return page === "explore" ? `/${lang}/` : `/${lang}/${page}/`;
}
