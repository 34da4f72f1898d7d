import type { Lang } from "../types";

/** How a spoken amount in a unit is said; `number` is the amount alone. */
type UnitWords = (spoken: string, number: string, base: string) => string;

/** Sentences for the ear. Numbers, years and units come in as formatted words. */
export type AnnounceWords = {
  /** "DPRK, cooperation, 1991" */
  place: (line: string, half: string, year: string) => string;
  /** The name of the line that divides one Korea by the other. */
  ratio: string;
  /** Units that a spoken value does not name, or only in letters. */
  units: Record<string, UnitWords>;
  /** "85 percent" as an amount of change, and a change of percentages. */
  percent: (percent: string) => string;
  points: (number: string) => string;
  /** "down 85 percent on 1990"; without a year, from one pinned year to the other. */
  up: (amount: string, year: string | null) => string;
  down: (amount: string, year: string | null) => string;
  times: (factor: string, year: string) => string;
  same: (year: string) => string;
  range: (low: string, high: string) => string;
  source: (names: string) => string;
  isBreak: string;
  pinned: (year: string) => string;
  unpinned: string;
  /** The change between two pinned years; `moved` is null where there is none to tell. */
  change: (line: string, a: Said, b: Said, moved: string | null) => string;
  event: (date: string, title: string) => string;
  closed: string;
  edge: Record<"earlier" | "later", string>;
  noEvents: string;
  years: (from: string, to: string) => string;
};

type Said = { year: string; value: string };

const commas = (words: string[]): string => words.filter((word) => word !== "").join(", ");

export const announceWords: Record<Lang, AnnounceWords> = {
  en: {
    place: (line, half, year) => commas([line, half, year]),
    ratio: "ROK over DPRK",
    units: {
      index_0_100: (value) => `${value} on an index from 0 to 100`,
      index: (value, _, base) => `${value} on an index where ${base} is 100`,
      distance: (value) => `a distance of ${value}`,
      level: (value) => `level ${value}`,
      ratio: (value) => `${value} the DPRK figure`,
      tiv_million: (_, number) => `${number} million trend-indicator values`,
    },
    percent: (percent) => `${percent} percent`,
    points: (number) => `${number} percentage ${number === "1" ? "point" : "points"}`,
    up: (amount, year) => `up ${amount}${year === null ? "" : ` on ${year}`}`,
    down: (amount, year) => `down ${amount}${year === null ? "" : ` on ${year}`}`,
    times: (factor, year) => `${factor} times the figure of ${year}`,
    same: (year) => `the same as in ${year}`,
    range: (low, high) => `Sources range from ${low} to ${high}.`,
    source: (names) => `Source: ${names}.`,
    isBreak: "Source or basis changes this year.",
    pinned: (year) => `${year} pinned.`,
    unpinned: "No year pinned.",
    change: (line, a, b, moved) =>
      `${a.year} and ${b.year} pinned. ${line}: ${a.value} in ${a.year}, ${b.value} in ${b.year}${moved ? `, ${moved}` : ""}.`,
    event: (date, title) => `${date}: ${title}.`,
    closed: "Event closed.",
    edge: { earlier: "No earlier event in these years.", later: "No later event in these years." },
    noEvents: "No events are shown.",
    years: (from, to) => `Years shown: ${from} to ${to}.`,
  },
  es: {
    place: (line, half, year) => commas([line, half, year]),
    ratio: "RC entre RPDC",
    units: {
      index_0_100: (value) => `${value} en un índice de 0 a 100`,
      index: (value, _, base) => `${value} en un índice en el que ${base} es 100`,
      distance: (value) => `una distancia de ${value}`,
      level: (value) => `nivel ${value}`,
      ratio: (value) => `${value} la cifra de la RPDC`,
      tiv_million: (_, number) =>
        `${number} ${number === "1" ? "millón" : "millones"} de valores indicadores de tendencia`,
    },
    percent: (percent) => `un ${percent} por ciento`,
    points: (number) => `${number} ${number === "1" ? "punto porcentual" : "puntos porcentuales"}`,
    up: (amount, year) => `${amount} más${year === null ? "" : ` que en ${year}`}`,
    down: (amount, year) => `${amount} menos${year === null ? "" : ` que en ${year}`}`,
    times: (factor, year) => `${factor} veces la cifra de ${year}`,
    same: (year) => `lo mismo que en ${year}`,
    range: (low, high) => `Las fuentes van de ${low} a ${high}.`,
    source: (names) => `Fuente: ${names}.`,
    isBreak: "Este año cambia la fuente o la base.",
    pinned: (year) => `Fijado ${year}.`,
    unpinned: "Ningún año fijado.",
    change: (line, a, b, moved) =>
      `Fijados ${a.year} y ${b.year}. ${line}: ${a.value} en ${a.year}, ${b.value} en ${b.year}${moved ? `, ${moved}` : ""}.`,
    event: (date, title) => `${date}: ${title}.`,
    closed: "Acontecimiento cerrado.",
    edge: {
      earlier: "No hay acontecimientos anteriores en estos años.",
      later: "No hay acontecimientos posteriores en estos años.",
    },
    noEvents: "No se muestra ningún acontecimiento.",
    years: (from, to) => `Años mostrados: de ${from} a ${to}.`,
  },
};
