import type { Precision } from "../dates";
import type { Lang } from "../types";

/** One year of the clock's own counting, for the ear: 5 years after, 2 before, the event's own. */
type Counted = { after: (years: number) => string; own: string };

/** Words for years that are counted from an event or from the start of a period. `events` are "DPRK from 12 October 1948 (…)". */
export type ClockWords = {
  /** Beside the years of an axis. */
  since: string;
  subtitle: {
    events: (events: string[]) => string;
    event: (name: string | null, date: string, precision: Precision, event: string) => string;
    onePeriod: (years: string) => string;
    periods: (earlier: string, later: string) => string;
    ratio: string;
  };
  heading: { events: (who: string[], years: string[]) => string; periods: (who: string[], years: string[]) => string };
  standfirst: { events: (events: string[]) => string; periods: string; onePeriod: string };
  /** Titles of two periods: "Trade: DPRK −97% (1988–1995), then −63%; ROK 22-fold (1987–1995), then −57% (2014–2024, low reliability)". */
  title: {
    periods: (subject: string, parts: string[]) => string;
    partner: (name: string, moves: string[]) => string;
    move: (amount: string, notes: string[]) => string;
    /** One figure, or none, so that nothing moved. */
    single: (year: string) => string;
    percent: (sign: string, number: string) => string;
    fold: (factor: string) => string;
    unsound: string;
  };
  /** Notice where the page does not draw it. */
  periodsElsewhere: string;
  /** Head of the column that counts. */
  column: string;
  index: (bases: string[]) => string;
  /** The base of an aligned index. */
  yearZero: string;
  /** Why such an index cannot be drawn. */
  zeroNeeds: string;
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
      event: (name, date, _, event) => `${name === null ? "" : `${name} `}from ${date} (${event})`,
      onePeriod: (years) => `Years since the start of ${years}.`,
      periods: (earlier, later) => `Years since the start of each period: ${earlier} in grey, ${later} in colour.`,
      ratio: "Each figure is that of its own year since.",
    },
    heading: {
      events: (who, years) => `${list(who, " and ")}, years since ${list(years, " and ")}`,
      periods: (who, years) => `${list(who, " and ")}, ${list(years, " and ")}`,
    },
    standfirst: {
      events: (events) =>
        events.length > 1
          ? `Year 0 is the year of an event: ${list(events, "; ")}.`
          : `Years are counted ${list(events, "")}.`,
      periods:
        "Two periods of the same series on one axis: the earlier in grey, the later in colour. Their events are listed below the panels.",
      onePeriod: "Both periods are the same: one line a partner, on years since its start.",
    },
    title: {
      periods: (subject, parts) => `${subject}: ${parts.join("; ")}`,
      partner: (name, moves) => `${name && `${name} `}${moves.join(", then ")}`,
      move: (amount, notes) => (notes.length > 0 ? `${amount} (${notes.join(", ")})` : amount),
      single: (year) => (year === "" ? "no figure" : `one figure (${year})`),
      percent: (sign, number) => `${sign}${number}%`,
      fold: (factor) => `${factor}-fold`,
      unsound: "low reliability",
    },
    periodsElsewhere: "Two periods on one axis are drawn on Compare; here the whole span is shown.",
    column: "Years since",
    index: (bases) => `Index: ${list(bases, ", ")}.`,
    yearZero: "year 0",
    zeroNeeds: "Aligned, year 0 reads 100, and it needs a figure above zero. Another event can be chosen.",
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
      "A ratio needs a figure for each Korea the same number of years after its event, and one above zero for the DPRK.",
  },
  es: {
    since: "años desde",
    subtitle: {
      events: (events) =>
        events.length > 1
          ? `Años contados desde el acontecimiento de cada país: ${list(events, "; ")}.`
          : `Años contados ${list(events, "")}.`,
      event: (name, date, precision, event) =>
        `${name === null ? "" : `${name}, `}desde ${precision === "day" ? "el " : ""}${date} (${event})`,
      onePeriod: (years) => `Años desde el inicio de ${years}.`,
      periods: (earlier, later) => `Años desde el inicio de cada periodo: ${earlier} en gris, ${later} en color.`,
      ratio: "Cada cifra es la de su propio año contado.",
    },
    heading: {
      events: (who, years) => `${list(who, " y ")}, años desde ${list(years, " y ")}`,
      periods: (who, years) => `${list(who, " y ")}, ${list(years, " y ")}`,
    },
    standfirst: {
      events: (events) =>
        events.length > 1
          ? `El año 0 es el de un acontecimiento: ${list(events, "; ")}.`
          : `Los años se cuentan ${list(events, "")}.`,
      periods:
        "Dos periodos de la misma serie sobre un solo eje: el más antiguo en gris, el más reciente en color. Sus acontecimientos figuran bajo los paneles.",
      onePeriod: "Los dos periodos son el mismo: una línea por país, en años desde su inicio.",
    },
    title: {
      periods: (subject, parts) => `${subject}: ${parts.join("; ")}`,
      partner: (name, moves) => `${name && `${name} `}${moves.join(", luego ")}`,
      move: (amount, notes) => (notes.length > 0 ? `${amount} (${notes.join(", ")})` : amount),
      single: (year) => (year === "" ? "sin dato" : `un solo dato (${year})`),
      percent: (sign, number) => `${sign}${number} %`,
      fold: (factor) => `×${factor}`,
      unsound: "poco fiable",
    },
    periodsElsewhere: "Los dos periodos sobre un eje se dibujan en Comparar; aquí se muestra el intervalo completo.",
    column: "Años desde",
    index: (bases) => `Índice: ${list(bases, "; ")}.`,
    yearZero: "año 0",
    zeroNeeds:
      "Con los años contados, el año 0 vale 100 y exige un dato mayor que cero. Se puede elegir otro acontecimiento.",
    counted: {
      event: {
        after: (years) =>
          years > 0
            ? `${years === 1 ? "1 año" : `${years} años`} después`
            : `${years === -1 ? "1 año" : `${-years} años`} antes`,
        own: "año del acontecimiento",
      },
      period: {
        after: (years) => `año ${years} del periodo`,
        own: "primer año del periodo",
      },
    },
    ratioNeeds:
      "El cociente exige un dato de cada Corea el mismo número de años después de su acontecimiento, y el de la RPDC mayor que cero.",
  },
};
