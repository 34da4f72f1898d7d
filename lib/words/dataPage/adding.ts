import type { Lang, Status } from "../../types";

/** Names of columns, files, commands and cells stand between backticks. `{units}`, `{partners}`, `{statuses}`, `{reasons}`: what a cell may hold. */
export type AddingWords = {
  heading: string;
  text: string;
  steps: { sources: Step; measures: Step; series: Step; headline: Step; gaps: Step; look: Step };
  statuses: Record<Status, string>;
};

type Step = { title: string; text: string };

export const addingWords: Record<Lang, AddingWords> = {
  en: {
    heading: "How to add a series",
    text: "No code is needed: only these CSV files (UTF-8, commas). Under each step stands the header line of the file, then an example to copy: students from abroad.",
    steps: {
      sources: {
        title: "Source",
        text: "Add a row to `data/sources.csv`: an `id`, who published what and when (`author`, `title`, `publisher`, `year`), the address (`url`), the terms of use (`licence`), what is known to be wrong with it (`known_issues`), and how far it was read (`checked`).",
      },
      measures: {
        title: "Measure",
        text: "Add a row to `data/measures.csv`: an id in `measure`, a `group` (a new one is listed by its id), a `unit` that is in use there ({units}), title and definition in English and in Spanish, the `scale` its panel opens with, and in `order` a place in lists that is still free. `min` and `max` may stay empty.",
      },
      series: {
        title: "Figures",
        text: "Put a new file into `data/series/`, with the header line of the files there. One row for each `partner` ({partners}), `year` and `source`. Write `1234.5`, never `1,234.5`, and leave `value` empty where there is no figure. `status` is {statuses}.",
      },
      headline: {
        title: "Rivals",
        text: "Where several sources give the same year, name in `data/headline.csv` the one the line follows; without a rule it follows the source with most years. A `note` says what changes for the reader in the first year.",
      },
      gaps: {
        title: "Gaps",
        text: "Say in `data/gaps.csv` why years are missing: `reason` is {reasons}. Once a measure and partner has one reason there, give one for every missing year.",
      },
      look: {
        title: "Look",
        text: "Run `npm run check-data`, with the name of a folder to check a copy: it lists every problem with file, line and column. Then `npm start`, and choose the measure under Panels on Explore, or open `{address}`. It is also on Compare, in the files and in the catalogue above.",
      },
    },
    statuses: { A: "reported", E: "estimated or converted", U: "low reliability", B: "first year on a new basis" },
  },
  es: {
    heading: "Cómo añadir una serie",
    text: "No hace falta programar: basta con estos archivos CSV (UTF-8, con comas). Bajo cada paso está la línea de cabecera del archivo y, después, un ejemplo para copiar: estudiantes extranjeros.",
    steps: {
      sources: {
        title: "Fuente",
        text: "Añada una fila a `data/sources.csv`: un identificador en `id`, quién publicó qué y cuándo (`author`, `title`, `publisher`, `year`), la dirección (`url`), las condiciones de uso (`licence`), los problemas que se le conocen (`known_issues`) y hasta qué punto se ha leído (`checked`).",
      },
      measures: {
        title: "Indicador",
        text: "Añada una fila a `data/measures.csv`: un identificador en `measure`, un grupo en `group` (si es nuevo, se muestra con ese nombre), una unidad en `unit` que ya esté en uso ({units}), título y definición en inglés y en español, la escala con que se abre su gráfico en `scale` y, en `order`, un lugar de la lista que esté libre. `min` y `max` pueden quedar vacíos.",
      },
      series: {
        title: "Cifras",
        text: "Ponga un archivo nuevo en `data/series/`, con la misma cabecera que los demás. Una fila por cada país en `partner` ({partners}), año en `year` y fuente en `source`. Escriba `1234.5`, nunca `1,234.5`, y deje `value` vacío si no hay cifra. `status` es {statuses}.",
      },
      headline: {
        title: "Varias fuentes",
        text: "Si varias fuentes dan el mismo año, indique en `data/headline.csv` cuál sigue la línea; sin regla, sigue la fuente con más años. En `note` va lo que cambia para el lector en el primer año.",
      },
      gaps: {
        title: "Huecos",
        text: "Explique en `data/gaps.csv` por qué no hay cifra en algunos años: `reason` es {reasons}. Si un indicador y un país tienen ahí un motivo, dé uno para cada año que falte.",
      },
      look: {
        title: "Comprobar",
        text: "Ejecute `npm run check-data`, con el nombre de una carpeta si es una copia: enumera todos los problemas con archivo, línea y columna. Después, `npm start`: elija el indicador en Paneles, en la página Explorar, o abra `{address}`. Aparece también en Comparar, en los archivos y en el catálogo de arriba.",
      },
    },
    statuses: { A: "publicado", E: "estimado o convertido", U: "poco fiable", B: "primer año con una base nueva" },
  },
};
