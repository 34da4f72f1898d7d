import type { Fault } from "./problems";

/** A number, or what is wrong with the text of one. */
export type NumberRead = { value: number } | Fault;

const grammar = /^-?\d+(\.\d+)?([eE][+-]?\d+)?$/;
const wholeGrammar = /^-?(0|[1-9]\d*)$/;
const missingMark = /^(n\.?\/?a\.?|#n\/a|nan|nil|none|null|missing|unknown|[-–—?.…*]+)$/i;

/**
 * Reads `-?digits(.digits)?` with an optional exponent, finite.
 *
 * Shape:  the text of a cell that is not blank.
 * Errors: a `type-error` whose hint says what to write instead, where that can be told.
 */
export function readNumber(text: string): NumberRead {
  return grammar.test(text) ? withinRange(text) : { code: "type-error", hint: hintFor(text) };
}

/** The number that a text of our grammar stands for, unless a computer cannot hold it. */
function withinRange(text: string): NumberRead {
  const value = Number(text);
  if (!Number.isFinite(value)) return { code: "type-error", hint: "too large for a number" };
  if (value === 0 && /^[^eE]*[1-9]/.test(text)) return { code: "type-error", hint: "too small for a number" };
  return { value: value === 0 ? 0 : value };
}

/** Reads `-?digits`, without zeros in front. */
export function readInteger(text: string): NumberRead {
  const read = readNumber(text);
  if (!("value" in read) || (wholeGrammar.test(text) && Number.isSafeInteger(read.value))) return read;
  return { code: "type-error", hint: hintForWhole(text, read.value) };
}

function hintForWhole(text: string, value: number): string {
  if (isThousands(text)) return hintOfThousands(text);
  return Number.isSafeInteger(value) ? `write ${value}` : "expected a whole number";
}

/** Whether a point may stand between thousands, as in Spanish, where there can be no fraction: `2.000`. */
export function isThousands(text: string): boolean {
  return /^-?[1-9]\d{0,2}\.\d{3}$/.test(text);
}

/** Says what to write for such a text. */
export function hintOfThousands(text: string): string {
  return `thousands separator? write ${text.replace(".", "")}`;
}

/** Whether a spreadsheet would take the text for a plain number. */
export function isNumber(text: string): boolean {
  return grammar.test(text);
}

const percent = "percent sign";
/** No longer text is written by hand, and of one some slips would take their time to be found. */
const longest = 60;

/** Each hint with the way of writing it is for, and what turns that way into ours. The first that fits counts. */
const slips: { name: string; like: RegExp; mend: (text: string) => string }[] = [
  { name: "hexadecimal", like: /^0x[\da-f]+$/i, mend: (text) => String(Number(text)) },
  { name: "plus sign", like: /^\+/, mend: (text) => text.slice(1) },
  { name: percent, like: /[%٪％]$/u, mend: (text) => text.slice(0, -1).trim() },
  { name: "thousands separator", like: /^-?\d{1,3}(,\d{3})+(\.\d+)?$/, mend: (text) => text.replaceAll(",", "") },
  { name: "thousands separator", like: /^-?\d{1,3}([ \u00a0\u2009\u202f'’_]\d{3})+([.,]\d+)?$/, mend: dropSpaces },
  { name: "decimal comma", like: /^-?(\d+|\d{1,3}(\.\d{3})+),\d+$/, mend: swapMarks },
  { name: "thousands separator", like: /^-?\d{1,3}(\.\d{3}){2,}$/, mend: (text) => text.replaceAll(".", "") },
  { name: "no digit before the point", like: /^-?\.\d/, mend: (text) => text.replace(".", "0.") },
  { name: "no digit after the point", like: /^-?\d+\.$/, mend: (text) => text.slice(0, -1) },
  { name: "brackets for a minus", like: /^\(.+\)$/, mend: (text) => `-${text.slice(1, -1)}` },
  {
    name: "currency sign",
    like: /^(US)?\p{Sc}|\p{Sc}$/u,
    mend: (text) => text.replace(/^(US)?\p{Sc} ?| ?\p{Sc}$/gu, ""),
  },
  { name: "not a plain minus", like: /^[−‐‑‒–—﹣－]/u, mend: (text) => `-${text.slice(1)}` },
  { name: "not plain digits", like: /[^\P{Nd}0-9]/u, mend: plainDigits },
];

function hintFor(text: string): string {
  if (text.length > longest) return `too long for a number: ${text.length} signs`;
  if (missingMark.test(text)) return "expected a number or an empty cell";
  const slip = slips.find(({ like }) => like.test(text));
  if (!slip) return "expected a number or an empty cell";
  const mended = slip.mend(text);
  const isReadable = grammar.test(mended) && "value" in withinRange(mended);
  if (!isReadable) return `${slip.name}; expected a number`;
  return `${slip.name}; write ${mended}${slip.name === percent ? orShare(mended) : ""}`;
}

/** Of a hundred or of one: only the measure knows. The point is moved in the text, so that no digit changes. */
function orShare(text: string): string {
  const [, sign = "", whole = "", decimals = ""] = /^(-?)(\d+)(?:\.(\d+))?$/.exec(text) ?? [];
  if (whole === "") return "";
  const digits = whole.padStart(3, "0");
  const share = `${digits.slice(0, -2).replace(/^0+(?=\d)/, "")}.${digits.slice(-2)}${decimals}`;
  const plain = sign + share.replace(/\.?0+$/, "");
  return plain === text ? "" : `, or ${plain} where the whole is 1`;
}

function dropSpaces(text: string): string {
  return text.replace(/[ \u00a0\u2009\u202f'’_]/g, "").replace(",", ".");
}

function swapMarks(text: string): string {
  return text.replaceAll(".", "").replace(",", ".");
}

function plainDigits(text: string): string {
  const digits = [...text.normalize("NFKC")].map((sign) => (/\p{Nd}/u.test(sign) ? valueOfDigit(sign) : sign));
  return digits.join("").replace("−", "-").replace("٫", ".").replaceAll("٬", "");
}

/** The ten digits of an alphabet follow each other, zero first. */
function valueOfDigit(digit: string): string {
  const code = digit.codePointAt(0) ?? 0;
  let zero = code;
  while (code - zero < 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero -= 1;
  return String(code - zero);
}
