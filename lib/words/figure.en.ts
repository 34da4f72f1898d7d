import type { PictureWords } from "../figure/picture.types";
import { en } from "./prose.en";

/** The words of pictures taken away, in English. */
export const figureEn: PictureWords = {
  names: { PRK: en.names.PRK, KOR: en.names.KOR },
  fullNames: en.fullNames,
  legend: {
    reported: "reported",
    estimated: "estimated or converted",
    range: "range of published figures",
    gap: "no figure",
    none: "no figures at all",
    cut: "source or basis changes",
  },
  furtherPanels: (count) => `${count} further ${count === 1 ? "panel" : "panels"} at the link.`,
  sources: (line) => `Sources: ${line}.`,
  list: en.list,
  rangeSources: (count) => en.sources.further(String(count)),
  furtherSources: (count) => `${count} further ${count === 1 ? "source" : "sources"} at the link`,
  events: (numbered, further) => {
    if (numbered === 0) return further === 0 ? "" : `${en.page.eventCount(further)} in this period at the link.`;
    const more = further === 0 ? "" : `; ${further} more in this period at the link`;
    return `Events: Tumen milestones, each with its sources${more}.`;
  },
};
