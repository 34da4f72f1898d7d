import type { MilestonesWords } from "./milestones.types";

/** The Milestones page in Spanish. */
export const milestonesEs: MilestonesWords = {
  title: "Acontecimientos",
  skip: "Ir a los acontecimientos",
  standfirst: {
    all: "{n} acontecimientos de las relaciones entre Moscú y Corea, {span}: {parts}.",
    partners: {
      PRK: "{n} con la RPDC",
      KOR: "{n} con la RC",
      KOREA: "{n} con la Corea sin dividir",
      BOTH: "{n} con los dos Estados",
    },
    confidence: "La fiabilidad de la fecha es {parts}.",
    levels: { high: "alta en {n}", medium: "media en {n}", low: "baja en {n}" },
    sources: "Los acontecimientos se apoyan en {n} fuentes: {parts}.",
    checked: {
      text_seen: ["de 1 se leyó el texto (entero o en parte)", "de {n} se leyó el texto (entero o en parte)"],
      data_held: ["de 1 están aquí los datos", "de {n} están aquí los datos"],
      title_seen: ["de 1 solo se vio el título o una cita", "de {n} solo se vio el título o una cita"],
      not_opened: ["1 no se abrió", "{n} no se abrieron"],
    },
    background: [
      "De 1 acontecimiento no se encontró la fecha o el hecho principal en ningún texto leído.",
      "De {n} acontecimientos no se encontró la fecha o el hecho principal en ningún texto leído.",
    ],
  },
  reading: {
    text: "Cada acontecimiento tiene su propio enlace: su número. El índice de intensidad diplomática se calcula con estos acontecimientos, de modo que cada uno lo mueve con su propio peso.",
    link: "Cómo se calcula el índice",
  },
  neither: "ni acercamiento ni distanciamiento",
  importance: { 1: "de primer orden", 2: "de segundo orden", 3: "de tercer orden" },
  verification: {
    seen: "comprobado en una fuente",
    background: "fecha o hecho principal no encontrados en ningún texto leído",
  },
  break: "aquí cambia la base de una serie de cifras",
  breakLink: "rupturas de las series",
  sources: {
    all: ["1 fuente, texto leído", "{n} fuentes, todos los textos leídos"],
    some: "{n} fuentes; textos leídos: {read}",
    none: ["1 fuente, texto sin leer", "{n} fuentes, ningún texto leído"],
  },
  entry: "cita y condiciones",
  claims: "Afirmaciones del artículo de enciclopedia:",
  explore: "En los gráficos, {span}",
  noEra: "Fuera de las épocas con nombre",
  flat: "Todas las épocas en una lista",
  all: "Todos",
  facets: { partner: "País", kind: "Tipo", importance: "Importancia", era: "Época", since: "Años" },
  since: { any: "Cualquier año", year: "Desde {year}" },
  partners: { PRK: "RPDC", KOR: "RC", KOREA: "Corea sin dividir" },
  importances: { 1: "Primer orden", 2: "Segundo orden", 3: "Tercer orden" },
  sorts: { date: "Más antiguos primero", latest: "Más recientes primero", importance: "Importancia" },
  groups: { legend: "Grupos", era: "Por épocas", none: "Una lista" },
  tools: {
    search: "Buscar",
    found: "{n} de {total} acontecimientos",
    all: "Los {total} acontecimientos",
    nothing:
      "Ninguno de los {total} acontecimientos reúne todo esto. Con menos palabras u otras opciones aparecerán más.",
  },
};
