import type { Lang } from "./types";

/** The languages of the site, the first being the one `/` leads to. */
export const langs: readonly Lang[] = ["en", "es"];

/**
 * Takes a path segment for a language.
 *
 * Errors: RangeError on a language the site has not.
 */
export function asLang(segment: string): Lang {
  const lang = langs.find((known) => known === segment);
  if (!lang) throw new RangeError(`unknown language: ${segment}`);
  return lang;
}
