import type { Lang } from "../types";
import type { FieldId } from "../view/provenance.types";

/** A part of the index, by its name in the formula. */
export type PartOfIndex = "ePlus" | "eMinus" | "eZero" | "representation" | "alliance" | "arms" | "hostility";

/** Words of what is told of a point. */
export type ProvenanceWords = {
  terms: Record<FieldId, string>;
  /** What a rate of conversion is counted in; `{rate}` is the number. */
  rate: (rate: string, unit: string) => string;
  originalUnits: Record<string, string>;
  /** What a value of the index is made of, each with its number. */
  parts: Record<PartOfIndex, (value: string) => string>;
  noRecord: string;
  computed: string;
  others: string;
  /** Unfolds the lines of the other panels. */
  rest: string;
  more: string;
};

const en: ProvenanceWords = {
  terms: {
    shown: "As shown",
    value: "Value",
    unit: "Unit",
    low: "Its own low",
    high: "Its own high",
    status: "Status",
    derived: "How it came to be",
    original: "As printed",
    rate: "Conversion",
    source: "Source",
    locator: "Where in it",
    retrieval: "Seen by us",
    vintage: "Version",
    note: "Note",
    gap: "Why there is none",
    parts: "Made of",
    lacks: "Caveats",
  },
  rate: (rate, unit) => `${rate} US dollars for a ${unit}`,
  originalUnits: { "million roubles": "million roubles", rouble: "rouble" },
  parts: {
    ePlus: (points) => `points of steps closer ${points}`,
    eMinus: (points) => `points of steps apart ${points}`,
    eZero: (points) => `points of the rest ${points}`,
    representation: (value) => `representation ${value}`,
    alliance: (value) => `alliance ${value}`,
    arms: (value) => `arms ${value}`,
    hostility: (value) => `dispute ${value}`,
  },
  noRecord: "no record",
  computed: "computed here",
  others: "Others",
  rest: "The other panels",
  more: "All that is known of it",
};

const es: ProvenanceWords = {
  terms: {
    shown: "Como se muestra",
    value: "Valor",
    unit: "Unidad",
    low: "Mínimo propio",
    high: "Máximo propio",
    status: "Estado del dato",
    derived: "Cómo se obtuvo",
    original: "Como se publicó",
    rate: "Conversión",
    source: "Fuente",
    locator: "Dónde figura",
    retrieval: "Consulta",
    vintage: "Versión",
    note: "Nota",
    gap: "Por qué no hay dato",
    parts: "Se compone de",
    lacks: "Salvedades",
  },
  rate: (rate, unit) => `${rate} dólares por ${unit}`,
  originalUnits: { "million roubles": "millones de rublos", rouble: "rublo" },
  parts: {
    ePlus: (points) => `puntos de acercamientos ${points}`,
    eMinus: (points) => `puntos de distanciamientos ${points}`,
    eZero: (points) => `puntos del resto ${points}`,
    representation: (value) => `representación ${value}`,
    alliance: (value) => `alianza ${value}`,
    arms: (value) => `armas ${value}`,
    hostility: (value) => `disputas ${value}`,
  },
  noRecord: "sin registro",
  computed: "calculado aquí",
  others: "Otras",
  rest: "Los demás paneles",
  more: "Todo lo que se sabe del dato",
};

export const provenanceWords: Record<Lang, ProvenanceWords> = { en, es };
