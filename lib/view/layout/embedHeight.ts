import type { ChartModel } from "../model.types";
import { layoutBoard, stripHeight } from "./board";

/** Width of the content of an embedded chart in a column of text, px. */
const usualWidth = 668;

/** What the words of an embedded chart take there, from the title to the foot. Unit: px. */
const words = 480;

/**
 * Says how high a frame has to be for one panel of a model, where no script makes it follow its content.
 *
 * Shape:  plots as they are laid out in a frame 700 px wide, and room for as many words as most panels have.
 * Unit:   px, rounded up to tens.
 */
export function embedHeight(model: ChartModel, panel: string): number {
  const board = layoutBoard(model, usualWidth);
  const plots = board.panels[model.panelIds.indexOf(panel)]?.plots ?? [];
  const pictures = plots.reduce((sum, { plot }) => sum + plot.height, stripHeight(model, board));
  return Math.ceil((pictures + words) / 10) * 10;
}
