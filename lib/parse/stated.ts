import { isInCalendar } from "./date";
import type { Fault } from "./problems";

/**
 * Checks the date or years that a claim states, of the form they must have.
 *
 * Errors: a constraint-error where the calendar has no such day, x-from-after-to where the second date is before the first; or null.
 */
export function faultOfStated(text: string): Fault | null {
  if (text.startsWith("undated")) return null;
  const dates = text.split("/").filter((date) => date !== "");
  const wrong = dates.find((date) => !isInCalendar(date));
  if (wrong !== undefined) return { code: "constraint-error", hint: `there is no such date: ${wrong}` };
  const [from = "", to = from] = dates;
  return isBefore(to, from) ? { code: "x-from-after-to", hint: `${to} is before ${from}` } : null;
}

/** Compares dates as far as both are known: 1945 is not before 1945-08. */
function isBefore(date: string, other: string): boolean {
  const shared = Math.min(date.length, other.length);
  return date.slice(0, shared) < other.slice(0, shared);
}
