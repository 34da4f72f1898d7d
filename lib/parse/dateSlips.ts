import { dayAfter, monthOf } from "../dates";

/** Another way of writing a date, and the date in our form; null where nobody can tell which it is. */
export type DateSlip = { name: string; date: string | null };

/** Year, month and day as they stand in a text; a month may be a word. */
type Parts = { year?: string; month?: string; day?: string };

/** The first that fits counts. Without named parts there is no telling the date. */
const slips: { name: string; like: RegExp }[] = [
  { name: "day first", like: /^(?<day>\d{1,2})\. ?(?<month>\d{1,2})\. ?(?<year>\d{4})$/ },
  { name: "no hyphens", like: /^(?<year>\d{4})[/.] ?(?<month>\d{1,2})[/.] ?(?<day>\d{1,2})\.?$/ },
  { name: "no hyphens", like: /^(?<year>\d{4})(?<month>\d{2})(?<day>\d{2})$/ },
  { name: "one digit", like: /^(?<year>\d{4})-(?<month>\d{1,2})(-(?<day>\d{1,2}))?$/ },
  { name: "a time", like: /^(?<year>\d{4})-(?<month>\d{2})-(?<day>\d{2})[T ]\d.*$/ },
  {
    name: "signs for year, month and day",
    like: /^(?<year>\d{4}) ?[년年](?: ?(?<month>\d{1,2}) ?[월月](?: ?(?<day>\d{1,2}) ?[일日])?)?$/,
  },
  {
    name: "in words",
    like: /^(?<day>\d{1,2})(?:st|nd|rd|th|º)?[ -](?:of |de )?(?<month>\p{L}{3,})\.?,?[ -](?:de )?(?<year>\d{4})$/u,
  },
  { name: "in words", like: /^(?<month>\p{L}{3,})\.? (?<day>\d{1,2})(?:st|nd|rd|th)?,? (?<year>\d{4})$/u },
  { name: "in words", like: /^(?<month>\p{L}{3,})\.?,?[ -](?:of |de )?(?<year>\d{4})$/u },
  {
    name: "a year of two digits, nobody can tell the century",
    like: /^(\d{1,2}[-/. ])?(\p{L}{3,}|\d{1,2}\.)[-/. ]?\d{2}$/u,
  },
  { name: "the Gregorian date alone", like: /julian|\bo\.? ?s\b|old style/i },
  { name: "day or month first, nobody can tell", like: /^\d{1,2}\/\d{1,2}\/\d{2,4}$/ },
];
const serial = /^\d{5}(\.\d+)?$/;

/** Finds out in which other way a date is written; null where it is in none that is known. */
export function slipOfDate(text: string): DateSlip | null {
  if (serial.test(text)) return { name: describeSerial(Number(text)), date: null };
  const slip = slips.find(({ like }) => like.test(text));
  return slip ? { name: slip.name, date: joinParts(slip.like.exec(text)?.groups ?? {}) } : null;
}

function joinParts({ year, month, day }: Parts): string | null {
  if (year === undefined) return null;
  const number = month && /^\p{L}/u.test(month) ? monthOf(month) : month;
  if (number === null) return null;
  return [year, number, day].flatMap((part) => (part === undefined ? [] : [String(part).padStart(2, "0")])).join("-");
}

/** A spreadsheet counts days from the end of 1899, or on some machines from 1904. */
function describeSerial(days: number): string {
  const date = dayAfter("1899-12-30", Math.floor(days));
  return `days as a spreadsheet counts them, ${date} if from 1900`;
}
