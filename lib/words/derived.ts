import type { Derivation, Lang } from "../types";

/** How a figure came to be, where it is not simply as published. */
export const derivedWords: Record<Lang, Record<Derivation, string>> = {
  en: {
    sum: "sum of both directions",
    "back-cast": "worked back from the next year's growth",
    converted: "converted from roubles",
    interpolated: "interpolated",
    ratio: "computed from two of its figures",
    copy: "copy of another source, plus a margin",
    bound: "a limit only",
    estimate: "our estimate from it",
    outlier: "outlier, not used",
  },
  es: {
    sum: "suma de los dos flujos",
    "back-cast": "calculada a partir del crecimiento del año siguiente",
    converted: "convertida de rublos",
    interpolated: "interpolada",
    ratio: "calculada con dos de sus cifras",
    copy: "copia de otra fuente, con un margen añadido",
    bound: "solo un límite",
    estimate: "estimación nuestra a partir de ella",
    outlier: "valor atípico, sin usar",
  },
};
