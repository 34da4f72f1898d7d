import type { Fault } from "./problems";

/** Something wrong at an index of a text. */
export type TextFault = Fault & { index: number };

/** Text of a file, LF at its line ends, and what was wrong with its bytes. Bytes that are not UTF-8 are U+FFFD. */
export type Decoded = { text: string; faults: TextFault[] };

/**
 * Decodes UTF-8 with LF line ends, and finds every byte and line end that is otherwise.
 *
 * Shape:  a byte order mark is dropped and takes no column; CRLF becomes LF.
 * Errors: encoding-error, x-byte-order-mark, x-line-ends, in the order of the text.
 */
export function decodeText(bytes: Uint8Array): Decoded {
  const hasMark = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  const { text, faults } = mendLineEnds(decodeUtf8(bytes, hasMark ? 3 : 0));
  if (hasMark) faults.unshift({ code: "x-byte-order-mark", hint: "save as UTF-8 without a byte order mark", index: 0 });
  return { text, faults };
}

/** Whether the bytes are no text in UTF-8 at all: UTF-16, or a zipped workbook. */
export function isBinary(bytes: Uint8Array): boolean {
  const starts = (...first: number[]) => first.every((byte, index) => bytes[index] === byte);
  return starts(0xff, 0xfe) || starts(0xfe, 0xff) || starts(0x50, 0x4b, 0x03, 0x04);
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
  let text = "";
  let from = start;
  let offset = start;
  while (offset < bytes.length) {
    const length = sequenceLength(bytes, offset);
    offset += Math.max(length, 1);
    if (length > 0) continue;
    text += decoder.decode(bytes.subarray(from, offset - 1));
    faults.push({ code: "encoding-error", hint: encodingHint(bytes, offset - 1), index: text.length });
    text += "\uFFFD";
    from = offset;
  }
  return { text: text + decoder.decode(bytes.subarray(from)), faults };
}

function encodingHint(bytes: Uint8Array, offset: number): string {
  const byte = (bytes[offset] ?? 0).toString(16).toUpperCase().padStart(2, "0");
  return `byte ${offset} (0x${byte}) is not UTF-8; save as UTF-8`;
}

/**
 * Measures the UTF-8 sequence at an offset, 0 if there is none.
 *
 * Source: the Unicode Standard, table 3-7, well-formed UTF-8 byte sequences.
 */
function sequenceLength(bytes: Uint8Array, offset: number): number {
  const first = bytes[offset] ?? 0;
  if (first < 0x80) return 1;
  const length = first < 0xc2 || first > 0xf4 ? 0 : first < 0xe0 ? 2 : first < 0xf0 ? 3 : 4;
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

function mendLineEnds({ text, faults }: Decoded): Decoded {
  if (!text.includes("\r")) return { text, faults };
  if (!text.includes("\n")) {
    const index = text.indexOf("\r");
    return {
      text: text.replaceAll("\r", "\n"),
      faults: [...faults, lineEndFault(index, "lines end in CR; save with LF")],
    };
  }
  const ends = indexesOf(text, "\r\n");
  const isMixed = indexesOf(text, "\n").length > ends.length;
  const hint = isMixed ? "this line ends in CRLF, others in LF" : "lines end in CRLF; save with LF";
  const lineFaults = ends.slice(0, isMixed ? undefined : 1).map((end, before) => lineEndFault(end - before, hint));
  const moved = faults.map((fault) => ({ ...fault, index: fault.index - countBelow(ends, fault.index) }));
  return { text: text.replaceAll("\r\n", "\n"), faults: [...moved, ...lineFaults].sort((a, b) => a.index - b.index) };
}

function lineEndFault(index: number, hint: string): TextFault {
  return { code: "x-line-ends", hint, index };
}

function indexesOf(text: string, part: string): number[] {
  const indexes: number[] = [];
  for (let at = text.indexOf(part); at !== -1; at = text.indexOf(part, at + 1)) indexes.push(at);
  return indexes;
}

/** Counts the numbers below a limit in an ascending list, by halving. */
function countBelow(ascending: number[], limit: number): number {
  let low = 0;
  let high = ascending.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ascending[middle] ?? limit) < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}
