import type { Metadata } from "next";
import { loadDataset } from "../lib/load";
import { languagePaths, pagePath, type SitePage } from "../lib/paths";
import type { Lang } from "../lib/types";
import { chartModel } from "../lib/view/model";
import { defaultViews, type ViewPage } from "../lib/view/view";

/** Title, description and addresses of a page, in the words of its default view. */
export function pageMetadata(page: ViewPage, lang: Lang): Metadata {
  const { heading, standfirst } = chartModel(loadDataset(), defaultViews[page], page, lang);
  return { title: `${heading} · Tumen`, description: standfirst, alternates: alternatesOf(page, lang) };
}

/** The one address of a page, and those of the same page in every language. */
export function alternatesOf(page: SitePage, lang: Lang): Metadata["alternates"] {
  return { canonical: pagePath(lang, page), languages: languagePaths(page) };
}

/** Title of the panel that is embedded by default. Search engines are led to the page that has it in full. */
export function embedMetadata(lang: Lang): Metadata {
  const [panel] = chartModel(loadDataset(), defaultViews.embed, "embed", lang).panels;
  return {
    title: `${panel?.title} · Tumen`,
    robots: { index: false },
    alternates: { canonical: pagePath(lang, "explore") },
  };
}

/** How many measures a panel can show. */
export const measureCount = (): number => loadDataset().measures.length;
