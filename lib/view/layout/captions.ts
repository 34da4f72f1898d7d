import { firstPlace } from "./callouts";
import { bestPlace, type Candidate, candidateAt, joinScene, type Scene } from "./labels";
import type { Box, LaidLine, LaidText } from "./layout.types";
import type { Plotting } from "./plotting";
import { blockOf } from "./texts";
import { balanceWords } from "./textWidth";

const inset = 6;
/** Words may be this much wider than the hatch they explain, in sizes of type; never more than three lines. */
const overhang = 4;
const narrowest = 7;
const mostLines = 3;

/** Why years have no figure, on or beside their hatch: the longest form that stays clear of everything. */
export function placeHatchWords({ area, facet, hatches, sizes }: Plotting, scene: Scene): LaidText[] {
  return facet.hatches.flatMap(({ words }, i) => {
    const hatch = hatches[i];
    if (!hatch) return [];
    const place = firstPlace(words, (form) => bestPlace(scene, hatchCandidates(form, hatch, area, sizes.label), 0));
    return joinScene("caption", place, scene, sizes.label);
  });
}

function hatchCandidates(words: string, hatch: { x: number; width: number }, area: Box, size: number): Candidate[] {
  const widest = Math.max(hatch.width - 2 * inset, Math.min(hatch.width + overhang * size, narrowest * size));
  const forms = [widest, 0.75 * widest, 0.5 * widest].map((width) => balanceWords(words, width, size));
  return forms.flatMap((lines) => {
    const block = blockOf(lines, size);
    const { width, height } = block;
    if (width > widest || lines.length > mostLines) return [];
    const rows = Math.max(0, Math.floor((area.height - height - 8) / 8));
    return Array.from({ length: rows }, (_, i) => area.y + 4 + i * 8).flatMap((y) => {
      const bias = Math.abs((y - area.y) / area.height - 0.7) * 10 + lines.length;
      const start = candidateAt(block, [hatch.x + inset, y], "start", bias);
      return [start, candidateAt(block, [hatch.x + hatch.width - inset - width, y], "end", bias + 1)];
    });
  });
}

/** Words at the gap marks of single lines, on one line or more. Gaps that a hatch explains need none. */
export function placeGapWords({ facet, sizes, time }: Plotting, lines: LaidLine[], scene: Scene): LaidText[] {
  return facet.gaps.flatMap((gap) => {
    if (facet.hatches.some((hatch) => hatch.from <= gap.from && hatch.to >= gap.to)) return [];
    const marks = lines.find((line) => line.key === gap.line)?.gaps ?? [];
    const mark = marks.find(([x]) => time.yearAt(x) >= gap.from && time.yearAt(x) <= gap.to);
    if (!mark) return [];
    return joinScene("caption", bestPlace(scene, gapCandidates(gap.words, mark, sizes.label), 0), scene, sizes.label);
  });
}

function gapCandidates(words: string, [x, y]: [number, number], size: number): Candidate[] {
  return [6, 9, 30].flatMap((ems, form) => {
    const lines = balanceWords(words, ems * size, size);
    const block = blockOf(lines, size);
    const { width, height } = block;
    return [12, 20, 28].flatMap((gap, far) => {
      const bias = form + far * 2;
      return [0.5, 0.2, 0.8].flatMap((share, i) => [
        candidateAt(block, [x - share * width, y + gap], "middle", bias + i),
        candidateAt(block, [x - share * width, y - gap - height], "middle", bias + i + 1),
      ]);
    });
  });
}
