import type { Lang } from "../types";

type DatasetWords = { title: string; description: string; keywords: string[]; authors: string; places: string[] };

/** What the data are called and say of themselves, for catalogues, search engines and the package. */
export const datasetWords: Record<Lang, DatasetWords> = {
  en: {
    title: "Tumen: Russia's relations with the two Koreas, 1860 to today",
    description:
      "Trade and diplomatic intensity between Russia (the USSR until 1991) and the two Koreas, with the events on the same axis and, for every figure, its source and the disagreement between sources.",
    keywords: ["Russia", "Soviet Union", "North Korea", "South Korea", "trade", "diplomacy"],
    authors: "The Tumen authors",
    places: ["Russia", "Soviet Union", "North Korea", "South Korea"],
  },
  es: {
    title: "Tumen: las relaciones de Rusia con las dos Coreas, de 1860 a hoy",
    description:
      "Comercio e intensidad diplomática entre Rusia (la URSS hasta 1991) y las dos Coreas, con los acontecimientos en el mismo eje y, para cada cifra, su fuente y el desacuerdo entre las fuentes.",
    keywords: ["Rusia", "Unión Soviética", "Corea del Norte", "Corea del Sur", "comercio", "diplomacia"],
    authors: "Los autores de Tumen",
    places: ["Rusia", "Unión Soviética", "Corea del Norte", "Corea del Sur"],
  },
};
