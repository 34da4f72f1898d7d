import type { Lang } from "../../types";

/** The parts of the page, by the id of their heading, in their order. */
export const partIds = [
  "everything",
  "catalogue",
  "discrepancies",
  "gaps",
  "breaks",
  "files",
  "read",
  "terms",
  "cite",
  "add",
  "sources",
] as const;

/** The table of contents: short names of the parts. */
export type ContentsWords = { label: string; parts: Record<(typeof partIds)[number], string> };

export const contentsWords: Record<Lang, ContentsWords> = {
  en: {
    label: "On this page",
    parts: {
      everything: "Everything in one zip",
      catalogue: "Measures",
      discrepancies: "Where sources differ",
      gaps: "Gaps",
      breaks: "Breaks",
      files: "Files",
      read: "Read them",
      terms: "Terms",
      cite: "Cite",
      add: "Add a series",
      sources: "Sources",
    },
  },
  es: {
    label: "En esta página",
    parts: {
      everything: "Todo en un zip",
      catalogue: "Indicadores",
      discrepancies: "Dónde discrepan las fuentes",
      gaps: "Periodos sin cifra",
      breaks: "Rupturas",
      files: "Archivos",
      read: "Leerlos",
      terms: "Condiciones",
      cite: "Citar",
      add: "Añadir una serie",
      sources: "Fuentes",
    },
  },
};
