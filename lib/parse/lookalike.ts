/** Letters of Cyrillic and Greek, and the one they look like. Small letters alone: capitals are made small first. */
const twins: Readonly<Record<string, string>> = Object.fromEntries(
  ["аα:a", "вβ:b", "сϲ:c", "ԁ:d", "еєε:e", "һнη:h", "іιı:i", "ј:j", "кκ:k", "ӏ:l", "м:m", "п:n", "оοօ:o", "рρ:p", "ԛ:q"]
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
  const odd = [...text].find((sign) => sign > "\u007f");
  if (odd === undefined) return `write ${meant}`;
  const code = (odd.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0");
  return `write ${meant}; this has the sign U+${code} in it`;
}

function plainForm(text: string): string {
  const letters = text
    .normalize("NFKC")
    .replace(/\p{Cf}/gu, "")
    .toLowerCase()
    .trim();
  return [...letters]
    .map((letter) => (Object.hasOwn(twins, letter) ? twins[letter] : letter))
    .join("")
    .replace(/[\s_.-]+/g, "_");
}
