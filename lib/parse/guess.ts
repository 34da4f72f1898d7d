import { faultOfMerge } from "./merge";
import type { Fault } from "./problems";

type Kind = { looksLike: string; bytes: readonly number[] };

/** How files begin that are no text in UTF-8. The first that fits counts. */
const kinds: readonly Kind[] = [
  { looksLike: "UTF-32 text", bytes: [0xff, 0xfe, 0x00, 0x00] },
  { looksLike: "UTF-32 text", bytes: [0x00, 0x00, 0xfe, 0xff] },
  { looksLike: "UTF-16 text (little-endian)", bytes: [0xff, 0xfe] },
  { looksLike: "UTF-16 text (big-endian)", bytes: [0xfe, 0xff] },
  { looksLike: "an old Office file, such as a spreadsheet (.xls)", bytes: [0xd0, 0xcf, 0x11, 0xe0] },
  { looksLike: "a PDF", bytes: [0x25, 0x50, 0x44, 0x46, 0x2d] },
  { looksLike: "a gzip file", bytes: [0x1f, 0x8b] },
];
const zip = [0x50, 0x4b, 0x03, 0x04];
const sampled = 400;

/**
 * Finds out whether the bytes are no text in UTF-8 at all.
 *
 * Errors: an `encoding-error` with the offset of the bytes that tell and what the file looks like; or null.
 */
export function faultOfKind(bytes: Uint8Array): Fault | null {
  const kind = kinds.find((one) => startsWith(bytes, one.bytes));
  if (kind) return asKind(0, kind.bytes, kind.looksLike);
  if (startsWith(bytes, zip)) return asKind(0, zip, describeZip(bytes));
  const zeros = zerosIn(bytes.subarray(0, sampled));
  const first = bytes.indexOf(0);
  const pairs = Math.min(bytes.length, sampled) >> 1;
  if (zeros.odd > 0.4 * pairs && zeros.even < 0.1 * pairs) return asKind(first, [0], "UTF-16 text (little-endian)");
  if (zeros.even > 0.4 * pairs && zeros.odd < 0.1 * pairs) return asKind(first, [0], "UTF-16 text (big-endian)");
  const isBinary = zeros.odd + zeros.even > Math.max(2, 0.2 * pairs);
  return isBinary ? asKind(first, [0], "no text file") : null;
}

const forms: readonly { like: RegExp; hint: string }[] = [
  { like: /^\s*<[a-z!?/]/i, hint: "looks like a web page (HTML); save the file it shows" },
  { like: /^version https:\/\/git-lfs/, hint: "stands for a file in Git LFS; fetch the file itself: git lfs pull" },
  { like: /^\s*(#|"?sep=)/i, hint: "the first line is not the header; take this line out" },
  { like: /^\s*[{[]\s*["{[]/, hint: "looks like JSON; save as CSV" },
  { like: /^[^,\n]*;[^,\n]*(\n|$)/, hint: "cells are separated by semicolons; save with commas" },
  { like: /^[^,\n]*\t[^,\n]*(\n|$)/, hint: "cells are separated by tabs; save with commas" },
  { like: /^[^,\n]*\|[^,\n]*(\n|$)/, hint: "cells are separated by bars; save with commas" },
];

/** Finds out whether a text is anything but CSV with commas. Errors: a `format-error` that says what it looks like; or null. */
export function faultOfForm(text: string): Fault | null {
  const form = forms.find(({ like }) => like.test(text));
  return faultOfMerge(text) ?? (form ? { code: "format-error", hint: form.hint } : null);
}

/** Writes bytes as a hint names them: `0xEF 0xBB`. */
export function showBytes(bytes: Iterable<number>): string {
  return Array.from(bytes, (byte) => `0x${byte.toString(16).toUpperCase().padStart(2, "0")}`).join(" ");
}

function asKind(offset: number, shown: readonly number[], looksLike: string): Fault {
  const hint = `byte ${offset} (${showBytes(shown)}): looks like ${looksLike}; save as CSV UTF-8`;
  return { code: "encoding-error", hint };
}

function startsWith(bytes: Uint8Array, first: readonly number[]): boolean {
  return first.every((byte, index) => bytes[index] === byte);
}

function zerosIn(sample: Uint8Array): { even: number; odd: number } {
  const zeros = { even: 0, odd: 0 };
  sample.forEach((byte, index) => {
    if (byte === 0) zeros[index % 2 === 0 ? "even" : "odd"] += 1;
  });
  return zeros;
}

/** Names of the parts of a zipped file are plain ASCII, near its beginning. */
function describeZip(bytes: Uint8Array): string {
  const names = String.fromCharCode(...bytes.subarray(0, 4096));
  if (names.includes("xl/") || names.includes("[Content_Types].xml")) return "a spreadsheet (.xlsx)";
  return names.includes("opendocument.spreadsheet") ? "a spreadsheet (.ods)" : "a zipped file, such as a spreadsheet";
}
