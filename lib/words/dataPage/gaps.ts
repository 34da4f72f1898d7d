import type { GapReason, Lang } from "../../types";

/** Words of the lists of gaps and of breaks. Numbers, years and names come formatted. */
export type GapWords = {
  heading: string;
  summary: string;
  reasons: Record<GapReason, string>;
  /** `{n}` runs by reason: "{n} {reason}". */
  counted: string;
  unstated: { one: string; many: string; none: string };
  text: string;
  method: string;
  /** "{name}: {runs}" */
  group: string;
  runs: { one: string; many: string };
  noReason: string;
};

export type BreakWords = {
  heading: string;
  text: string;
  /** Which are listed. */
  listed: string;
  /** Leads to the rest. */
  method: string;
  /** Headings of the two lists, with their counts. */
  series: string;
  events: string;
  /** The source changes. */
  change: string;
  /** The source stays, or there was none the year before. */
  basis: string;
};

export const gapWords: Record<Lang, GapWords> = {
  en: {
    heading: "Gaps and their reasons",
    summary: "Figures are missing in {n} runs of years, of {series} series. {counts}; {unstated}.",
    reasons: {
      M: "a figure cannot exist",
      L: "none was collected",
      O: "none was found, often because a source exists but could not be read",
      Q: "one exists but is not published",
    },
    counted: "in {n} {reason}",
    unstated: { one: "1 has no reason stated", many: "{n} have no reason stated", none: "all have a reason" },
    text: "Years before the first figure and after the last are listed only where gaps.csv says why. A missing year is never drawn as zero.",
    method: "How gaps are drawn",
    group: "{name}: {runs}",
    runs: { one: "1 run", many: "{n} runs" },
    noReason: "no reason stated",
  },
  es: {
    heading: "Periodos sin cifra y sus motivos",
    summary: "Faltan cifras en {n} periodos de {series} series. {counts}; {unstated}.",
    reasons: {
      M: "no puede haberla",
      L: "no se recogió ninguna",
      O: "no se ha encontrado ninguna, a menudo porque hay una fuente que no se pudo leer",
      Q: "la hay, pero no se publica",
    },
    counted: "en {n} {reason}",
    unstated: {
      one: "en 1 no consta el motivo",
      many: "en {n} no consta el motivo",
      none: "en todos consta el motivo",
    },
    text: "Los años anteriores a la primera cifra y posteriores a la última solo figuran si gaps.csv dice por qué faltan. Un año sin cifra nunca se dibuja como cero.",
    method: "Cómo se dibujan los huecos",
    group: "{name}: {runs}",
    runs: { one: "1 periodo", many: "{n} periodos" },
    noReason: "no consta el motivo",
  },
};

export const breakWords: Record<Lang, BreakWords> = {
  en: {
    heading: "Breaks",
    text: "Across a break, two figures of one line are not of the same kind: the source, its basis or the state itself has changed. The line carries a mark there unless a gap comes just before, and the change across it is partly a change of method.",
    listed: "Listed are the changes that come with something to say.",
    method: "Every change of source in the trade lines",
    series: "In the series ({n})",
    events: "Events that change what figures mean ({n})",
    change: "{before} until the year before, {after} from then on.",
    basis: "{after}, on a new basis.",
  },
  es: {
    heading: "Rupturas",
    text: "A un lado y otro de una ruptura, dos cifras de la misma línea no son del mismo tipo: ha cambiado la fuente, su base o el propio Estado. La línea lleva allí una marca, salvo que justo antes falten años, y la variación de un lado a otro es en parte un cambio de método.",
    listed: "Aquí figuran los cambios de los que hay algo que decir.",
    method: "Todos los cambios de fuente en las líneas de comercio",
    series: "En las series ({n})",
    events: "Acontecimientos que cambian el sentido de las cifras ({n})",
    change: "Hasta el año anterior, {before}; desde entonces, {after}.",
    basis: "Con una base nueva: {after}.",
  },
};
