import { faultOfLostLetter, faultOfMisread } from "./misread";
import { isNumber } from "./number";
import { type Fault, showCell } from "./problems";

// Letters and signs that print, and the ordinary space: nearly every cell is made of these alone.
const plain = /^[\x21-\x7e](?:[\x20-\x7e]*[\x21-\x7e])?$/;
// Controls, halves of pairs, marks of writing direction, zero-width and joining signs, the sign for a lost character.
const unseen = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}\p{Noncharacter_Code_Point}\uFFFD]/u;
const outerSpace = /^\s|\s$/u;
const minusNumber = /^[-－]\s*[\p{Sc}\d.]/u;
const apart = "letters and their accents stand apart (Unicode NFD); save them as one sign each (NFC)";
const formulaStart = /^[=+\-@\t\r＝＋－＠]/u;

/**
 * Checks the characters of a cell, whatever its type.
 *
 * Errors: `x-misread`, `x-control-character`, `x-whitespace`; null where all is well. A line break inside a cell is allowed.
 */
export function faultOfCharacters(text: string): Fault | null {
  if (plain.test(text)) return faultOfLostLetter(text);
  const misread = faultOfMisread(text) ?? faultOfLostLetter(text);
  if (misread) return misread;
  if (text.normalize("NFC") !== text) return { code: "x-misread", hint: hintOfForm(text) };
  const found = unseen.exec(text.replaceAll("\n", " "));
  if (found) return { code: "x-control-character", hint: `${showCell(found[0])} cannot be seen; take it out` };
  if (outerSpace.test(text)) return { code: "x-whitespace", hint: spaceHint(text) };
  return null;
}

/**
 * Checks that no spreadsheet would run the text of a cell as a formula. Numbers may begin with a minus.
 *
 * Source: OWASP, CSV injection.
 */
export function faultOfFormula(text: string): Fault | null {
  if (!formulaStart.test(text) || isNumber(text)) return null;
  // Without its minus the text would say the opposite.
  const mend = minusNumber.test(text)
    ? "begin with a word: minus, down"
    : `begin without ${showCell(text.slice(0, 1))}`;
  return { code: "x-formula", hint: `a spreadsheet would run this; ${mend}` };
}

function spaceHint(text: string): string {
  return text.trim() === "" ? "not empty: it holds only spaces" : "space at the start or end; take it out";
}

/** What is not in the form NFC: letters apart from their accents, or a second sign for a letter, as KS X 1001 has of hanja. */
function hintOfForm(text: string): string {
  const second = [...text].find((sign) => sign.normalize("NFC") !== sign);
  if (second === undefined) return apart;
  const first = second.normalize("NFC");
  return `${second} (${codeOf(second)}) stands for ${first} (${codeOf(first)}); write that`;
}

const codeOf = (sign: string): string => `U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;
