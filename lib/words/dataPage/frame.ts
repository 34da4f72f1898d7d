import type { Lang } from "../../types";

/** Words of the page as a whole: its head, everything at once, terms, citation. */
export type FrameWords = {
  title: string;
  /** `{figures}`, `{measures}`, `{cited}`, `{events}`, `{gaps}`: counts. */
  standfirst: string;
  skip: string;
  everything: { heading: string; link: string; text: string };
  terms: { heading: string; ours: string; theirs: string; open: string };
  cite: { heading: string; text: string; files: string; joint: string };
};

export const frameWords: Record<Lang, FrameWords> = {
  en: {
    title: "Data",
    standfirst:
      "{figures} figures of {measures} measures and {totals} of world trade, each with who says so: {cited} sources that do not always agree. With them, {events} events, and {gaps} runs of years without a figure, with the reason where it is known.",
    skip: "Skip to the files",
    everything: {
      heading: "Take everything",
      link: "All files in one zip",
      text: "with a description of every column (Data Package 2), citations, instructions, and sums to check that nothing was changed.",
    },
    terms: {
      heading: "Terms",
      ours: "The code, the tables compiled here and the index of diplomatic intensity are under the MIT licence.",
      theirs: "The figures are not ours: each has the terms of its source, stated with it below and in sources.csv.",
      open: "For several large sources the terms of redistribution were not confirmed: ask them before you publish their figures again.",
    },
    cite: {
      heading: "Cite",
      text: "Cite the source of a figure first, then Tumen:",
      files: "All sources for reference managers:",
      joint: "and",
    },
  },
  es: {
    title: "Datos",
    standfirst:
      "{figures} cifras de {measures} indicadores y {totals} de comercio mundial, cada una con su fuente: son {cited} y no siempre coinciden. Además, {events} acontecimientos y {gaps} periodos sin cifra, con el motivo cuando se conoce.",
    skip: "Ir a los archivos",
    everything: {
      heading: "Llevárselo todo",
      link: "Todos los archivos en un zip",
      text: "con la descripción de cada columna (Data Package 2), las citas, instrucciones de uso y sumas para comprobar que nada ha cambiado.",
    },
    terms: {
      heading: "Condiciones",
      ours: "El código, las tablas elaboradas aquí y el índice de intensidad diplomática tienen licencia MIT.",
      theirs:
        "Las cifras no son nuestras: cada una conserva las condiciones de su fuente, que figuran más abajo y en sources.csv.",
      open: "En varias fuentes grandes no se han podido confirmar las condiciones de redistribución: conviene preguntarles antes de volver a publicar sus cifras.",
    },
    cite: {
      heading: "Citar",
      text: "Cite primero la fuente de la cifra y después Tumen:",
      files: "Todas las fuentes para gestores de referencias:",
      joint: "y",
    },
  },
};
