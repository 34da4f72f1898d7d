import type { Fault } from "./problems";
import { showCell } from "./problems";

// What stands at 0x80 to 0x9F. Some versions of Node read windows-1252 as Latin-1, so it is not left to them.
const western = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";
// Two letters of another script in a row, or a dash or quote: no text has the signs they are misread as side by side.
const telling = "[\\u0400-\\u045f]{2}|[\\uac00-\\ud7a3]{2}|[\\u3040-\\u30ff\\u4e00-\\u9fff]{2}|[\\u2010-\\u2026]";
// Among Latin letters a lone accent is enough. Among Cyrillic ones it is not: `В»` ends many a quotation.
const readers = [
  { signs: bytesOf(western + highSigns("latin1").slice(32)), telling: new RegExp(`^(?:[\\u00a0-\\u00ff]|${telling})`) },
  { signs: bytesOf(highSigns("windows-1251")), telling: new RegExp(`^(?:${telling})`) },
];
const beyondAscii = /[^\0-\x7f]{2,}/g;
const sequences = /(?:[\xc2-\xdf][\x80-\xbf]|[\xe0-\xef][\x80-\xbf]{2})+/g;

/**
 * Finds a text in UTF-8 that was read in an encoding of one byte a sign, and saved so: `Ã©` where `é` stood.
 *
 * Errors: `x-misread`, with what it was; null where the signs may be meant.
 */
export function faultOfMisread(text: string): Fault | null {
  for (const [run] of text.matchAll(beyondAscii)) {
    for (const reader of readers) {
      const found = findMisread([...run], reader);
      if (found) return { code: "x-misread", hint: `${showCell(found.read)} was ${showCell(found.was)}; write that` };
    }
  }
  return null;
}

/** The first part of a run of signs that is a text in UTF-8, if each sign is taken for the byte it stands for. */
function findMisread(run: string[], { signs, telling }: (typeof readers)[number]) {
  const bytes = run.map((sign) => signs.get(sign) ?? 0);
  for (const { 0: found, index } of String.fromCharCode(...bytes).matchAll(sequences)) {
    const end = index + found.length;
    const was = new TextDecoder().decode(Uint8Array.from(bytes.slice(index, end)));
    if (telling.test(was)) return { read: run.slice(index, end).join(""), was };
  }
  return null;
}

/** The signs that the bytes from 0x80 to 0xFF stand for. */
function highSigns(encoding: string): string {
  return new TextDecoder(encoding).decode(Uint8Array.from({ length: 128 }, (_, index) => index + 128));
}

/** The bytes from 0x80 to 0xFF by the sign of each; a control stands for its own byte. */
function bytesOf(signs: string): ReadonlyMap<string, number> {
  const controls = Array.from({ length: 32 }, (_, index): [string, number] => [
    String.fromCharCode(index + 128),
    index + 128,
  ]);
  return new Map([...controls, ...[...signs].map((sign, index): [string, number] => [sign, index + 128])]);
}
