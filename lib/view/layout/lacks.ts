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

/** Bars along the edge of the half that lacks something in these years. Unit: px. */
export function layoutLacks({ facet, time, area }: Plotting): LaidPlot["lacks"] {
  const { lacks = [] } = facet;
  return layoutYears(lacks, time).flatMap(({ x, width }, i) => {
    const side = lacks[i]?.side;
    if (!side || width === 0) return [];
    const y = side === "top" ? area.y - offset : area.y + area.height - offset;
    return [{ x, width, y, isTop: side === "top" }];
  });
}

/** What the half lacks, beside its bar: the longest form that covers no line. */
export function placeLackWords(plotting: Plotting, scene: Scene): LaidText[] {
  const { area, facet, sizes, time } = plotting;
  return (facet.lacks ?? []).flatMap((lack) => {
    const [bar] = layoutYears([lack], time);
    if (!bar || bar.width === 0) return [];
    const place = firstPlace(lack.words, (words) =>
      bestPlace(scene, candidatesFor(words, lack.side, bar, area, sizes.label), 0),
    );
    return joinScene("caption", place, scene, sizes.label);
  });
}

/** Along the bar from its right end, then a row or two further in; beginning within the bar or ending with it. */
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
  const steps = Math.max(1, Math.floor(bar.width / scanStep));
  return [0, 1, 2].flatMap((row) => {
    const y = side === "top" ? area.y + 2 + row * height : area.y + area.height - height - 5 - row * height;
    return Array.from({ length: steps }, (_, i) =>
      candidateAt(block, [right - i * scanStep, y], "start", row * 5 + i * 0.1),
    );
  });
}
