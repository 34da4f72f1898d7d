import type { Lang } from "../types";

/** What a reader must know of a ratio. */
type RatioWords = {
  /** Years in which nothing can be divided. */
  zero: (years: string) => string;
  /** Years in which the order depends on the source. */
  overlap: (years: string) => string;
};

export const ratioWords: Record<Lang, RatioWords> = {
  en: {
    zero: (years) => `No ratio for ${years}, where the DPRK figure is zero.`,
    overlap: (years) => `In ${years} the published figures of the two overlap.`,
  },
  es: {
    zero: (years) => `Sin cociente en ${years}: el dato de la RPDC es cero.`,
    overlap: (years) => `En ${years} se solapan las cifras publicadas de ambas.`,
  },
};
