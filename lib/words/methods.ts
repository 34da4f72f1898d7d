import type { Lang } from "../types";

/** Sections of the Methods page, in their order. `weights` is live and made elsewhere. */
export const methodsSections = [
  "splice",
  "range",
  "prices",
  "gaps",
  "log",
  "modes",
  "intensity",
  "sensitivity",
  "limits",
  "reproduce",
  "weights",
] as const;
export type MethodsSection = (typeof methodsSections)[number];

/** Words of the Methods page that belong to no section. */
export type MethodsWords = {
  title: string;
  standfirst: string;
  skip: string;
  contents: string;
  sections: Record<MethodsSection, string>;
  /** Names a table that can be scrolled. */
  scroll: string;
};

const en: MethodsWords = {
  title: "Methods",
  standfirst:
    "How the figures on this site are chosen, changed and drawn, and what the index of diplomatic intensity is made of. Every example is computed from the published data.",
  skip: "Skip to the content",
  contents: "On this page",
  sections: {
    splice: "Which source is used when",
    range: "Rival figures and the band",
    prices: "Dollars of 2024",
    gaps: "Zero, gap and unpublished",
    log: "The log axis",
    modes: "Share, index, ratio, years from an event",
    intensity: "The index of diplomatic intensity",
    weights: "Change the weights",
    sensitivity: "How far the index hangs on its choices",
    limits: "What a critic would say of the index",
    reproduce: "Reproduce and cite",
  },
  scroll: "Table: {caption}",
};

const es: MethodsWords = {
  title: "Métodos",
  standfirst:
    "Cómo se eligen, se transforman y se dibujan las cifras de este sitio, y de qué se compone el índice de intensidad diplomática. Todos los ejemplos se calculan a partir de los datos publicados.",
  skip: "Ir al contenido",
  contents: "En esta página",
  sections: {
    splice: "Qué fuente se usa en cada año",
    range: "Las demás cifras y la horquilla",
    prices: "Dólares de 2024",
    gaps: "Cero, hueco y dato no publicado",
    log: "El eje logarítmico",
    modes: "Cuota, índice, cociente y años desde un acontecimiento",
    intensity: "El índice de intensidad diplomática",
    weights: "Cambiar los pesos",
    sensitivity: "Cuánto depende el índice de sus supuestos",
    limits: "Qué diría un crítico del índice",
    reproduce: "Reproducir y citar",
  },
  scroll: "Tabla: {caption}",
};

const words: Record<Lang, MethodsWords> = { en, es };

/** The words of the Methods page in a language. */
export const methodsWords = (lang: Lang): MethodsWords => words[lang];
