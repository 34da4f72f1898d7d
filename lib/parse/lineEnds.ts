import type { Decoded, TextFault } from "./decode";

/**
 * Makes every line of a text end in LF.
 *
 * Errors: x-line-ends, once where all lines end alike and at each line where they do not; x-final-line-end where the
 *         last line has no end, as in a file that was cut.
 */
export function mendLineEnds({ text, faults }: Decoded): Decoded {
  const mended = text.includes("\r") ? mendReturns({ text, faults }) : { text, faults };
  if (mended.text === "" || mended.text.endsWith("\n")) return mended;
  return { text: mended.text, faults: [...mended.faults, finalFault(mended.text.length)] };
}

function finalFault(index: number): TextFault {
  const hint = "the last line has no end: the file may be cut; if it is whole, put a line end there";
  return { code: "x-final-line-end", hint, index };
}

function mendReturns({ text, faults }: Decoded): Decoded {
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
