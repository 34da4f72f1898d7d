/** What a CSV cell can hold; null is an empty cell. */
export type Cell = string | number | null;

/**
 * Writes a table as CSV after RFC 4180: header first, comma, LF, quotes only where needed, UTF-8 without a mark.
 *
 * A spreadsheet runs text that starts with `=`, `+`, `-`, `@`, one of these in full width, a tab or a line break: such text
 * gets an apostrophe in front. So does such text that has apostrophes before it already, and a reader who takes one away
 * wherever apostrophes stand before one of these signs has every cell as it was; null and "" are the same empty cell.
 * Numbers never get one, so −5 stays a number. This holds where cells are parted at commas: who parts them at semicolons
 * too makes cells that begin within a text.
 *
 * Shape:  numbers as the shortest text that reads back the same.
 * Errors: RangeError for a row that is longer or shorter than the header, or a number that is not finite.
 */
export function toCsv(columns: readonly string[], rows: readonly (readonly Cell[])[]): string {
  const wrong = rows.find((row) => row.length !== columns.length);
  if (wrong) throw new RangeError(`not a row of ${columns.length} cells: ${wrong.join()}`);
  return [columns, ...rows].map((row) => `${row.length === 1 ? lone(row[0]) : row.map(write).join()}\n`).join("");
}

/** An empty cell alone in its row would be a blank line, which readers skip. */
function lone(cell: Cell | undefined): string {
  return write(cell ?? null) || '""';
}

function write(cell: Cell): string {
  if (cell === null) return "";
  if (typeof cell === "string") return quote(/^'*[=+\-@＝＋－＠\t\r\n]/.test(cell) ? `'${cell}` : cell);
  if (!Number.isFinite(cell)) throw new RangeError(`not a number to write: ${cell}`);
  return String(cell);
}

function quote(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
