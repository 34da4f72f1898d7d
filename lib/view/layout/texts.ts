import type { Box, LaidText } from "./layout.types";
import { textWidth } from "./textWidth";

type TextStyle = Partial<Pick<LaidText, "anchor" | "tone" | "isBold" | "hasHalo" | "lead">>;

/** Distance of two baselines, px: lines of one block never touch. */
export function lineStep(size: number): number {
  return Math.ceil(size * 1.2);
}

/** Words at an anchor and a baseline, px, with the box they cover. */
export function placeText(
  role: LaidText["role"],
  words: string,
  [x, y]: [number, number],
  size: number,
  style: TextStyle = {},
): LaidText {
  const { anchor = "start", tone = "muted", isBold = false, hasHalo = false, lead = "" } = style;
  const width = widthOf(lead, words, size, isBold);
  const shift = { start: 0, middle: width / 2, end: width }[anchor];
  const box = { x: x - shift, y: y - 0.95 * size, width, height: 1.2 * size };
  return { words, lead, x, y, size, anchor, isBold, tone, hasHalo, role, box };
}

/** Width of a bold lead and the words after it, px. */
export function widthOf(lead: string, words: string, size: number, isBold = false): number {
  const tail = textWidth(words, size, isBold ? "bold" : "regular");
  return lead === "" ? tail : textWidth(words === "" ? lead : `${lead} `, size, "bold") + tail;
}

/** The words whose anchor stands in the top left corner of `corner`: one text for each line, aligned as `anchor` says. */
export function placeBlock(
  role: LaidText["role"],
  lines: string[],
  corner: Box,
  size: number,
  style: TextStyle = {},
): LaidText[] {
  const { anchor = "start" } = style;
  const x = corner.x + { start: 0, middle: corner.width / 2, end: corner.width }[anchor];
  return lines.map((line, i) => placeText(role, line, [x, corner.y + 0.95 * size + i * lineStep(size)], size, style));
}

/** Lines of words with the room they take, px. */
export type Block = { lines: string[]; width: number; height: number };

/** Measures lines of words, one under the other. */
export function blockOf(lines: string[], size: number): Block {
  const widths = lines.map((line) => textWidth(line, size));
  return { lines, width: Math.max(...widths), height: 1.2 * size + (lines.length - 1) * lineStep(size) };
}
