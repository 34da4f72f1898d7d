import type { Lang } from "../../types";

/** Words of the catalogue of measures. Numbers, years and names come formatted. */
export type CatalogueWords = {
  heading: string;
  /** Which lines the small pictures show. */
  text: string;
  modes: { before: string; link: string };
  /** "{name}: {years}, {figures}, {missing}" */
  coverage: string;
  figures: { one: string; many: string };
  missing: { none: string; one: string; many: string };
  /** No year has a figure that can lead the line. */
  onlyLimits: string;
  unit: string;
  sources: string;
  /** "and {n} more" */
  more: string;
  files: string;
  explore: string;
  computed: string;
};

export const catalogueWords: Record<Lang, CatalogueWords> = {
  en: {
    heading: "Catalogue of {n} measures",
    text: "The small pictures show the line of each Korea, DPRK ochre and ROK teal, undivided Korea grey: from the first year of the site where there are figures before 1945, else from 1945. A line stops where years are missing.",
    modes: {
      before: "Ratio, share, index and constant prices are no measures of their own but computed from these:",
      link: "how",
    },
    coverage: "{name} {years}: {figures}, {missing}",
    figures: { one: "1 year with a figure", many: "{n} years with a figure" },
    missing: { none: "none missing", one: "1 run of missing years", many: "{n} runs of missing years" },
    onlyLimits: "{name}: no figure, only limits or what is set apart",
    unit: "Unit: {unit}.",
    sources: "Sources:",
    more: "and {n} more",
    files: "Figures:",
    explore: "Show on Explore",
    computed: "Computed here: formula and weights",
  },
  es: {
    heading: "Catálogo de {n} indicadores",
    text: "Los gráficos pequeños muestran la línea de cada Corea, la RPDC en ocre y la RC en azul verdoso, y en gris la Corea sin dividir: desde el primer año del sitio si hay cifras anteriores a 1945 y, si no, desde 1945. La línea se corta donde faltan años.",
    modes: {
      before:
        "El cociente, la cuota, el índice y los precios constantes no son indicadores propios: se calculan a partir de estos:",
      link: "cómo",
    },
    coverage: "{name} {years}: {figures}, {missing}",
    figures: { one: "1 año con cifra", many: "{n} años con cifra" },
    missing: { none: "no falta ninguno", one: "1 periodo sin cifra", many: "{n} periodos sin cifra" },
    onlyLimits: "{name}: ninguna cifra, solo límites o datos dejados aparte",
    unit: "Unidad: {unit}.",
    sources: "Fuentes:",
    more: "y {n} más",
    files: "Cifras:",
    explore: "Ver en Explorar",
    computed: "Se calcula aquí: fórmula y pesos",
  },
};
