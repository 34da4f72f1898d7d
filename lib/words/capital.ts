/** Opens words with a capital letter, as at the head of a sentence. */
export const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

const keptLarge = /^(\p{Lu}{2}|Russia|Soviet|Moscow|Korea)/u;

/** Opens words with a small letter, as inside a sentence, except for names and abbreviations. */
export const small = (words: string): string =>
  keptLarge.test(words) ? words : words.charAt(0).toLowerCase() + words.slice(1);
