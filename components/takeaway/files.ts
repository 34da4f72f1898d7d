import { dataset } from "#dataset";
import { behindCsv } from "../../lib/export/behindCsv";
import { citeView } from "../../lib/export/cite";
import { forExcel } from "../../lib/export/excel";
import type { FileId } from "../../lib/export/fileName";
import { sidecarJson, viewJson } from "../../lib/export/json";
import { viewCsv } from "../../lib/export/viewTable";
import { site } from "../../lib/site";
import { viewLink } from "../../lib/view/link";
import type { PanelModel } from "../../lib/view/model.types";
import type { Pace } from "./outcome";
import { drawn, paint, type Wish } from "./pictures";
import { allSources } from "./sources";

type Maker = (wish: Wish, pace: Pace) => Promise<Blob>;

/** The panels a reader takes. */
export const panelsOf = ({ model, panel }: Wish): PanelModel[] =>
  panel === null ? model.panels : model.panels.filter(({ id }) => id === panel);

/** Where the numbers can be seen again, and of which version they are. */
export const originOf = ({ model, lang, theme, panel }: Wish) => ({
  link: viewLink(model, lang, theme, panel ?? undefined),
  version: site.version,
});

/** The citation of what a reader takes, in its three forms. */
export async function citationOf(wish: Wish) {
  const panels = panelsOf(wish);
  const title = (panels.length === 1 ? panels[0]?.title : undefined) ?? wish.model.heading;
  return citeView(panels, title, await allSources(), originOf(wish), wish.lang);
}

const text = (content: string, type: string) => new Blob([content], { type: `${type};charset=utf-8` });

const numbers = (write: (wish: Wish) => string): Maker => {
  return async (wish, pace) => {
    await pace("writing");
    return text(write(wish), "text/csv");
  };
};

const json = (write: typeof viewJson | typeof sidecarJson): Maker => {
  return async (wish, pace) => {
    await pace("loading");
    const sources = await allSources();
    await pace("writing");
    const shown = { heading: wish.model.heading, panels: panelsOf(wish) };
    return text(write(shown, sources, originOf(wish), wish.lang), "application/json");
  };
};

const cited = (form: "bibtex" | "ris", type: string): Maker => {
  return async (wish, pace) => {
    await pace("loading");
    const citation = await citationOf(wish);
    return text(citation[form], type);
  };
};

const viewed = (wish: Wish): string => viewCsv(panelsOf(wish), wish.lang);

/** Everything that can be taken as a file, and how it is made. */
export const makers: Record<FileId, Maker> = {
  png: drawn("png", 2),
  png1: drawn("png", 1),
  slide: drawn("slide", 1),
  square: drawn("square", 1),
  svg: async (wish, pace) => {
    await pace("painting");
    return text((await paint(wish, "png")).svg, "image/svg+xml");
  },
  csv: numbers(viewed),
  excel: numbers((wish) => forExcel(viewed(wish))),
  behind: async (wish, pace) => {
    await pace("writing");
    return text(behindCsv(await dataset(wish.lang), wish.model, panelsOf(wish), wish.lang), "text/csv");
  },
  json: json(viewJson),
  columns: json(sidecarJson),
  bib: cited("bibtex", "text/x-bibtex"),
  ris: cited("ris", "application/x-research-info-systems"),
};
