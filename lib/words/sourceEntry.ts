import type { Lang, Source } from "../types";

/** Words of a source in the list of sources. */
export type SourceEntryWords = {
  kinds: Record<Source["kind"], string>;
  /** A data set is held in a copy, a text was read in one: the original follows. */
  copyHeld: string;
  copyRead: string;
  version: string;
  coverage: string;
  issues: string;
  terms: string;
  /** What rests on the source; `{n}` stands for how many. */
  figures: string;
  computed: string;
  events: string;
  claims: string;
  nothing: string;
  /** How many more than are listed: "and {n} more". */
  more: string;
  worldTrade: string;
  prices: string;
};

const en: SourceEntryWords = {
  kinds: {
    dataset: "Dataset",
    primary: "Primary source",
    scholarly: "Scholarly work",
    reference: "Reference work",
    news: "News report",
    other: "Other",
  },
  copyHeld: "held in a copy of",
  copyRead: "read in a copy of",
  version: "Version or date:",
  coverage: "Coverage:",
  issues: "Notes and known issues:",
  terms: "Terms:",
  figures: "Figures that rest on it ({n}):",
  computed: "Computed from it:",
  events: "Events ({n}):",
  claims: "Claims ({n}):",
  nothing: "No figure, event or claim here rests on it.",
  more: "and {n} more",
  worldTrade: "trade with the whole world",
  prices: "US consumer prices",
};

const es: SourceEntryWords = {
  kinds: {
    dataset: "Conjunto de datos",
    primary: "Fuente primaria",
    scholarly: "Obra académica",
    reference: "Obra de referencia",
    news: "Noticia de prensa",
    other: "Otra",
  },
  copyHeld: "tomados de una copia de",
  copyRead: "leído en una copia de",
  version: "Versión o fecha:",
  coverage: "Cobertura:",
  issues: "Notas y problemas conocidos:",
  terms: "Condiciones:",
  figures: "Cifras que se apoyan en ella ({n}):",
  computed: "Calculado a partir de ella:",
  events: "Acontecimientos ({n}):",
  claims: "Afirmaciones ({n}):",
  nothing: "Ninguna cifra, acontecimiento ni afirmación se apoya aquí en ella.",
  more: "y {n} más",
  worldTrade: "comercio con el mundo entero",
  prices: "precios al consumo de Estados Unidos",
};

const words: Record<Lang, SourceEntryWords> = { en, es };

/** The words of a source in a language. */
export const sourceEntryWords = (lang: Lang): SourceEntryWords => words[lang];
