import type { TableName } from "../schema";
import type { Lang, Source } from "../types";

/** Words of the Data page. */
export type DataPageWords = {
  title: string;
  /** `{figures}`, `{measures}`, `{cited}`, `{events}`, `{gaps}`: counts. */
  standfirst: string;
  skip: string;
  everything: { heading: string; link: string; text: string };
  files: { heading: string; name: string; holds: string; rows: string; columns: string; size: string; scroll: string };
  /** What a table holds; a file of series holds its measures. */
  holds: Record<Exclude<TableName, "series"> | "headlineTrade" | "intensity", string>;
  /** Files that are no tables. */
  others: { descriptor: string; schema: string };
  /** "{names}; and {n} more". */
  more: string;
  read: { heading: string; python: string; r: string; sheet: string; sheetNote: string };
  terms: { heading: string; ours: string; theirs: string; open: string };
  cite: { heading: string; text: string; files: string; joint: string };
  /** `{n}` stands for the number of sources. */
  sources: { heading: string; text: string; kinds: Record<Source["kind"], string>; terms: string; forms: string };
};

const en: DataPageWords = {
  title: "Data",
  standfirst:
    "{figures} figures of {measures} measures and {totals} of world trade, each with who says so: {cited} sources that do not always agree. With them, {events} events, and {gaps} runs of years without a figure, with the reason where it is known.",
  skip: "Skip to the files",
  everything: {
    heading: "Take everything",
    link: "All files in one zip",
    text: "with a description of every column (Data Package 2), citations, instructions, and sums to check that nothing was changed.",
  },
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
    eras: "Named runs of years",
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
  terms: {
    heading: "Terms",
    ours: "The code, the tables compiled here and the index of diplomatic intensity are under the MIT licence.",
    theirs: "The figures are not ours: each has the terms of its source, stated with it below and in sources.csv.",
    open: "For several large sources the terms of redistribution were not confirmed: ask them before you publish their figures again.",
  },
  cite: {
    heading: "Cite",
    text: "Cite the source of a figure first, then Tumen:",
    files: "All sources for reference managers:",
    joint: "and",
  },
  sources: {
    heading: "{n} sources and references",
    text: "Each with its terms. The id is that of the data files and of the files of citations.",
    kinds: {
      dataset: "Datasets",
      primary: "Primary sources",
      scholarly: "Scholarly works",
      reference: "Reference works",
      news: "News reports",
      other: "Other",
    },
    terms: "Terms:",
    forms: "BibTeX and RIS",
  },
};

const es: DataPageWords = {
  title: "Datos",
  standfirst:
    "{figures} cifras de {measures} indicadores y {totals} de comercio mundial, cada una con quien la da: {cited} fuentes que no siempre coinciden. Además, {events} acontecimientos y {gaps} periodos sin cifra, con el motivo cuando se conoce.",
  skip: "Ir a los archivos",
  everything: {
    heading: "Llevárselo todo",
    link: "Todos los archivos en un zip",
    text: "con la descripción de cada columna (Data Package 2), las citas, instrucciones de uso y sumas para comprobar que nada ha cambiado.",
  },
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
    headline: "Qué fuente sigue la línea principal en cada año",
    measures: "Qué se cuenta y en qué unidad",
    gaps: "Años sin cifra y su motivo",
    milestones: "Acontecimientos con su fecha, su efecto en las relaciones y quién lo dice",
    eras: "Periodos con nombre",
    claims: "Las afirmaciones del artículo de enciclopedia del que partió este proyecto, comprobadas una a una",
    sources: "Todas las fuentes: condiciones, cobertura, problemas conocidos",
    totals: "Comercio de cada economía con el mundo entero",
    deflator: "Precios al consumo de Estados Unidos, para pasar los dólares de un año a dólares de 2024",
    headlineTrade:
      "El comercio tal como lo muestran los gráficos: una cifra por flujo, socio y año, calculada a partir de trade.csv",
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
  terms: {
    heading: "Condiciones",
    ours: "El código, las tablas elaboradas aquí y el índice de intensidad diplomática tienen licencia MIT.",
    theirs:
      "Las cifras no son nuestras: cada una conserva las condiciones de su fuente, que figuran más abajo y en sources.csv.",
    open: "En varias fuentes grandes no se han podido confirmar las condiciones de redistribución: conviene preguntarles antes de volver a publicar sus cifras.",
  },
  cite: {
    heading: "Citar",
    text: "Cite primero la fuente de la cifra y después Tumen:",
    files: "Todas las fuentes para gestores de referencias:",
    joint: "y",
  },
  sources: {
    heading: "{n} fuentes y referencias",
    text: "Cada una con sus condiciones. El identificador es el de los archivos de datos y el de los archivos de citas.",
    kinds: {
      dataset: "Conjuntos de datos",
      primary: "Fuentes primarias",
      scholarly: "Obras académicas",
      reference: "Obras de referencia",
      news: "Prensa",
      other: "Otras",
    },
    terms: "Condiciones:",
    forms: "BibTeX y RIS",
  },
};

const words: Record<Lang, DataPageWords> = { en, es };

/** The words of the Data page in a language. */
export const dataPageWords = (lang: Lang): DataPageWords => words[lang];
