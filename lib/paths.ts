import { langs } from "./langs";
import { site } from "./site";
import type { Lang } from "./types";
import type { ViewPage } from "./view/view";
import type { MethodsSection } from "./words/methods";

/** Every page of the site. */
export type SitePage = ViewPage | "milestones" | "claims" | "data";

/** Pages that search engines may list. */
export const listedPages: readonly SitePage[] = ["explore", "compare", "milestones", "claims", "data", "methods"];

/** The path of a page in a language, with the closing slash the static server expects. */
export function pagePath(lang: Lang, page: SitePage): string {
  if (page === "embed") return `/embed/${lang}/`;
  return page === "explore" ? `/${lang}/` : `/${lang}/${page}/`;
}

/** The entry of a source on the page of the data. */
export const sourcePath = (id: string, lang: Lang): string => `${pagePath(lang, "data")}#source-${id}`;

/** An event on the page of the milestones. */
export const milestonePath = (id: string, lang: Lang): string => `${pagePath(lang, "milestones")}#${id}`;

/** A claim on the page of the claims. */
export const claimPath = (id: string, lang: Lang): string => `${pagePath(lang, "claims")}#${id}`;

/** A section of the page of the methods. */
export const methodPath = (section: MethodsSection, lang: Lang): string => `${pagePath(lang, "methods")}#${section}`;

/** The paths of a page by language; `x-default` is for readers of any other. */
export function languagePaths(page: SitePage): Record<string, string> {
  const paths = Object.fromEntries(langs.map((lang) => [lang, pagePath(lang, page)]));
  return { ...paths, "x-default": pagePath("en", page) };
}

/** Where everything lies in one file. */
export const zipPath = `/data/tumen-${site.version}.zip`;
