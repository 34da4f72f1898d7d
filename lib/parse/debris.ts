import type { Fault } from "./problems";

const longest = 16;
const unwritten = "a mark for what is still to be written";
const kinds: readonly { name: string; like: RegExp }[] = [
  // In English, Spanish, German and French, and of LibreOffice.
  { name: "an error of a spreadsheet", like: /^(#[¿¡]?[A-ZÁÉÍÓÚÜÑ\d/_]+[!?]|#N\/[ADV]|#NV|Err:\d{3})$/i },
  { name: "a number too wide for its column", like: /^#{2,}$/ },
  { name: "what a program writes for nothing", like: /^(undefined|\[object \w+\]|[<(\\]?null[>)]?|NaT|\\N|<NA>)$/i },
  // `none` may be said of a thing, and `na` is a language: only `None`, as a program writes it, and `NA` are refused.
  { name: "a mark for missing", like: /^(N\/A|n\/a|N\.A\.|n\.a\.|NA|None|[Nn][Aa]N|nan|[-–—−?.…*_]+)$/ },
  // `Todo` is Spanish for all.
  { name: unwritten, like: /^(TODO|ToDo)\.?$/ },
  { name: unwritten, like: /^(tb[acd]|fixme|lorem ipsum)\.?$/i },
];

/** Says what a text is that nobody means as one, such as `#REF!`, `NULL` or `TBD`, the whole of it; null where it is meant. */
export function nameDebris(text: string): string | null {
  return text.length > longest ? null : (kinds.find(({ like }) => like.test(text))?.name ?? null);
}

/**
 * Checks that a text is one that somebody means.
 *
 * Errors: a `constraint-error` that says to empty the cell, or to fill it where it must not be blank; or null.
 */
export function faultOfDebris(field: { about: string; required?: true }, text: string): Fault | null {
  const name = nameDebris(text);
  if (name === null) return null;
  return {
    code: "constraint-error",
    hint: `${name}; ${field.required ? `write it: ${field.about}` : "leave it empty"}`,
  };
}
