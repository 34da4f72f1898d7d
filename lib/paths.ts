import type { Lang } from "./types";
import type { ViewPage } from "./view/view";

/** The path of a page in a language, with the closing slash the static server expects. */
export const pagePath = (lang: Lang, page: ViewPage): string =>
  page === "explore" ? `/${lang}/` : `/${lang}/${page}/`;
