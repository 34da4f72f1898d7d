import fc from "fast-check";
import Papa from "papaparse";
import type { Cell } from "../../../lib/export/csv";

/** Reads a CSV of `toCsv`, and takes away the apostrophes it put before text that a spreadsheet would run. */
export function fromCsv(text: string, newline: "\n" | "\r\n" = "\n"): string[][] {
  const rows = Papa.parse<string[]>(text, { header: false, delimiter: ",", newline }).data.slice(0, -1);
  return rows.map((row) => row.map((cell) => (/^'+[=+\-@＝＋－＠\t\r\n]/.test(cell) ? cell.slice(1) : cell)));
}

export const anyNumber = fc.double({ noDefaultInfinity: true, noNaN: true });

const anyCell: fc.Arbitrary<Cell> = fc.oneof(
  fc.string(),
  fc.string({ unit: "binary" }),
  fc.string({ unit: "grapheme" }),
  fc.stringMatching(/^[=+\-@＝＋\t\r",\n' a]{0,8}$/),
  anyNumber,
  fc.constant(null),
);

/** A header and rows of the same width. */
export const anyTable: fc.Arbitrary<[columns: string[], rows: Cell[][]]> = fc
  .integer({ min: 1, max: 5 })
  .chain((width) =>
    fc.tuple(
      fc.array(fc.string({ unit: "grapheme" }), { minLength: width, maxLength: width }),
      fc.array(fc.array(anyCell, { minLength: width, maxLength: width })),
    ),
  );
