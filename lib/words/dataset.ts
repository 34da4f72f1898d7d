import type { Lang } from "../types";
import { citeWords } from "./cite";

type DatasetWords = { title: string; description: string; keywords: string[]; authors: string; places: string[] };

/** What the data are called and say of themselves, for catalogues, search engines and the package. */
export const datasetWords: Record<Lang, DatasetWords> = {
  en: {
    title: citeWords.en.title,
    description:
      "Trade and diplomatic intensity between Russia (the USSR until 1991) and the two Koreas, with the events on the same axis and, for every figure, its source and the disagreement between sources.",
    keywords: ["Russia", "Soviet Union", "North Korea", "South Korea", "trade", "diplomacy"],
    authors: citeWords.en.authors,
    places: ["Russia", "Soviet Union", "North Korea", "South Korea"],
  },
  es: {
    title: citeWords.es.title,
    description:
      "Comercio e intensidad diplomática entre Rusia (la URSS hasta 1991) y las dos Coreas, con los acontecimientos en el mismo eje y, para cada cifra, su fuente y el desacuerdo entre las fuentes.",
    keywords: ["Rusia", "Unión Soviética", "Corea del Norte", "Corea del Sur", "comercio", "diplomacia"],
    authors: citeWords.es.authors,
    places: ["Rusia", "Unión Soviética", "Corea del Norte", "Corea del Sur"],
  },
};
