import type { ChartModel, PanelModel } from "../model.types";
import { layoutBoard, stripHeight } from "./board";
import { marksDrawn } from "./marksDrawn";
import { wrapWords } from "./textWidth";

/** Width of the content of an embedded chart in a column of text, px. */
const usualWidth = 668;

/** Margins, values of the year, folded parts, take-away row and foot of an embedded chart. Unit: px. */
const rest = 330;

/** A row of the key, and how many marks fit there; the name of a partner over its plot. Unit: px. */
const keyRow = { height: 24, marks: 4 };
const nameHeight = 26;

/**
 * Says how high a frame has to be for one panel of a model, where no script makes it follow its content.
 *
 * Shape:  plots and words as they stand in a frame 700 px wide, and room for what is about as high in every panel.
 * Unit:   px, rounded up to tens.
 */
export function embedHeight(model: ChartModel, id: string): number {
  const board = layoutBoard(model, usualWidth);
  const found = board.panels[model.panelIds.indexOf(id)];
  if (!found) return rest;
  const plots = found.plots.map(({ plot }) => plot);
  const pictures = plots.reduce((sum, { height }) => sum + height, stripHeight(model, board));
  const names = plots.length > 1 ? plots.length * nameHeight : 0;
  const key = Math.ceil(marksDrawn(plots, model.events.marks).size / keyRow.marks) * keyRow.height;
  return Math.ceil((pictures + names + key + wordsHeight(found.panel) + rest) / 10) * 10;
}

/** The words that differ from panel to panel, in the sizes of a phone. Unit: px. */
function wordsHeight({ title, subtitle, notices, summary, sourceLine }: PanelModel): number {
  const text = (words: string, size: number, line: number) => wrapWords(words, usualWidth, size).length * line;
  const small = [subtitle, ...notices, summary].reduce((sum, words) => sum + text(words, 13, 18), 0);
  return wrapWords(title, usualWidth, 18, "serif").length * 23 + small + text(sourceLine, 12, 18);
}
