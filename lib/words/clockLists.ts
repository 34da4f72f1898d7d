import type { Lang } from "../types";
import type { PeriodPreset } from "../view/periodPresets";

/** Words of the lists of Compare that say from where years are counted. Years come as written: "1990", "1985–1995, 2014–2024". */
export type ClockListWords = {
  /** Years in a row: "1948 and 1990" */
  years: (years: number[]) => string;
  /** "1940s" */
  decade: (first: number) => string;
  recognition: (years: string) => string;
  /** Names the list of a partner's events. */
  eventOf: (partner: string) => string;
  /** The two periods, and their fields aloud: "First period: last year". */
  period: [first: string, second: string];
  field: (period: string, edge: string) => string;
  presets: Record<PeriodPreset["id"], (periods: string, years: number) => string>;
  onePeriod: string;
  /** Why the layout cannot be chosen. */
  periodsApart: string;
};

export const clockListWords: Record<Lang, ClockListWords> = {
  en: {
    years: (years) => years.join(" and "),
    decade: (first) => `${first}s`,
    recognition: (years) => `Recognition, ${years}`,
    eventOf: (partner) => `${partner}, year 0:`,
    period: ["First period", "Second period"],
    field: (period, edge) => `${period}: ${edge.toLowerCase()}`,
    presets: {
      decades: (periods) => periods,
      ends: (periods, years) => `First and last ${years} years shown: ${periods}`,
      union: (periods, years) => `Last ${years} years of the USSR, first ${years} of Russia: ${periods}`,
    },
    onePeriod: "One period",
    periodsApart: "Two periods are drawn in a plot for each partner.",
  },
  es: {
    years: (years) => years.join(" y "),
    decade: (first) => `Década de ${first}`,
    recognition: (years) => `Reconocimiento, ${years}`,
    eventOf: (partner) => `${partner}, año 0:`,
    period: ["Primer periodo", "Segundo periodo"],
    field: (period, edge) => `${period}: ${edge.toLowerCase()}`,
    presets: {
      decades: (periods) => periods,
      ends: (periods, years) => `Primeros y últimos ${years} años mostrados: ${periods}`,
      union: (periods, years) => `Últimos ${years} años de la URSS y primeros ${years} de Rusia: ${periods}`,
    },
    onePeriod: "Un solo periodo",
    periodsApart: "Los dos periodos se dibujan en un gráfico por país.",
  },
};
