import { type Precision, parseDate } from "../dates";
import { years } from "../schema/field";
import type { Fault } from "./problems";

const grammar = /^\d{4}(-\d{2}){0,2}$/;
const usual = "write a date as 1990-09-30, 1990-09 or 1990";

/** Other ways of writing a date, and what turns each into ours. The first that fits counts. */
const slips: { name: string; like: RegExp; mend?: string }[] = [
  { name: "day first", like: /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/, mend: "$3-$2-$1" },
  { name: "no hyphens", like: /^(\d{4})[/.](\d{1,2})[/.](\d{1,2})$/, mend: "$1-$2-$3" },
  { name: "no hyphens", like: /^(\d{4})(\d{2})(\d{2})$/, mend: "$1-$2-$3" },
  { name: "one digit", like: /^(\d{4})-(\d{1,2})(-(\d{1,2}))?$/, mend: "$1-$2$3" },
  { name: "a time", like: /^(\d{4}-\d{2}-\d{2})[T ]\d.*$/, mend: "$1" },
  { name: "days as a spreadsheet counts them", like: /^\d{5}(\.\d+)?$/ },
  { name: "the Gregorian date alone", like: /julian|o\.? ?s\.?|old style/i },
  { name: "day or month first, nobody can tell", like: /^\d{1,2}\/\d{1,2}\/\d{2,4}$/ },
];

/**
 * Checks a date that may lack its day, or day and month: 1990-09-30, 1990-09, 1990.
 *
 * Errors: a fault where the text has another form, the calendar has no such day or the year is out of bounds; or null.
 */
export function faultOfDate(text: string): Fault | null {
  if (!grammar.test(text)) return { code: "type-error", hint: hintFor(text) };
  if (!isInCalendar(text)) return { code: "type-error", hint: hintForDay(text) };
  const year = Number(text.slice(0, 4));
  if (year >= years.min && year <= years.max) return null;
  return { code: "constraint-error", hint: `years run from ${years.min} to ${years.max}` };
}

/** Names the precision of a well-formed date. */
export function precisionOf(date: string): Precision {
  return date.length === 4 ? "year" : date.length === 7 ? "month" : "day";
}

function hintFor(text: string): string {
  const slip = slips.find(({ like }) => like.test(text));
  if (!slip) return usual;
  const [year = "", ...rest] = slip.mend === undefined ? [] : text.replace(slip.like, slip.mend).split("-");
  const mended = [year, ...rest.map((part) => part.padStart(2, "0"))].join("-");
  const isDate = grammar.test(mended) && isInCalendar(mended);
  return `${slip.name}; ${isDate ? `write ${mended}` : usual}`;
}

function hintForDay(text: string): string {
  const isJulian = /^\d\d00-02-29$/.test(text) && Number(text.slice(0, 2)) % 4 !== 0;
  return isJulian ? "in the Julian calendar alone; write the Gregorian date" : "there is no such date";
}

function isInCalendar(date: string): boolean {
  try {
    parseDate(date, precisionOf(date));
    return true;
  } catch {
    return false;
  }
}
