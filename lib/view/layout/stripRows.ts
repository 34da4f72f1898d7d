import type { LabelRows } from "./eventLabels";

/** Heights of the rows of an event strip, px. */
export const rows = { era: 22, label: 16, bead: 22, spine: 22, edge: 4 };

/** A lane of beads with the rows of its labels. */
export type Lane = { lane: "PRK" | "KOR"; beadY: number; labels: LabelRows };

/** From top to bottom: eras, labels and beads of the DPRK, the spine, beads and labels of the ROK. */
export function planRows(
  lanes: ("PRK" | "KOR")[],
  labelRows: number,
): { lanes: Lane[]; spineY: number; height: number; pinRows: [number, number] } {
  const labels = rows.label * labelRows;
  const spine = lanes.length === 1 ? rows.edge : rows.spine;
  const hasUpper = lanes.includes("PRK");
  const upper = hasUpper ? labels + rows.bead : 0;
  const spineY = rows.era + upper + spine / 2;
  const lower = spineY + spine / 2;
  const height = lower + (lanes.includes("KOR") ? rows.bead + labels : 0);
  const above: LabelRows = { first: rows.era + labels - 4, step: -rows.label, count: labelRows };
  const below: LabelRows = { first: lower + rows.bead + 12, step: rows.label, count: labelRows };
  return {
    height,
    spineY,
    pinRows: [rows.era + (hasUpper ? labels : 0), height - (lanes.includes("KOR") ? labels : 0)],
    lanes: lanes.map((lane) =>
      lane === "PRK"
        ? { lane, beadY: rows.era + labels + rows.bead / 2, labels: above }
        : { lane, beadY: lower + rows.bead / 2, labels: below },
    ),
  };
}
