/**
 * Puts values into a sentence with named places: `fill("{n} of {total}", { n: 3, total: 12 })`.
 *
 * Errors: RangeError on a place without a value.
 */
export function fill(sentence: string, values: Record<string, string | number>): string {
  return sentence.replace(/\{(\w+)\}/g, (_, place: string) => {
    const value = values[place];
    if (value === undefined) throw new RangeError(`no value for: ${place}`);
    return String(value);
  });
}
