/** Excel takes a file without this mark for one in an old code page. */
const mark = "\uFEFF";

/**
 * Makes a CSV of `toCsv` one that Excel opens as it is: a mark of UTF-8 in front, CRLF at the end of each record.
 *
 * Shape:  what stands inside quotes stays, line breaks included, so both files hold the same cells.
 */
export function forExcel(csv: string): string {
  // A doubled quote leaves an empty piece, so pieces at even places are always outside.
  const pieces = csv.split('"').map((piece, i) => (i % 2 === 0 ? piece.replace(/\r?\n/g, "\r\n") : piece));
  return mark + pieces.join('"');
}
