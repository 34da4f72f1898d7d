import { formatYear } from "../format";
import type { Lang } from "../types";

/** One year of the clock's own counting, for the ear: 5 years after, 2 before, the event's own. */
type Counted = { after: (years: number) => string; own: string };

/** Words for years that are counted from an event or from the start of a period. `events` are "DPRK from 12 October 1948 (…)". */
export type ClockWords = {
  /** Beside the years of an axis. */
  since: string;
  subtitle: {
    events: (events: string[]) => string;
    event: (name: string | null, date: string, event: string) => string;
    periods: (earlier: string, later: string) => string;
    ratio: string;
  };
  heading: { events: (years: string[]) => string; periods: (years: string[]) => string };
  standfirst: { events: (events: string) => string; periods: string };
  /** Titles of two periods: "Trade: DPRK −97% (1988–1995), then −63%; ROK 22-fold (1987–1995), then −57%". */
  title: {
    periods: (subject: string, parts: string[]) => string;
    partner: (name: string, moves: string[]) => string;
    move: (amount: string, notes: string[]) => string;
    /** One figure, or none, so that nothing moved. */
    single: (year: string) => string;
    percent: (sign: string, number: string) => string;
    unsound: string;
  };
  /** Notice where the page does not draw it. */
  periodsElsewhere: string;
  /** Head of the column that counts. */
  column: string;
  index: (bases: string[]) => string;
  /** The base of an index, counted. */
  indexName: (year: number) => string;
  counted: { event: Counted; period: Counted };
  /** Of an empty ratio. */
  ratioNeeds: string;
};

const list = (parts: string[], joint: string) => parts.join(joint);

export const clockWords: Record<Lang, ClockWords> = {
  en: {
    since: "years since",
    subtitle: {
      events: (events) =>
        events.length > 1
          ? `Years counted from each partner’s own event: ${list(events, ", ")}.`
          : `Years counted ${list(events, "")}.`,
      event: (name, date, event) => `${name === null ? "" : `${name} `}from ${date} (${event})`,
      periods: (earlier, later) => `Years since the start of each period: ${earlier} in grey, ${later} in colour.`,
      ratio: "Each figure is that of its own year since.",
    },
    heading: {
      events: (years) => `DPRK and ROK, years since ${list(years, " and ")}`,
      periods: (years) => `DPRK and ROK, ${list(years, " and ")}`,
    },
    standfirst: {
      events: (events) => `Year 0 is the year of an event: ${events}.`,
      periods: "Two periods of the same series on one axis: the earlier in grey, the later in colour.",
    },
    title: {
      periods: (subject, parts) => `${subject}: ${parts.join("; ")}`,
      partner: (name, moves) => `${name && `${name} `}${moves.join(", then ")}`,
      move: (amount, notes) => (notes.length > 0 ? `${amount} (${notes.join(", ")})` : amount),
      single: (year) => (year === "" ? "no figure" : `one figure (${year})`),
      percent: (sign, number) => `${sign}${number}%`,
      unsound: "low reliability",
    },
    periodsElsewhere: "Two periods on one axis are drawn on Compare; here the whole span is shown.",
    column: "Years since",
    index: (bases) => `Index: ${list(bases, ", ")}.`,
    indexName: (year) => `year ${formatYear(year)}`,
    counted: {
      event: {
        after: (years) =>
          years > 0
            ? `${years === 1 ? "1 year" : `${years} years`} after`
            : `${years === -1 ? "1 year" : `${-years} years`} before`,
        own: "year of the event",
      },
      period: {
        after: (years) => `year ${years} of the period`,
        own: "first year of the period",
      },
    },
    ratioNeeds:
      "A ratio needs figures for both Koreas as many years after their events, and one above zero for the DPRK.",
  },
  es: {
    since: "años desde",
    subtitle: {
      events: (events) =>
        events.length > 1
          ? `Años contados desde el hecho propio de cada país: ${list(events, "; ")}.`
          : `Años contados ${list(events, "")}.`,
      event: (name, date, event) => `${name === null ? "" : `${name}, `}desde ${date} (${event})`,
      periods: (earlier, later) => `Años desde el inicio de cada periodo: ${earlier} en gris, ${later} en color.`,
      ratio: "Cada cifra es la de su propio año contado.",
    },
    heading: {
      events: (years) => `RPDC y RC, años desde ${list(years, " y ")}`,
      periods: (years) => `RPDC y RC, ${list(years, " y ")}`,
    },
    standfirst: {
      events: (events) => `El año 0 es el de un hecho: ${events}.`,
      periods: "Dos periodos de la misma serie sobre un solo eje: el más antiguo en gris, el más reciente en color.",
    },
    title: {
      periods: (subject, parts) => `${subject}: ${parts.join("; ")}`,
      partner: (name, moves) => `${name && `${name} `}${moves.join(", luego ")}`,
      move: (amount, notes) => (notes.length > 0 ? `${amount} (${notes.join(", ")})` : amount),
      single: (year) => (year === "" ? "sin dato" : `un solo dato (${year})`),
      percent: (sign, number) => `${sign}${number} %`,
      unsound: "fiabilidad baja",
    },
    periodsElsewhere: "Los dos periodos sobre un eje se dibujan en Comparar; aquí se muestra el intervalo completo.",
    column: "Años desde",
    index: (bases) => `Índice: ${list(bases, "; ")}.`,
    indexName: (year) => `año ${formatYear(year)}`,
    counted: {
      event: {
        after: (years) =>
          years > 0
            ? `${years === 1 ? "1 año" : `${years} años`} después`
            : `${years === -1 ? "1 año" : `${-years} años`} antes`,
        own: "año del hecho",
      },
      period: {
        after: (years) => `año ${years} del periodo`,
        own: "primer año del periodo",
      },
    },
    ratioNeeds:
      "El cociente exige datos de ambas Coreas a los mismos años de sus hechos, y uno mayor que cero de la RPDC.",
  },
};
