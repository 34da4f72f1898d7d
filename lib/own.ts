/**
 * Looks a word up in a table of code.
 *
 * Shape:  undefined for a word the table lacks, also for one that every object has, such as `constructor`.
 */
export const own = <T>(table: Readonly<Record<string, T>>, word: string): T | undefined =>
  Object.hasOwn(table, word) ? table[word] : undefined;
