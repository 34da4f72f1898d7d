import type { Lang } from "../types";

/** Words of the control of the source, and of a chart that shows all of them. */
export type SourceChoiceWords = {
  legend: string;
  headline: string;
  all: string;
  one: string;
  /** In the subtitle. */
  subtitle: string;
  /** Before the sources drawn beside the line. */
  others: string;
  /** Head of the column of a table. */
  column: string;
  /** Why a ratio shows no other sources. */
  ratio: string;
};

export const sourceChoiceWords: Record<Lang, SourceChoiceWords> = {
  en: {
    legend: "Source",
    headline: "Headline",
    all: "All",
    one: "One…",
    subtitle: "Thin lines and dots: what every other source says.",
    others: "thin",
    column: "other sources",
    ratio: "A ratio is drawn from the headline alone: other sources seldom have both figures.",
  },
  es: {
    legend: "Fuente",
    headline: "Principal",
    all: "Todas",
    one: "Una…",
    subtitle: "Líneas finas y puntos: lo que dice cada una de las demás fuentes.",
    others: "en línea fina",
    column: "otras fuentes",
    ratio: "El cociente se dibuja solo con la serie principal: las demás fuentes rara vez tienen las dos cifras.",
  },
};
