import { pagePath } from "../paths";
import { site } from "../site";
import type { Lang, Source } from "../types";
import type { PanelModel } from "../view/model.types";
import { workBibtex } from "./cite/bibtex";
import { workRis } from "./cite/ris";
import { workText } from "./cite/text";
import { tumenOf, type Work, workOf } from "./cite/work";
import type { Origin } from "./json";

/** The same works in three forms: lines to read, BibTeX and RIS. */
export type Citation = { text: string; bibtex: string; ris: string };

/**
 * Cites what panels show: every source behind the shown points, then Tumen with version, date and the address of the view.
 *
 * Shape:  each source once, in the order of the panels; an id that `sources` lacks is left out.
 * Source: `sources` must be complete, with how each asks to be cited and what is known to be wrong with it.
 */
export function citeView(
  panels: readonly Pick<PanelModel, "sources">[],
  title: string,
  sources: readonly Source[],
  origin: Origin,
  lang: Lang,
): Citation {
  const behind = [...new Set(panels.flatMap((panel) => panel.sources))];
  const known = new Map(sources.map((source) => [source.id, source]));
  const works = behind.flatMap((id) => known.get(id) ?? []).map((source) => workOf(source, lang));
  return cite([...works, tumenOf(title, origin, lang)], lang);
}

/** Cites one source, then Tumen, where it was reached. */
export function citeSource(source: Source, lang: Lang): Citation {
  const origin = { link: site.url + pagePath(lang, "explore"), version: site.version };
  return cite([workOf(source, lang), tumenOf("", origin, lang)], lang);
}

/** Cites one source alone, as a list of sources does. */
export function citeAlone(source: Source, lang: Lang): Citation {
  return cite([workOf(source, lang)], lang);
}

/** Cites every source of the data, then Tumen. */
export function citeAll(sources: readonly Source[], origin: Origin, lang: Lang): Citation {
  return cite([...sources.map((source) => workOf(source, lang)), tumenOf("", origin, lang)], lang);
}

/** Two files of one data set may ask to be cited alike: read as text that is one reference. */
function cite(works: Work[], lang: Lang): Citation {
  const lines = new Set(works.map((work) => `${workText(work, lang)}\n`));
  return {
    text: [...lines].join(""),
    bibtex: works.map((work) => workBibtex(work, lang)).join("\n"),
    ris: works.map((work) => workRis(work, lang)).join("\r\n"),
  };
}
