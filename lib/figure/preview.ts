import type { SitePage } from "../paths";
import { site } from "../site";
import type { Lang } from "../types";
import { viewLink } from "../view/link";
import type { ChartModel } from "../view/model.types";
import type { View, ViewPage } from "../view/view";
import { pictureWords } from "../words/figure";
import { exportPicture } from "./export";
import type { Picture } from "./picture.types";

/** The pages that other sites can show a preview of, and the view each shows. */
export const previewViews = {
  explore: { page: "explore", set: {} },
  compare: { page: "compare", set: {} },
  milestones: { page: "explore", set: { from: 1945 } },
  claims: { page: "explore", set: { to: 2001 } },
  data: { page: "explore", set: {} },
  methods: { page: "explore", set: { from: 1945, measures: ["intensity"] } },
} satisfies Partial<Record<SitePage, { page: ViewPage; set: Partial<View> }>>;

export type PreviewPage = keyof typeof previewViews;

export const previewPages: readonly PreviewPage[] = ["explore", "compare", "milestones", "claims", "data", "methods"];

/** Size of a preview as other sites ask for it. Unit: dots. */
export const previewSize = { width: 1200, height: 630 };

/** Painted at four thirds of its size, where the type of a slide is in proportion. */
const painted = { form: "slide", width: 1600, height: 840 } as const;

/** The bare name of a preview, as in `/preview/explore-en.png`. */
export const previewFile = (page: PreviewPage, lang: Lang): string => `${page}-${lang}.png`;

/**
 * Paints what other sites show beside a link to a page: its first panel, large enough to be read in small.
 *
 * Shape:  a slide of 1600 by 840 px, to be drawn at `previewSize`.
 * Errors: RangeError for a model without panels.
 */
export function previewPicture(model: ChartModel, lang: Lang): Picture {
  const [first] = model.panelIds;
  if (first === undefined) throw new RangeError(`no panel to preview: ${model.page}`);
  const link = viewLink(model, lang, "light").replace(/^https?:\/\//, "");
  const meta = { version: `${site.name} ${site.version}`, link, theme: "light", words: pictureWords[lang] } as const;
  return exportPicture(model, first, lang, painted, meta);
}
