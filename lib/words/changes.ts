import type { Lang } from "../types";
import type { ChangeColumn } from "../view/change.types";

/** How far a line moved from its first figure to its last. Numbers come formatted, with their unit where they have one. */
export type Move =
  | { kind: "percent"; isUp: boolean; percent: string }
  | { kind: "fold"; factor: string }
  | { kind: "points"; isUp: boolean; points: string; last: string }
  | { kind: "moved"; isUp: boolean; first: string; last: string }
  | { kind: "toZero" }
  | { kind: "fromZero"; last: string }
  | { kind: "same"; value: string };

/** Words of the table of what changed on Compare. Numbers come formatted. */
export type ChangeWords = {
  caption: string;
  /** Names the box the table scrolls in. */
  label: string;
  heads: Record<ChangeColumn, string>;
  /** "1990, no figure for 1988": the year taken where the one asked has none. */
  instead: (taken: string, asked: string) => string;
  /** "55-fold" */
  fold: (factor: string) => string;
  fromZero: string;
  toZero: string;
  /** "1 of 37" */
  of: (missing: string, years: string) => string;
  /** After the first of many runs of years. */
  moreRuns: (runs: string, count: string) => string;
  /** Why a cell has nothing to say. */
  reasons: Record<"none" | "single" | "unit" | "fromZero" | "toZero", string>;
  /** "Trade" and the years of one of two periods. */
  period: (name: string, years: string) => string;
  /** "From 1988 to 2024" before what happened then. */
  between: (from: string, to: string, clauses: string) => string;
  /** A subject that opens a sentence, inside one. */
  inside: (subject: string) => string;
  /** "trade with the DPRK fell 99 percent" */
  verb: (subject: string, isPlural: boolean, move: Move) => string;
  /** Under the name of a measure: "DPRK down from 1.58 to 0.06". */
  short: (name: string, move: Move) => string;
  sorted: (column: string, direction: "ascending" | "descending", isInUnits: boolean) => string;
  save: string;
};

const upDown = (isUp: boolean): string => (isUp ? "up" : "down");

function shortEn(move: Move): string {
  if (move.kind === "percent") return `${upDown(move.isUp)} ${move.percent} percent`;
  if (move.kind === "fold") return `up ${move.factor}-fold`;
  if (move.kind === "points") return `${upDown(move.isUp)} ${move.points} percentage points to ${move.last}`;
  if (move.kind === "moved") return `${upDown(move.isUp)} from ${move.first} to ${move.last}`;
  if (move.kind === "toZero") return "down to zero";
  if (move.kind === "fromZero") return `up from zero to ${move.last}`;
  return `at ${move.value} in both years`;
}

function verbEn(isPlural: boolean, move: Move): string {
  if (move.kind === "percent") return `${move.isUp ? "grew" : "fell"} ${move.percent} percent`;
  if (move.kind === "fold") return `grew ${move.factor}-fold`;
  if (move.kind === "points") return `${move.isUp ? "rose" : "fell"} ${move.points} percentage points to ${move.last}`;
  if (move.kind === "moved") return `${move.isUp ? "rose" : "fell"} from ${move.first} to ${move.last}`;
  if (move.kind === "toZero") return "fell to zero";
  if (move.kind === "fromZero") return `rose from zero to ${move.last}`;
  return `ended where ${isPlural ? "they" : "it"} began, at ${move.value}`;
}

function shortEs(move: Move): string {
  if (move.kind === "percent") return `${move.isUp ? "sube" : "baja"} un ${move.percent} por ciento`;
  if (move.kind === "fold") return `se multiplica por ${move.factor}`;
  if (move.kind === "points")
    return `${move.isUp ? "sube" : "baja"} ${move.points} puntos porcentuales hasta el ${move.last}`;
  if (move.kind === "moved") return `${move.isUp ? "sube" : "baja"} de ${move.first} a ${move.last}`;
  if (move.kind === "toZero") return "baja a cero";
  if (move.kind === "fromZero") return `pasa de cero a ${move.last}`;
  return `marca ${move.value} en ambos años`;
}

const rose = (isPlural: boolean) => (isPlural ? "subieron" : "subió");
const fell = (isPlural: boolean) => (isPlural ? "bajaron" : "bajó");

function verbEs(isPlural: boolean, move: Move): string {
  if (move.kind === "percent") {
    const verb = move.isUp ? (isPlural ? "crecieron" : "creció") : isPlural ? "cayeron" : "cayó";
    return `${verb} un ${move.percent} por ciento`;
  }
  if (move.kind === "fold") return `se ${isPlural ? "multiplicaron" : "multiplicó"} por ${move.factor}`;
  if (move.kind === "toZero") return `${isPlural ? "cayeron" : "cayó"} a cero`;
  if (move.kind === "fromZero") return `${isPlural ? "pasaron" : "pasó"} de cero a ${move.last}`;
  if (move.kind === "same") return `${isPlural ? "acabaron como empezaron" : "acabó como empezó"}, en ${move.value}`;
  const verb = (move.isUp ? rose : fell)(isPlural);
  if (move.kind === "moved") return `${verb} de ${move.first} a ${move.last}`;
  return `${verb} ${move.points} puntos porcentuales hasta el ${move.last}`;
}

/** In Spanish a Korea has its article in a sentence; the ratio of the two has no name of its own to say. */
const ledEs = (name: string): string => (name === "RPDC" || name === "RC" ? `la ${name}` : name);

export const changeWords: Record<Lang, ChangeWords> = {
  en: {
    caption:
      "From the first figure to the last: where the year asked has none, the cell names the year taken in its place. Percent and growth a year are given of amounts and counts alone. “est.” marks figures that are estimated, converted or disputed, “low rel.” those of low reliability.",
    label: "Table of what changed",
    heads: {
      measure: "Measure",
      partner: "Partner",
      first: "First",
      last: "Last",
      change: "Change",
      percent: "Percent",
      growth: "Growth a year",
      peak: "Peak",
      trough: "Trough",
      missing: "Years missing",
      sources: "Sources",
    },
    instead: (taken, asked) => `${taken}, no figure for ${asked}`,
    fold: (factor) => `${factor}-fold`,
    fromZero: "from zero",
    toZero: "to zero",
    of: (missing, years) => `${missing} of ${years}`,
    moreRuns: (runs, count) => `${runs} and ${count} more runs`,
    reasons: {
      none: "No figure in these years",
      single: "Only one year has a figure",
      unit: "Not of this unit: only amounts and counts have proportions",
      fromZero: "From zero there is no percentage",
      toZero: "To zero there is no rate of growth",
    },
    period: (name, years) => `${name} ${years}`,
    between: (from, to, clauses) => `from ${from} to ${to} ${clauses}`,
    inside: (subject) =>
      /^(Russian|Soviet|Moscow)/.test(subject) ? subject : subject.charAt(0).toLowerCase() + subject.slice(1),
    verb: (subject, isPlural, move) => `${subject} ${verbEn(isPlural, move)}`,
    short: (name, move) => [name, shortEn(move)].filter(Boolean).join(" "),
    sorted: (column, direction, isInUnits) =>
      `Sorted by ${column}, ${direction}${isInUnits ? "; amounts are compared only within their unit" : ""}.`,
    save: "Save this table as CSV",
  },
  es: {
    caption:
      "Variación entre el primer dato y el último; si falta el año pedido, la celda indica el que se toma en su lugar. El porcentaje y el crecimiento anual solo se dan de cantidades y recuentos. «est.» señala los datos estimados, convertidos o discutidos; «poco fiable», los que lo son.",
    label: "Tabla de lo que ha cambiado",
    heads: {
      measure: "Indicador",
      partner: "País",
      first: "Primer dato",
      last: "Último dato",
      change: "Variación",
      percent: "Variación en\u00a0%",
      growth: "Crecimiento anual",
      peak: "Máximo",
      trough: "Mínimo",
      missing: "Años sin dato",
      sources: "Fuentes",
    },
    instead: (taken, asked) => `${taken}, sin dato de ${asked}`,
    fold: (factor) => `por ${factor}`,
    fromZero: "desde cero",
    toZero: "hasta cero",
    of: (missing, years) => `${missing} de ${years}`,
    moreRuns: (runs, count) => `${runs} y ${count} tramos más`,
    reasons: {
      none: "Sin dato en estos años",
      single: "Solo un año tiene dato",
      unit: "No en esta unidad: solo las cantidades y los recuentos guardan proporción",
      fromZero: "Desde cero no hay porcentaje",
      toZero: "Hasta cero no hay tasa de crecimiento",
    },
    period: (name, years) => `${name} ${years}`,
    between: (from, to, clauses) => `de ${from} a ${to}, ${clauses}`,
    inside: (subject) => subject.charAt(0).toLowerCase() + subject.slice(1),
    verb: (subject, isPlural, move) => `${subject} ${verbEs(isPlural, move)}`,
    short: (name, move) => [ledEs(name), shortEs(move)].filter((word) => word !== "").join(" "),
    sorted: (column, direction, isInUnits) =>
      `Orden: ${column}, ${direction === "ascending" ? "ascendente" : "descendente"}${
        isInUnits ? "; las cantidades solo se comparan dentro de su unidad" : ""
      }.`,
    save: "Guardar esta tabla en CSV",
  },
};
