import type { PictureWords } from "../figure/picture.types";
import { es } from "./prose.es";

/** The words of pictures taken away, in Spanish. */
export const figureEs: PictureWords = {
  names: { PRK: es.names.PRK, KOR: es.names.KOR },
  fullNames: es.fullNames,
  legend: {
    reported: "dato publicado",
    estimated: "estimado o convertido",
    range: "horquilla de cifras publicadas",
    gap: "sin dato",
    none: "ningún dato",
    cut: "cambia la fuente o la base",
  },
  furtherPanels: (count) => `${count} ${count === 1 ? "panel" : "paneles"} más en el enlace.`,
  sources: (line) => `Fuentes: ${line}.`,
  list: es.list,
  rangeSources: (count) => es.sources.further(String(count)),
  furtherSources: (count) => `${count} ${count === 1 ? "fuente" : "fuentes"} más en el enlace`,
  events: (numbered, further) => {
    if (numbered === 0) return further === 0 ? "" : `${es.page.eventCount(further)} en el periodo, en el enlace.`;
    const more = further === 0 ? "" : `; ${further} más en el periodo, en el enlace`;
    return `Acontecimientos: cronología de Tumen, cada uno con sus fuentes${more}.`;
  },
};
