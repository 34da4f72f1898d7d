import { type Precision, parseDate } from "../dates";
import { years } from "../schema/field";
import { slipOfDate } from "./dateSlips";
import type { Fault } from "./problems";

const grammar = /^\d{4}(-\d{2}){0,2}$/;
const usual = "write a date as 1990-09-30, 1990-09 or 1990";

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
  const slip = slipOfDate(text);
  if (!slip) return usual;
  const isDate = slip.date !== null && grammar.test(slip.date) && isInCalendar(slip.date);
  return `${slip.name}; ${isDate ? `write ${slip.date}` : usual}`;
}

function hintForDay(text: string): string {
  const isJulian = /^\d\d00-02-29$/.test(text) && Number(text.slice(0, 2)) % 4 !== 0;
  return isJulian ? "in the Julian calendar alone; write the Gregorian date" : "there is no such date";
}

/** Whether there is a date of this form: no month has 32 days. */
export function isInCalendar(date: string): boolean {
  try {
    parseDate(date, precisionOf(date));
    return true;
  } catch {
    return false;
  }
}
