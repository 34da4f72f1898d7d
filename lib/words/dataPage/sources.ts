import type { Lang, Source } from "../../types";

/** Words of the list of sources. */
export type SourceWords = {
  /** `{n}` stands for the number of sources. */
  sources: { heading: string; text: string; kinds: Record<Source["kind"], string> };
};

export const sourceWords: Record<Lang, SourceWords> = {
  en: {
    sources: {
      heading: "{n} sources and references",
      text: "Each with how far it was read here, what is known to be wrong with it, its terms, and what rests on it. “Text read” means in full or in part. The id is that of the data files and of the files of citations.",
      kinds: {
        dataset: "Datasets",
        primary: "Primary sources",
        scholarly: "Scholarly works",
        reference: "Reference works",
        news: "News reports",
        other: "Other",
      },
    },
  },
  es: {
    sources: {
      heading: "{n} fuentes y referencias",
      text: "Cada una con hasta dónde se ha leído, los problemas que se le conocen, sus condiciones y lo que se apoya en ella. «Texto leído» quiere decir entero o en parte. El identificador es el de los archivos de datos y el de los archivos de citas.",
      kinds: {
        dataset: "Conjuntos de datos",
        primary: "Fuentes primarias",
        scholarly: "Obras académicas",
        reference: "Obras de referencia",
        news: "Prensa",
        other: "Otras",
      },
    },
  },
};
