import { foreignPairs, singleByteReaders } from "./misreadings";
import type { Fault } from "./problems";
import { showCell } from "./problems";

const beyondAscii = /[^\0-\x7f]{2,}/g;
const sequences = /(?:[\xc2-\xdf][\x80-\xbf]|[\xe0-\xef][\x80-\xbf]{2})+/g;
const amongLetters = /(?<=[a-z])[\u3040-\uffff]{1,2}(?=[a-z]|[^\p{L}]|$)|(?<![^\s(«“])[\u3040-\uffff]{1,2}(?=[a-z])/giu;
const lostLetter = /\p{L}+\?\p{Ll}+/u;

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
  const lost = text.includes("?") && !text.includes("://") ? lostLetter.exec(text) : null;
  return lost && { code: "x-misread", hint: `${lost[0]}: a letter was lost when the file was saved; write it` };
}

type Misread = { read: string; was: string };

/** The longest text that any reader would have misread so: another one knows only a part of its signs. */
function findBytes(text: string): Misread | null {
  const runs = [...text.matchAll(beyondAscii)].map(([run]) => [...run]);
  const found = runs.flatMap((run) => singleByteReaders.flatMap((reader) => findSequence(run, reader) ?? []));
  return found.reduce<Misread | null>((best, one) => (best && best.read.length >= one.read.length ? best : one), null);
}

/** The first part of a run of signs that is a text in UTF-8, if each sign is taken for the byte it stands for. */
function findSequence(run: string[], { signs, telling, hasOther }: (typeof singleByteReaders)[number]): Misread | null {
  const bytes = run.map((sign) => signs.get(sign) ?? 0);
  for (const { 0: found, index } of String.fromCharCode(...bytes).matchAll(sequences)) {
    const end = index + found.length;
    const was = new TextDecoder().decode(Uint8Array.from(bytes.slice(index, end)));
    const read = run.slice(index, end).join("");
    if (telling.test(was) && hasOther.test(read)) return { read, was };
  }
  return null;
}

/** A sign of an Asian script alone among Latin letters, which stands for the two bytes of one with an accent. */
function findPair(text: string): Misread | null {
  for (const [read] of text.matchAll(amongLetters)) {
    const was = foreignPairs.get(read);
    if (was) return { read, was };
  }
  return null;
}
