import { type Precision, parseDate } from "../dates";
import { years } from "../schema/field";
import type { Fault } from "./problems";

const grammar = /^\d{4}(-\d{2}){0,2}$/;

/**
 * Checks a date that may lack its day, or day and month: 1990-09-30, 1990-09, 1990.
 *
 * Errors: a fault where the text has another form, the calendar has no such day or the year is out of bounds; or null.
 */
export function faultOfDate(text: string): Fault | null {
  if (!grammar.test(text)) return { code: "type-error", hint: "write a date as 1990-09-30, 1990-09 or 1990" };
  if (!isInCalendar(text)) return { code: "type-error", hint: "there is no such date" };
  const year = Number(text.slice(0, 4));
  if (year >= years.min && year <= years.max) return null;
  return { code: "constraint-error", hint: `years run from ${years.min} to ${years.max}` };
}

/** Names the precision of a well-formed date. */
export function precisionOf(date: string): Precision {
  return date.length === 4 ? "year" : date.length === 7 ? "month" : "day";
}

function isInCalendar(date: string): boolean {
  try {
    parseDate(date, precisionOf(date));
    return true;
  } catch {
    return false;
  }
}
