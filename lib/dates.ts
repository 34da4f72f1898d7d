import type { Lang, Milestone } from "./types";

/** How finely a date is known. */
export type Precision = Milestone["precision"];

/** A date as fine as it is known: a month or a day that nobody knows is null. */
export type PartialDate = { year: number; month: number | null; day: number | null };

const monthNames: Record<Lang, readonly string[]> = {
  en: "January February March April May June July August September October November December".split(" "),
  es: "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre".split(" "),
};

/**
 * Reads a date written exactly as finely as `precision` says.
 *
 * Shape:  "1990", "1990-09" or "1990-09-30" in, its numbers out.
 * Errors: RangeError on another form and on a date the calendar has not.
 */
export function parseDate(text: string, precision: Precision): PartialDate {
  const date = read(text);
  if (precisionOf(date) !== precision) throw new RangeError(`not a date to the ${precision}: ${text}`);
  return date;
}

/**
 * Places a date on the axis of years: 1 January 1990 lies just right of 1990, 31 December just left of 1991.
 * A bare month is put in its middle, a bare year in the middle of the year.
 *
 * Unit:   years, with a month as a twelfth and a day as a 372nd.
 * Errors: RangeError on what is not a date.
 */
export function atOf(text: string): number {
  const { year, month, day } = read(text);
  if (month === null) return year + 0.5;
  const elapsed = day === null ? 0.5 / 12 : (day - 0.5) / 372;
  return year + (month - 1) / 12 + elapsed;
}

/**
 * Writes a date for a reader, no finer than `precision`: "30 September 1990", "septiembre de 1990", "1990".
 *
 * Errors: RangeError on what is not a date, and where the date is not known as finely as asked.
 */
export function formatDate(text: string, precision: Precision, lang: Lang): string {
  const { year, month, day } = read(text);
  if (precision === "year") return String(year);
  if (month === null || (precision === "day" && day === null)) {
    throw new RangeError(`not known to the ${precision}: ${text}`);
  }
  const joiner = lang === "es" ? " de " : " ";
  const parts = [monthNames[lang][month - 1], year];
  return (precision === "day" ? [day, ...parts] : parts).join(joiner);
}

/** Finds the month, 1 to 12, that a word of one of our languages names, or begins to: "Sept", "septiembre"; null for any other. */
export function monthOf(word: string): number | null {
  const start = word.toLowerCase();
  const isNamed = (names: readonly string[], month: number) => names[month]?.toLowerCase().startsWith(start);
  const month = monthNames.en.findIndex((_, at) => isNamed(monthNames.en, at) || isNamed(monthNames.es, at));
  return month === -1 ? null : month + 1;
}

/**
 * Orders dates by their place on the axis, earliest first: a bare year sorts between its June and its July.
 *
 * Errors: RangeError on what is not a date.
 */
export function compareDates(a: string, b: string): number {
  return atOf(a) - atOf(b);
}

/**
 * Counts the days from one day to another, negative where the second comes first.
 *
 * Errors: RangeError on what is not a day of the calendar.
 */
export const daysBetween = (one: string, other: string): number => dayNumber(other) - dayNumber(one);

/**
 * Gives the day that comes so many days, none or more, after another.
 *
 * Errors: RangeError on what is not a day of the calendar.
 */
export function dayAfter(text: string, days: number): string {
  const { year, month, day } = parseDate(text, "day");
  let [y, m, d] = [year, month ?? 1, (day ?? 1) + days];
  while (d > daysIn(y, m)) {
    d -= daysIn(y, m);
    if (m === 12) y += 1;
    m = (m % 12) + 1;
  }
  return [String(y).padStart(4, "0"), ...[m, d].map((part) => String(part).padStart(2, "0"))].join("-");
}

/** Days since the year 0, all of them in the calendar we use now. */
function dayNumber(text: string): number {
  const { year, month, day } = parseDate(text, "day");
  const before = Array.from({ length: (month ?? 1) - 1 }, (_, m) => daysIn(year, m + 1)).reduce((a, b) => a + b, 0);
  const past = year - 1;
  const leaps = Math.floor(past / 4) - Math.floor(past / 100) + Math.floor(past / 400);
  return 365 * past + leaps + before + (day ?? 1);
}

function read(text: string): PartialDate {
  const [, year, month, day] = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/.exec(text) ?? [];
  if (year === undefined) throw new RangeError(`not a date: ${text}`);
  const date = { year: Number(year), month: part(month), day: part(day) };
  if (!isInCalendar(date)) throw new RangeError(`no such date: ${text}`);
  return date;
}

function part(digits: string | undefined): number | null {
  return digits === undefined ? null : Number(digits);
}

function precisionOf({ month, day }: PartialDate): Precision {
  if (month === null) return "year";
  return day === null ? "month" : "day";
}

function isInCalendar({ year, month, day }: PartialDate): boolean {
  if (month === null) return true;
  if (month < 1 || month > 12) return false;
  return day === null || (day >= 1 && day <= daysIn(year, month));
}

function daysIn(year: number, month: number): number {
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  if (month === 2) return isLeap ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}
