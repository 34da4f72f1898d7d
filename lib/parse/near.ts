/**
 * Whether two names may be one, mistyped: two signs changed, lacking or too many, but no more than one in three; or the
 * same letters in another order. Names that differ in digits alone are two, such as those of two years.
 */
export function isNear(a: string, b: string): boolean {
  if (a === b) return true;
  if (without(digits, a) === without(digits, b)) return false;
  const most = Math.min(2, Math.floor(Math.max(a.length, b.length) / 3));
  if (Math.abs(a.length - b.length) > most) return false;
  return isReordered(a, b) || editDistance([...a], [...b]) <= most;
}

const digits = /\d/g;
const allElse = /\D/g;
const without = (signs: RegExp, text: string): string => text.replace(signs, "");

function isReordered(a: string, b: string): boolean {
  return without(allElse, a) === without(allElse, b) && inOrder(a) === inOrder(b);
}

const inOrder = (text: string): string => [...text].sort().join("");

/** How many signs must be changed, put in or taken out to make one text of the other. */
function editDistance(a: string[], b: string[]): number {
  let above = [...b.keys(), b.length];
  a.forEach((sign, at) => {
    const row = [at + 1];
    b.forEach((other, place) => {
      const changed = (above[place] ?? 0) + (sign === other ? 0 : 1);
      row.push(Math.min(changed, (above[place + 1] ?? 0) + 1, (row[place] ?? 0) + 1));
    });
    above = row;
  });
  return above[b.length] ?? 0;
}
