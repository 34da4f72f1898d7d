import type { Lang } from "../types";

/** Words of the part of Methods where a reader changes half-life and weights. */
export type WeightsWords = {
  title: string;
  intro: string;
  needsScript: string;
  /** Names the tables: a table of every level, and kinds in two. */
  captions: { level: string; kind: string; more: string };
  /** Over the columns: what stands in the index, and what the reader sets. */
  standard: string;
  own: string;
  /** The level of events that are of no other. */
  other: string;
  /** Beside a weight that differs, and one that cannot be used. */
  changed: string;
  refused: string;
  /** Under the tables: what is accepted, what was changed, as {places}, and of one weight what was {given} and what is {kept}. */
  accepted: string;
  none: string;
  some: string;
  place: string;
  invalid: string;
  empty: string;
  reset: string;
  explore: string;
};

const en: WeightsWords = {
  title: "Change the weights",
  intro:
    "An event counts for the weight of its level times that of its kind, and for half of it a half-life later. What you change here moves both panels, and is named in the address of this page and in everything you take away.",
  needsScript: "Changing the weights needs JavaScript. These are the standard ones, and the panels drawn with them.",
  captions: { level: "By level", kind: "By kind", more: "By kind, continued" },
  standard: "Standard",
  own: "Weight",
  other: "other levels",
  changed: "changed",
  refused: "not used",
  accepted: "A weight is a number from 0 to 100, with up to three decimals.",
  none: "All weights are the standard ones.",
  some: "Changed: {places}.",
  place: "{name} {weight} instead of {standard}",
  invalid: "“{given}” is not used for {name}: a weight is a number from 0 to 100. It stays at {kept}.",
  empty: "{name} needs a number from 0 to 100. It stays at {kept}.",
  reset: "Standard weights",
  explore: "Show these weights on Explore",
};

const es: WeightsWords = {
  title: "Cambiar los pesos",
  intro:
    "Un acontecimiento vale el peso de su nivel multiplicado por el de su tipo, y la mitad pasada una semivida. Lo que se cambia aquí mueve los dos paneles, y figura en la dirección de la página y en todo lo que se descargue.",
  needsScript:
    "Para cambiar los pesos hace falta JavaScript. Estos son los de referencia, y con ellos están dibujados los paneles.",
  captions: { level: "Por nivel", kind: "Por tipo", more: "Por tipo (continuación)" },
  standard: "Referencia",
  own: "Peso",
  other: "otros niveles",
  changed: "cambiado",
  refused: "no vale",
  accepted: "Un peso es un número de 0 a 100, con tres decimales como máximo.",
  none: "Todos los pesos son los de referencia.",
  some: "Cambios: {places}.",
  place: "{name} {weight} en vez de {standard}",
  invalid: "«{given}» no vale para {name}: un peso es un número de 0 a 100. Sigue en {kept}.",
  empty: "{name}: falta un número de 0 a 100. Sigue en {kept}.",
  reset: "Pesos de referencia",
  explore: "Ver estos pesos en Explorar",
};

/** The words of that part in each language. */
export const weightsWords: Record<Lang, WeightsWords> = { en, es };
