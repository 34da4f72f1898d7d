import type { EventMark } from "../event.types";
import { clamp } from "./boxes";
import type { Box, LaidBead, LaidLeader, LaidText } from "./layout.types";
import { sign, signGap, signsOf } from "./signs";
import { lineStep, placeText } from "./texts";
import { textWidth } from "./textWidth";

/** A row of labels: where it stands, and which way the next row lies. */
export type LabelRows = { first: number; step: number; count: number };

const between = 8;
const size = 12;
/** Shares of the label left of its bead, in the order tried; the bead always stays under its words. */
const shifts = [0.5, null, 0, 0.3, 0.7] as const;
const overBead = 10;

/**
 * Names beads by their lead events, the opened first, then by importance, size and date. A label that finds no room
 * keeping 8 px to its neighbours is left out. Labels of the second row have leaders, which cross no label.
 *
 * Shape: the beads with `isLabelled` set, the texts, the leaders. Unit: px.
 */
export function labelBeads(
  beads: LaidBead[],
  rows: LabelRows,
  leastImportance: EventMark["importance"],
  area: Box,
): { beads: LaidBead[]; texts: LaidText[]; leaders: LaidLeader[] } {
  const taken: LaidText[][] = Array.from({ length: rows.count }, () => []);
  const leaders: LaidLeader[] = [];
  const labelled = new Set<LaidBead>();
  for (const bead of beads.toSorted(byClaim)) {
    if (bead.lead.short === "" || (!bead.isOpen && !bead.lead.isZero && bead.lead.importance > leastImportance))
      continue;
    const found = findRoom(bead, taken, rows, area);
    if (!found) continue;
    labelled.add(bead);
    taken[found.row]?.push(found.text);
    if (found.row > 0) leaders.push(leaderOf(bead, found.text, rows));
  }
  return {
    beads: beads.map((bead) => ({ ...bead, isLabelled: labelled.has(bead) })),
    texts: taken.flat(),
    leaders,
  };
}

function byClaim(a: LaidBead, b: LaidBead): number {
  return (
    Number(b.isOpen) - Number(a.isOpen) ||
    Number(b.lead.isZero) - Number(a.lead.isZero) ||
    a.lead.importance - b.lead.importance ||
    b.events.length - a.events.length ||
    a.lead.at - b.lead.at
  );
}

function findRoom(
  bead: LaidBead,
  taken: LaidText[][],
  rows: LabelRows,
  area: Box,
): { row: number; text: LaidText } | null {
  const width = textWidth(bead.lead.short, size, bead.isOpen ? "bold" : "regular");
  const reach = Math.min(4, width / 2);
  if (width > area.width) return null;
  for (let row = 0; row < rows.count; row++) {
    for (const shift of shifts) {
      const wanted = shift === 0 ? bead.x - overBead : bead.x - (shift === null ? width - overBead : shift * width);
      const x = clamp(wanted, area.x, area.x + area.width - width);
      const isOverBead = x <= bead.x - reach && x + width >= bead.x + reach;
      if (isOverBead && isFree(x, width, bead.x, row, taken)) {
        return { row, text: labelAt(bead, x, rows.first + row * rows.step) };
      }
    }
  }
  return null;
}

/** Clear of the labels in its row; from the second row on, the leader is clear of the labels in the rows before. */
function isFree(x: number, width: number, beadX: number, row: number, taken: LaidText[][]): boolean {
  const clear = (from: number, to: number, { box }: LaidText) => to <= box.x || from >= box.x + box.width;
  const inRow = taken[row] ?? [];
  const before = taken.slice(0, row).flat();
  return (
    inRow.every((text) => clear(x - between, x + width + between, text)) &&
    before.every((text) => clear(beadX - 3, beadX + 3, text))
  );
}

function labelAt(bead: LaidBead, x: number, y: number): LaidText {
  return placeText("event", bead.lead.short, [x, y], size, { tone: "ink", isBold: bead.isOpen, hasHalo: true });
}

function leaderOf(bead: LaidBead, text: LaidText, rows: LabelRows): LaidLeader {
  const isUp = rows.step < 0;
  const { over, under } = signsOf(bead.events);
  const hasSign = isUp ? over : under;
  const reach = hasSign ? signGap(bead.lane) + sign.height + 1 : bead.width > 10 ? 9 : 6;
  const to = isUp ? text.box.y + text.box.height : text.box.y + (lineStep(size) - 1.2 * size);
  return { from: [bead.x, bead.y + (isUp ? -reach : reach)], to: [bead.x, to], tone: "muted" };
}
