import { showCell } from "./problems";

/**
 * Letters of Cyrillic and Greek, and the one they look like. Small letters alone, in the form NFKC gives them: capitals are made
 * small first, and a round sigma (ϲ) is ς by then.
 */
const twins: Readonly<Record<string, string>> = Object.fromEntries(
  ["аα:a", "вβ:b", "сς:c", "ԁ:d", "еєε:e", "һнη:h", "іιı:i", "ј:j", "кκ:k", "ӏ:l", "м:m", "п:n", "оοօ:o", "рρ:p", "ԛ:q"]
    .concat(["ѕ:s", "тτ:t", "υ:u", "ѵν:v", "ԝ:w", "хχ:x", "уγ:y", "ᴢ:z"])
    .flatMap((pair) => {
      const [from = "", to = ""] = pair.split(":");
      return [...from].map((letter) => [letter, to]);
    }),
);

/**
 * Finds the name that was meant by a text which only looks like it: another alphabet, full-width, capitals, spaces.
 *
 * Shape: names first, so that many texts can be asked about; null where a text looks like none of them.
 */
export function meantAmong(names: readonly string[]): (text: string) => string | null {
  const byForm = new Map(names.map((name) => [plainForm(name), name]));
  return (text) => byForm.get(plainForm(text)) ?? null;
}

/** Says which name to write for a text that looks like it, and by which sign it differs. */
export function hintOfMeant(text: string, meant: string): string {
  const odd = describeOdd(text, meant);
  const name = showCell(meant);
  return odd === null ? `write ${name}` : `write ${name}; ${odd}`;
}

/** Names the first sign of a text that is not ASCII, and what it stands for: `U+2011 stands for -`; null where all are. */
export function describeOdd(text: string, meant: string): string | null {
  const signs = [...text];
  const at = signs.findIndex((sign) => sign > "\u007f");
  const odd = signs[at];
  if (odd === undefined) return null;
  const name = `U+${(odd.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;
  const plain = (signs.length === [...meant].length ? [...meant][at] : plainSign(odd))?.trim();
  return plain ? `${name} stands for ${plain}` : `${name} cannot be seen`;
}

/** Writes a text with the signs of ASCII that its own look like; one that looks like none stays. */
export function plainText(text: string): string {
  return [...text].map(plainSign).join("");
}

const hyphens = /^[\p{Pd}\u2212]$/u;

function plainSign(sign: string): string {
  if (sign <= "\u007f") return sign;
  if (/\p{Cf}/u.test(sign)) return "";
  const folded = sign.normalize("NFKC");
  if (hyphens.test(folded)) return "-";
  const small = folded.toLowerCase();
  const twin = Object.hasOwn(twins, small) ? (twins[small] ?? folded) : folded;
  return small === folded ? twin : twin.toUpperCase();
}

function plainForm(text: string): string {
  return plainText(text.normalize("NFKC"))
    .toLowerCase()
    .trim()
    .replace(/[\s_.-]+/g, "_");
}
