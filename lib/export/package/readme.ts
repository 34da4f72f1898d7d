import { pagePath } from "../../paths";
import type { Table } from "../../schema/field";
import { gaps, series } from "../../schema/figures";
import { site } from "../../site";
import { datasetWords } from "../../words/dataset";
import type { TableFile } from "./tableFile";

/**
 * Writes the README of the package, in English with a paragraph in Spanish.
 *
 * Shape:  names every file of `files` and of `others`, and every column of every table; Markdown.
 */
export function readmeText(files: readonly TableFile[], others: Record<string, string>, citation: string): string {
  return `${[
    opening,
    `## Files\n\n${tableOf(["file", "rows", "holds"], [...files.map(lineOf), ...Object.entries(others).map(([name, holds]) => [`\`${name}\``, "", holds])])}`,
    reading,
    letters,
    terms,
    `## How to cite\n\n${citation.trim()}\n\nPlease cite the source of a figure too: \`citations.bib\` and \`citations.ris\` hold every source by its id.`,
    `## Columns\n\n${[...new Set(files.map(({ table }) => table))].map((table) => columnsOf(table, files)).join("\n\n")}`,
  ].join("\n\n")}\n`;
}

const opening = `# ${datasetWords.en.title}

Version ${site.version}, ${site.released}. ${site.url}${pagePath("en", "data")}

${datasetWords.en.description} All tables are UTF-8, with commas and a header line; an empty cell is no figure, and \`0\` is a reported zero. Money
is in millions of US dollars, seen from Russia's side: \`trade_export\` is what Russia sells. \`PRK\` is the DPRK, \`KOR\` the ROK, \`KOREA\` the undivided
country to 1945, \`BOTH\` the two.

**En español.** ${datasetWords.es.description} Las tablas son archivos CSV en UTF-8, con comas y con el punto como separador decimal; una celda
vacía significa que no hay cifra, y \`0\` es un cero declarado. El dinero está en millones de dólares, visto desde Rusia. Los títulos, las definiciones y los
resúmenes están en los dos idiomas, en las columnas que acaban en \`_es\`. Cada cifra conserva las condiciones de uso de su fuente (columna \`licence\`
de \`sources.csv\`).`;

const reading = `## Read them

Python:

\`\`\`python
import pandas as pd
trade = pd.read_csv("trade.csv", keep_default_na=False, na_values=[""])
\`\`\`

R:

\`\`\`r
trade <- readr::read_csv("trade.csv", na = "")
trade <- read.csv("trade.csv", na.strings = "", encoding = "UTF-8")   # without readr
\`\`\`

Spreadsheet: import the file as text (Data, From Text/CSV), with UTF-8, the comma between cells and the point in decimals; a double click reads accents, and in
many countries numbers, wrongly.

\`datapackage.json\` describes every column to programs (Data Package 2, https://datapackage.org). Run \`sha256sum -c SHA256SUMS\` to see that no file
was changed.`;

const letters = `## Letters

\`status\`: ${series.fields.status.about}.

\`gap\` and \`reason\`: ${gaps.fields.reason.about}.

\`derived\` says how a figure came to be where it is not as published. Rows marked \`copy\`, \`bound\`, \`estimate\` or \`outlier\` never lead the headline,
and neither they nor \`interpolated\` rows widen its range.`;

const terms = `## Terms

The tables this project compiled itself and the index of diplomatic intensity are under the MIT licence. **The figures are not ours**: each has the terms of
its source, in the column \`licence\` of \`sources.csv\`. For several large sources the terms of redistribution were not confirmed: ask them before
you publish their figures again.`;

const lineOf = ({ name, rows, table }: TableFile): string[] => [`\`${name}\``, String(rows), table.about];

function columnsOf(table: Table, files: readonly TableFile[]): string {
  const names = files.filter((file) => file.table === table).map(({ name }) => `\`${name}\``);
  const rows = Object.entries(table.fields).map(([name, { about }]) => [`\`${name}\``, about]);
  return `${names.join(", ")}\n\n${tableOf(["column", "holds"], rows)}`;
}

/** A bar would end a cell. */
const cellOf = (text: string) => text.replaceAll("|", "\\|");

function tableOf(head: string[], rows: string[][]): string {
  return [head, head.map(() => "---"), ...rows].map((row) => `| ${row.map(cellOf).join(" | ")} |`).join("\n");
}
