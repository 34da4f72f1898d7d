/** What the checker can find wrong: those without `x-` are error types of Frictionless, the others our own. */
export const codes = {
  "source-error": "the file is empty, or a folder",
  "format-error": "text, but not CSV",
  "encoding-error": "bytes that are not UTF-8",
  "x-byte-order-mark": "a byte order mark in front",
  "x-line-ends": "lines that end in CR or CRLF",
  "x-final-line-end": "a last line without an end, as in a file that was cut",
  "x-stray-quote": "a quote where none can be",
  "x-unclosed-quote": "a quote that is never closed",
  "blank-header": "a column without a name",
  "duplicate-label": "two columns of one name",
  "incorrect-label": "a column with another name, or in another place",
  "extra-label": "a column that the table does not have",
  "missing-label": "a column that is not there",
  "x-repeated-header": "the header again, between the rows",
  "blank-row": "a row without cells",
  "missing-cell": "a row shorter than the header",
  "extra-cell": "a row longer than the header",
  "x-misread": "letters that another encoding has changed or lost",
  "x-control-character": "a sign that cannot be seen",
  "x-whitespace": "space at the start or end of a cell",
  "x-formula": "a text that a spreadsheet would run",
  "type-error": "a cell that cannot be read as its column says",
  "constraint-error": "a value that its column does not allow",
  "primary-key": "two rows of one key",
  "foreign-key": "an id that names no row",
  "x-partner-period": "a year in which the partner did not exist",
  "x-low-above-high": "a range the wrong way round",
  "x-outside-range": "a value outside its own range",
  "x-no-figure": "a row without any figure",
  "x-no-unit": "a figure as printed without its unit, or a unit without a figure",
  "x-from-after-to": "years the wrong way round",
  "x-precision": "a date finer or coarser than it says it is",
  "x-no-link": "a claim that leads nowhere",
  "x-one-language": "words in one language alone",
  "x-headline-source": "a rule for a year that its source does not have",
  "x-headline-derived": "a rule for a figure that cannot lead",
  "x-no-rule": "a figure that no rule lets lead, among years that have rules",
  "x-rule-overlap": "two rules for one year",
  "x-gap-covers-value": "a gap where there is a figure",
  "x-gap-overlap": "two gaps for one year",
  "x-false-zero": "a zero where nothing is known",
  "x-no-reason": "a year with neither figure nor gap",
  "x-golden": "a figure that differs from one we know by heart",
  "x-other-korea": "a claim about one Korea that leads to an event of the other",
  "x-other-date": "a confirmed claim whose date is not that of its event",
  "x-rows-missing": "fewer rows than were recorded",
  "x-unknown-file": "a file that no table knows",
  "x-missing-file": "a file that is not there",
  "x-name-taken": "a file of series with the name of another file",
  "x-unit-slip": "a figure hundreds of times its neighbours",
  "x-missing-mark": "a number that often stands for missing",
  "x-rows-unrecorded": "more rows than were recorded",
} as const;

export type Code = keyof typeof codes;

const warnings: ReadonlySet<Code> = new Set(["x-unit-slip", "x-missing-mark", "x-rows-unrecorded"]);

/** Whether a problem stops the build, or is only to be looked at. */
export function severityOf(code: Code): "error" | "warning" {
  return warnings.has(code) ? "warning" : "error";
}
