import { foreignPairs, type Reader, singleByteReaders } from "./misreadings";
import { type Fault, showCell } from "./problems";

const beyondAscii = /[^\0-\x7f]{2,}/g;
const sequences = /(?:[\xc2-\xdf][\x80-\xbf]|[\xe0-\xef][\x80-\xbf]{2})+/g;
// The pairs are all letters and signs of Asia. A quote or a dash beside one is no part of it.
const asian = /[\u3040-\uffef]/u;
const pairs = /[\u3040-\uffef]{1,2}/gu;
const quoteLast = /[“”„‘’‚«»–—…]$/;

/**
 * Finds a text in UTF-8 that was read in an older encoding, and saved so: `Ã©` or `챕` where `é` stood.
 *
 * Errors: `x-misread`, with what it was; null where the signs may be meant.
 */
export function faultOfMisread(text: string): Fault | null {
  const found = findBytes(text) ?? findPair(text);
  return found && { code: "x-misread", hint: `${showCell(found.read)} was ${showCell(found.was)}; write that` };
}

/**
 * Finds a question mark within a word, as an encoding leaves it that has no such letter. In an address it may be meant.
 *
 * Errors: `x-misread`; or null.
 */
export function faultOfLostLetter(text: string): Fault | null {
  if (!text.includes("?")) return null;
  const lost = text.split(/\s/).find((word) => /\p{L}\?\p{Ll}/u.test(word) && !/[./=:][\p{L}\d/]/u.test(word));
  if (lost === undefined) return null;
  return { code: "x-misread", hint: `${showCell(lost)}: a letter was lost when the file was saved; write it` };
}

type Misread = { read: string; was: string };

/** The longest text that any reader would have misread so: another one knows only a part of its signs. */
function findBytes(text: string): Misread | null {
  const found = [...text.matchAll(beyondAscii)].flatMap(({ 0: run, index }) => {
    const next = text.charAt(index + run.length);
    return singleByteReaders.flatMap((reader) => findSequence(run, next, reader) ?? []);
  });
  return found.reduce<Misread | null>((best, one) => (best && best.read.length >= one.read.length ? best : one), null);
}

/** The first part of a run of signs that is a text in UTF-8, if each sign is taken for the byte it stands for. */
function findSequence(run: string, next: string, { signs, telling, hasOther }: Reader): Misread | null {
  const bytes = Array.from({ length: run.length }, (_, at) => signs.get(run.charAt(at)) ?? 0);
  const asLatin = bytes.map((byte) => String.fromCharCode(byte)).join("");
  for (const { 0: found, index } of asLatin.matchAll(sequences)) {
    const end = index + found.length;
    const read = run.slice(index, end);
    // A capital with an accent may end a quotation: `AMANHÃ”`. Within a word it does not.
    const isQuoted = read.length === 2 && quoteLast.test(read) && !/\p{L}/u.test(run.charAt(end) || next);
    const was = new TextDecoder().decode(Uint8Array.from(bytes.slice(index, end)));
    if (!isQuoted && telling.test(was) && hasOther.test(read)) return { read, was };
  }
  return null;
}

/**
 * A sign of an Asian script that stands for the two bytes of an accented letter: within a Latin word, or at one end of three small
 * letters. In a text that has other signs of Asia all of them are meant.
 */
function findPair(text: string): Misread | null {
  if (!asian.test(text)) return null;
  const found = [...text.matchAll(pairs)].map(({ 0: read, index }) => ({ read, index, was: foreignPairs.get(read) }));
  const [first] = found.filter(({ read, index }) => isInWord(text.slice(0, index), text.slice(index + read.length)));
  if (first?.was === undefined || found.some(({ was }) => was === undefined)) return null;
  return { read: first.read, was: first.was };
}

const isInWord = (before: string, after: string): boolean =>
  (/[a-z]$/i.test(before) && /^[a-z]/.test(after)) || /[a-z]{3}$/.test(before) || /^[a-z]{3}/.test(after);
