import type { LackMark } from "../plot.types";
import { firstPlace } from "./callouts";
import { layoutYears } from "./eras";
import { bestPlace, type Candidate, candidateAt, joinScene, type Scene } from "./labels";
import type { Box, LaidPlot, LaidText } from "./layout.types";
import type { Plotting } from "./plotting";
import { blockOf } from "./texts";

const inset = 4;
/** From the edge of the plot to the bar that marks the years, px. */
const offset = 3;
const scanStep = 12;
/** How much of a line the words may cover, px. */
const touch = 6;

/**
 * Bars along the edge of the half that lacks something in these years, with words beside them: the longest form that covers no line.
 *
 * Shape: a bar nobody could read is left out; the sentences under the plot say the same. Unit: px.
 */
export function placeLacks(plotting: Plotting, scene: Scene): { bars: LaidPlot["lacks"]; texts: LaidText[] } {
  const placed = (plotting.facet.lacks ?? []).map((lack) => placeLack(lack, plotting, scene));
  return { bars: placed.flatMap(({ bars }) => bars), texts: placed.flatMap(({ texts }) => texts) };
}

function placeLack(lack: LackMark, { area, sizes, time }: Plotting, scene: Scene): ReturnType<typeof placeLacks> {
  const [years] = layoutYears([lack], time);
  if (!years || years.width === 0) return { bars: [], texts: [] };
  const isTop = lack.side === "top";
  const place = firstPlace(lack.words, (words) =>
    bestPlace(scene, candidatesFor(words, lack.side, years, area, sizes.label), touch),
  );
  const texts = joinScene("caption", place, scene, sizes.label);
  const y = isTop ? area.y - offset : area.y + area.height - offset;
  return { bars: texts.length > 0 ? [{ ...years, y, isTop }] : [], texts };
}

/** Along the bar from its right end, then a row or two further in, and a little to the left of the bar. */
function candidatesFor(
  words: string,
  side: LackMark["side"],
  bar: { x: number; width: number },
  area: Box,
  size: number,
): Candidate[] {
  const block = blockOf([words], size);
  const { width, height } = block;
  const right = Math.min(bar.x + bar.width, area.x + area.width) - inset - width;
  const steps = Math.max(1, Math.floor((bar.width + width / 2) / scanStep));
  return [0, 1, 2].flatMap((row) => {
    const y = side === "top" ? area.y + 2 + row * height : area.y + area.height - height - 5 - row * height;
    return Array.from({ length: steps }, (_, i) =>
      candidateAt(block, [right - i * scanStep, y], "start", row * 5 + i * 0.1),
    );
  });
}
