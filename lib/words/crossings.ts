import type { Lang } from "../types";
import { capital } from "./capital";

/** Words of who overtook whom. Names come as on charts in the table, as in sentences in the finding; years and values come formatted. */
export type CrossingsWords = {
  title: string;
  heads: Record<"measure" | "source" | "years" | "order", string>;
  /** Who says so, where the headline has more than one source. */
  headline: string;
  /** "36 years, without 2023"; "8 of 36 years" where too many are missing to be named. */
  count: (compared: number, all: number, without: string | null) => string;
  between: (before: string, year: string) => string;
  /** After a dated crossing: figures were equal on the way. */
  equalIn: (years: string) => string;
  passes: (when: string, leader: string, other: string) => string;
  /** Where the order was reversed often: all years of one leader together. */
  passesOften: (whens: string[], leader: string, other: string) => string;
  higher: (leader: string) => string;
  higherOnce: (leader: string, year: string) => string;
  /** Never the lower, and equal in some years. */
  higherOrEqual: (leader: string, years: string) => string;
  equal: string;
  /** Where single years are too many to be named. */
  years: (count: string) => string;
  /** Both values, that of the new leader first. */
  values: (leader: string, other: string) => string;

  /** The finding above the table: what the first measure shows, source by source. */
  by: (names: string) => string;
  theHeadline: string;
  in: (year: string) => string;
  /** Subjects of the two, as they open a sentence. */
  overtook: (more: string, less: string, isPlural: boolean, when: string) => string;
  passed: (leader: string, other: string, when: string) => string;
  changed: (times: string, leader: string, other: string, when: string) => string;
  wasHigher: (leader: string) => string;
  wasHigherOrEqual: (leader: string) => string;
  wereEqual: string;
  /** Subject null where the first clause has its own. */
  finding: (subject: string | null, clauses: string[]) => string;

  caption: (from: string, to: string) => string;
  asReported: string;
  constant: (year: string) => string;
  overlap: (measure: string, years: string, ranges: string) => string;
  ranges: (parts: [name: string, range: string][]) => string;
  never: (measures: string) => string;
};

const lower = (words: string) => words.charAt(0).toLowerCase() + words.slice(1);
/** "trade with the ROK", but "Russian exports". */
const inside = (words: string) => (words.startsWith("Trade") ? lower(words) : words);
/** "al comercio", "a las exportaciones". */
const object = (words: string) => `a ${lower(words)}`.replace(/^a el /, "al ");
const finding = (subject: string | null, clauses: string[]) =>
  `${subject === null ? capital(clauses.join("; ")) : `${subject}: ${clauses.join("; ")}`}.`;

export const crossingsWords: Record<Lang, CrossingsWords> = {
  en: {
    title: "Who passed whom, and when",
    heads: { measure: "Measure", source: "Who says so", years: "Years compared", order: "The higher figure" },
    headline: "Headline figures",
    count: (compared, all, without) => {
      if (without) return `${compared} years, without ${without}`;
      if (compared < all) return `${compared} of ${all} years`;
      return compared === 1 ? "1 year" : `${compared} years`;
    },
    between: (before, year) => `between ${before} and ${year}`,
    equalIn: (years) => `equal in ${years}`,
    passes: (when, leader, other) => `${when}: ${leader} passes ${other}`,
    passesOften: (whens, leader, other) => `${leader} passes ${other}: ${whens.join(", ")}`,
    higher: (leader) => `${leader} higher throughout`,
    higherOnce: (leader, year) => `${year}: ${leader} higher`,
    higherOrEqual: (leader, years) => `${leader} higher, equal in ${years}`,
    equal: "equal throughout",
    years: (count) => `${count} years`,
    values: (leader, other) => `${leader} against ${other}`,
    by: (names) => `by ${names}`,
    theHeadline: "the headline figures",
    in: (year) => `in ${year}`,
    /** Subjects of the two, as they open a sentence. */
    overtook: (more, less, _, when) => `${inside(more)} overtook ${inside(less)} ${when}`,
    passed: (leader, other, when) => `${leader} passed ${other} ${when}`,
    changed: (times, leader, other, when) =>
      `the order was reversed ${times === "2" ? "twice" : `${times} times`}, last ${when}, when ${leader} passed ${other}`,
    wasHigher: (leader) => `${leader} was higher in every year compared`,
    wasHigherOrEqual: (leader) => `${leader} was never the lower`,
    wereEqual: "both were equal in every year compared",
    finding,
    caption: (from, to) =>
      `Years between ${from} and ${to} with figures of both. A year is given alone only if the year before it has both figures too.`,
    asReported: "Compared by value, not as indices: where two indices cross depends on their base year.",
    constant: (year) => `Amounts in US dollars of ${year}.`,
    overlap: (measure, years, ranges) =>
      `${measure}, ${years}: published figures overlap${ranges}, so which is higher depends on whom one believes.`,
    ranges: (parts) => ` (${parts.map(([name, range]) => `${name} ${range}`).join(", ")})`,
    never: (measures) => `No year with figures of both: ${measures}.`,
  },
  es: {
    title: "Quién superó a quién, y cuándo",
    heads: { measure: "Indicador", source: "Según quién", years: "Años comparados", order: "La cifra más alta" },
    headline: "Serie principal",
    count: (compared, all, without) => {
      if (without) return `${compared} años, sin ${without}`;
      if (compared < all) return `${compared} de ${all} años`;
      return compared === 1 ? "1 año" : `${compared} años`;
    },
    between: (before, year) => `entre ${before} y ${year}`,
    equalIn: (years) => `iguales en ${years}`,
    passes: (when, leader, other) => `${when}: la ${leader} supera a la ${other}`,
    passesOften: (whens, leader, other) => `la ${leader} supera a la ${other}: ${whens.join(", ")}`,
    higher: (leader) => `la ${leader}, siempre por encima`,
    higherOnce: (leader, year) => `${year}: la ${leader}, por encima`,
    higherOrEqual: (leader, years) => `la ${leader}, por encima; iguales en ${years}`,
    equal: "siempre iguales",
    years: (count) => `${count} años`,
    values: (leader, other) => `${leader} frente a ${other}`,
    by: (names) => `según ${names}`,
    theHeadline: "la serie principal",
    in: (year) => `en ${year}`,
    /** Subjects of the two, as they open a sentence. */
    overtook: (more, less, isPlural, when) =>
      `${lower(more)} ${isPlural ? "superaron" : "superó"} ${object(less)} ${when}`,
    passed: (leader, other, when) => `${leader} superó a ${other} ${when}`,
    changed: (times, leader, other, when) =>
      `el orden se invirtió ${times === "2" ? "dos" : times} veces, la última ${when}, cuando ${leader} superó a ${other}`,
    wasHigher: (leader) => `${leader} estuvo por encima en todos los años comparados`,
    wasHigherOrEqual: (leader) => `${leader} no estuvo nunca por debajo`,
    wereEqual: "las dos cifras coincidieron en todos los años comparados",
    finding,
    caption: (from, to) =>
      `Años entre ${from} y ${to} con cifras de ambas. Solo se da un año suelto si también el anterior tiene las dos cifras.`,
    asReported: "Se comparan los valores, no los índices: dónde se cruzan dos índices depende del año base.",
    constant: (year) => `Importes en dólares de ${year}.`,
    overlap: (measure, years, ranges) =>
      `${measure}, ${years}: las cifras publicadas se solapan${ranges}, así que cuál es más alta depende de la fuente que se crea.`,
    ranges: (parts) => ` (${parts.map(([name, range]) => `${name}: ${range}`).join("; ")})`,
    never: (measures) => `Ningún año con cifras de ambas: ${measures}.`,
  },
};
