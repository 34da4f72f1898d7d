/**
 * The part of a file of `size` bytes that a Range header asks for: first and last byte. "none" where the file has no such part.
 * Null, the whole file, for anything that is not one range of bytes: several ranges may be answered so too, and no reader of ours
 * asks for them.
 */
export function rangeOf(header, size) {
  // As the standard writes it, without blanks: a pattern that allows them takes minutes for thousands.
  const [, first, last] = /^bytes=(\d*)-(\d*)$/i.exec(header ?? "") ?? [];
  if (first === undefined || (first === "" && last === "")) return null;
  if (first === "") return partOf(Math.max(0, size - Number(last)), size - 1, size);
  if (last !== "" && Number(last) < Number(first)) return null;
  return partOf(Number(first), last === "" ? size - 1 : Math.min(Number(last), size - 1), size);
}

const partOf = (start, end, size) => (start < size ? { start, end } : "none");

/** Whether a Range header asks for a part of any file at all. */
export const isRange = (header) => rangeOf(header, 1) !== null;
