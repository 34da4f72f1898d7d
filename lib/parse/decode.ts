import { showBytes } from "./guess";
import { guessEncoding } from "./guessEncoding";
import { mendLineEnds } from "./lineEnds";
import type { Fault } from "./problems";

/** Something wrong at an index of a text. */
export type TextFault = Fault & { index: number };

/** Text of a file, LF at its line ends, and what was wrong with its bytes. Bytes that are not UTF-8 are U+FFFD. */
export type Decoded = { text: string; faults: TextFault[] };

/**
 * Decodes UTF-8 with LF line ends, and finds every byte and line end that is otherwise.
 *
 * Shape:  a byte order mark is dropped and takes no column; CRLF becomes LF.
 * Errors: encoding-error, x-byte-order-mark, x-line-ends, x-final-line-end, in the order of the text.
 */
export function decodeText(bytes: Uint8Array): Decoded {
  const hasMark = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  const { text, faults } = mendLineEnds(decodeUtf8(bytes, hasMark ? 3 : 0));
  if (hasMark) faults.unshift({ code: "x-byte-order-mark", hint: "save as UTF-8 without a byte order mark", index: 0 });
  return { text, faults };
}

function decodeUtf8(bytes: Uint8Array, start: number): Decoded {
  try {
    const text = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes.subarray(start));
    return { text, faults: [] };
  } catch {
    return decodeBroken(bytes, start);
  }
}

function decodeBroken(bytes: Uint8Array, start: number): Decoded {
  const decoder = new TextDecoder("utf-8", { ignoreBOM: true });
  const faults: TextFault[] = [];
  const guess = guessEncoding(bytes.subarray(start));
  let text = "";
  let from = start;
  let offset = start;
  while (offset < bytes.length) {
    const length = sequenceLength(bytes, offset);
    offset += Math.max(length, 1);
    if (length > 0) continue;
    text += decoder.decode(bytes.subarray(from, offset - 1));
    faults.push({ code: "encoding-error", hint: encodingHint(bytes, offset - 1, guess), index: text.length });
    text += "\uFFFD";
    from = offset;
  }
  return { text: text + decoder.decode(bytes.subarray(from)), faults };
}

function encodingHint(bytes: Uint8Array, offset: number, guess: string | null): string {
  const byte = `byte ${offset} (${showBytes(bytes.subarray(offset, offset + 1))})`;
  if (isCutSequence(bytes, offset)) return `${byte} begins a sign that the file ends within: it may be cut`;
  return `${byte} is not UTF-8${guess ? `: looks like ${guess}` : ""}; save as UTF-8`;
}

/** Whether the last bytes of a file are the beginning of a longer sequence. */
function isCutSequence(bytes: Uint8Array, offset: number): boolean {
  const [first = 0, ...rest] = bytes.subarray(offset, offset + 4);
  const isLast = offset + 1 + rest.length === bytes.length;
  return isLast && lengthBy(first) > 1 + rest.length && rest.every((byte) => byte >= 0x80 && byte <= 0xbf);
}

/**
 * Measures the UTF-8 sequence at an offset, 0 if there is none.
 *
 * Source: the Unicode Standard, table 3-7, well-formed UTF-8 byte sequences.
 */
function sequenceLength(bytes: Uint8Array, offset: number): number {
  const first = bytes[offset] ?? 0;
  if (first < 0x80) return 1;
  const length = lengthBy(first);
  const second = bytes[offset + 1] ?? 0;
  const low = first === 0xe0 ? 0xa0 : first === 0xf0 ? 0x90 : 0x80;
  const high = first === 0xed ? 0x9f : first === 0xf4 ? 0x8f : 0xbf;
  if (length === 0 || second < low || second > high) return 0;
  for (let next = offset + 2; next < offset + length; next++) {
    const byte = bytes[next] ?? 0;
    if (byte < 0x80 || byte > 0xbf) return 0;
  }
  return length;
}

/** How many bytes a sequence has by its first one; 0 where none begins so. */
function lengthBy(first: number): number {
  if (first < 0xc2 || first > 0xf4) return 0;
  return first < 0xe0 ? 2 : first < 0xf0 ? 3 : 4;
}
