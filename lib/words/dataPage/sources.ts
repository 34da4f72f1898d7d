import type { Lang, Source } from "../../types";

/** Words of the list of sources. */
export type SourceWords = {
  /** `{n}` stands for the number of sources. */
  sources: { heading: string; text: string; kinds: Record<Source["kind"], string>; terms: string; forms: string };
};

export const sourceWords: Record<Lang, SourceWords> = {
  en: {
    sources: {
      heading: "{n} sources and references",
      text: "Each with its terms. The id is that of the data files and of the files of citations.",
      kinds: {
        dataset: "Datasets",
        primary: "Primary sources",
        scholarly: "Scholarly works",
        reference: "Reference works",
        news: "News reports",
        other: "Other",
      },
      terms: "Terms:",
      forms: "BibTeX and RIS",
    },
  },
  es: {
    sources: {
      heading: "{n} fuentes y referencias",
      text: "Cada una con sus condiciones. El identificador es el de los archivos de datos y el de los archivos de citas.",
      kinds: {
        dataset: "Conjuntos de datos",
        primary: "Fuentes primarias",
        scholarly: "Obras académicas",
        reference: "Obras de referencia",
        news: "Prensa",
        other: "Otras",
      },
      terms: "Condiciones:",
      forms: "BibTeX y RIS",
    },
  },
};
