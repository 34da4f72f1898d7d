/** So many things are said of one address: a reader is to learn that it is broken, not each of a thousand ways. */
const most = 6;

/**
 * The first few of some sentences, each once, and how many more there are.
 *
 * @example firstFew(["a", "a", "b"], (count) => `${count} more`)   // ["a", "b"]
 */
export function firstFew(sentences: readonly string[], more: (count: number) => string): string[] {
  const each = [...new Set(sentences)];
  // In place of one more the sentence itself can stand.
  return each.length <= most + 1 ? each : [...each.slice(0, most), more(each.length - most)];
}
