import { own } from "../own";
import type { Lang } from "../types";

/** Words of a citation. Values come formatted. */
export type CiteWords = {
  /** The title in CITATION.cff. */
  title: string;
  authors: string;
  /** In place of a year that is not known. */
  noYear: string;
  /** Edition, vintage or commit; of a news item, its day. */
  version: (version: string) => string;
  view: (title: string) => string;
  /** What a source is written in; a language without a name here by its code. */
  written: (code: string) => string;
  described: string;
  /** How a source asks to be cited. */
  asked: (citation: string) => string;
  /** Authors that the list does not name. */
  others: string;
};

const languages: Record<Lang, Record<string, string>> = {
  en: {
    de: "German",
    en: "English",
    es: "Spanish",
    fr: "French",
    ja: "Japanese",
    ko: "Korean",
    pt: "Portuguese",
    ru: "Russian",
    zh: "Chinese",
  },
  es: {
    de: "alemán",
    en: "inglés",
    es: "español",
    fr: "francés",
    ja: "japonés",
    ko: "coreano",
    pt: "portugués",
    ru: "ruso",
    zh: "chino",
  },
};

const isDay = (version: string): boolean => /^\d{4}-\d{2}(?:-\d{2})?$/.test(version);

export const citeWords: Record<Lang, CiteWords> = {
  en: {
    title: "Tumen: Russia's relations with the two Koreas, 1860 to today",
    authors: "The Tumen authors",
    noYear: "n.d.",
    version: (version) => (isDay(version) ? `Dated ${version}` : `Version: ${version}`),
    view: (title) => `View: ${title}`,
    written: (code) => `in ${own(languages.en, code) ?? code}`,
    described: "descriptive title",
    asked: (citation) => `Cite as: ${citation}`,
    others: "and other authors",
  },
  es: {
    title: "Tumen: las relaciones de Rusia con las dos Coreas, de 1860 a hoy",
    authors: "Los autores de Tumen",
    noYear: "s. f.",
    version: (version) => (isDay(version) ? `Con fecha de ${version}` : `Versión: ${version}`),
    view: (title) => `Vista: ${title}`,
    written: (code) => `en ${own(languages.es, code) ?? code}`,
    described: "título descriptivo",
    asked: (citation) => `Cítese como: ${citation}`,
    others: "y otros autores",
  },
};
