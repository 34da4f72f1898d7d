import type { Lang } from "../types";
import type { FieldId } from "../view/provenance.types";

/** Words of what is told of a point. */
export type ProvenanceWords = {
  terms: Record<FieldId, string>;
  /** What a rate of conversion is counted in; `{rate}` is the number. */
  rate: (rate: string, unit: string) => string;
  originalUnits: Record<string, string>;
  /** What an index value is made of; the names are those of the formula. */
  parts: (
    parts: Record<"ePlus" | "eMinus" | "eZero" | "representation" | "alliance" | "arms" | "hostility", string>,
  ) => string;
  computed: string;
  others: string;
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
  parts: ({ ePlus, eMinus, eZero, representation, alliance, arms, hostility }) =>
    `points of events: steps closer ${ePlus}, steps apart ${eMinus}, the rest ${eZero}; representation ${representation}, alliance ${alliance}, arms ${arms}, dispute ${hostility}`,
  computed: "computed here",
  others: "Others",
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
  parts: ({ ePlus, eMinus, eZero, representation, alliance, arms, hostility }) =>
    `puntos de los acontecimientos: acercamientos ${ePlus}, distanciamientos ${eMinus}, resto ${eZero}; representación ${representation}, alianza ${alliance}, armas ${arms}, disputas ${hostility}`,
  computed: "calculado aquí",
  others: "Otras",
  more: "Todo lo que se sabe del dato",
};

export const provenanceWords: Record<Lang, ProvenanceWords> = { en, es };
