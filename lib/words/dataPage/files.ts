import type { TableName } from "../../schema";
import type { Lang } from "../../types";

/** Words of the list of files and of how to read them. */
export type FileWords = {
  files: { heading: string; name: string; holds: string; rows: string; columns: string; size: string; scroll: string };
  /** What a table holds; a file of series holds its measures. */
  holds: Record<Exclude<TableName, "series"> | "headlineTrade" | "intensity", string>;
  /** Files that are no tables. */
  others: { descriptor: string; schema: string };
  /** "{names}; and {n} more". */
  more: string;
  read: { heading: string; python: string; r: string; sheet: string; sheetNote: string };
};

export const fileWords: Record<Lang, FileWords> = {
  en: {
    files: {
      heading: "Files",
      name: "File",
      holds: "What it holds",
      rows: "Rows",
      columns: "Columns",
      size: "Size",
      scroll: "Table of the files",
    },
    holds: {
      headline: "Which source the headline line uses in which years",
      measures: "What is counted, and in which unit",
      gaps: "Years without a figure, and why",
      milestones: "Dated events, what each did to relations, and who says so",
      eras: "Named eras",
      claims: "The claims of the encyclopedia article this project began from, each checked",
      sources: "Every source: terms, coverage, known problems",
      totals: "Trade of each economy with the whole world",
      deflator: "US consumer prices, to turn dollars of a year into dollars of 2024",
      headlineTrade: "Trade as the charts show it: one figure for each flow, partner and year, computed from trade.csv",
      intensity: "The index of diplomatic intensity, year by year, and its parts",
    },
    others: {
      descriptor: "Every file and column described for programs (Data Package 2)",
      schema: "What the JSON of a view holds (JSON Schema)",
    },
    more: "{names}; and {n} more",
    read: {
      heading: "Read them",
      python: "Python",
      r: "R",
      sheet: "Spreadsheet",
      sheetNote: "In Excel: Data, From Web, with the address of the file. In Google Sheets:",
    },
  },
  es: {
    files: {
      heading: "Archivos",
      name: "Archivo",
      holds: "Qué contiene",
      rows: "Filas",
      columns: "Columnas",
      size: "Tamaño",
      scroll: "Tabla de los archivos",
    },
    holds: {
      headline: "Qué fuente sigue la serie principal en cada año",
      measures: "Qué se cuenta y en qué unidad",
      gaps: "Años sin cifra y su motivo",
      milestones: "Acontecimientos con su fecha, su efecto en las relaciones y quién lo dice",
      eras: "Épocas con nombre",
      claims: "Las afirmaciones del artículo de enciclopedia del que partió este proyecto, comprobadas una a una",
      sources: "Todas las fuentes: condiciones, cobertura, problemas conocidos",
      totals: "Comercio de cada economía con el mundo entero",
      deflator: "Precios al consumo de Estados Unidos, para pasar los dólares de un año a dólares de 2024",
      headlineTrade:
        "El comercio tal como lo muestran los gráficos: una cifra por flujo, país y año, calculada a partir de trade.csv",
      intensity: "El índice de intensidad diplomática, año por año, y sus componentes",
    },
    others: {
      descriptor: "Descripción de cada archivo y cada columna, para programas (Data Package 2)",
      schema: "Qué contiene el JSON de una vista (JSON Schema)",
    },
    more: "{names}; y {n} más",
    read: {
      heading: "Leerlos",
      python: "Python",
      r: "R",
      sheet: "Hoja de cálculo",
      sheetNote: "En Excel: Datos, Desde la web, con la dirección del archivo. En Google Sheets:",
    },
  },
};
