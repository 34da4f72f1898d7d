import { bestPlace, type Candidate, candidateAt, joinScene, type Scene } from "./labels";
import type { LaidText } from "./layout.types";
import type { Plotting } from "./plotting";
import { blockOf, placeText } from "./texts";
import { wrapWords } from "./textWidth";
import { heightOf } from "./valueAxis";

const inset = 6;
const scanStep = 12;

/** Words of the axis at the top and the foot of the plot: from the left, at the first place that covers no line. */
export function placeAxisWords(plotting: Plotting, scene: Scene): LaidText[] {
  const { area, facet, foot, sizes } = plotting;
  const height = 1.2 * sizes.label;
  const rows = (first: number, step: number) => [0, 1, 2].map((i) => ({ y: first + i * step, bias: i * 5 }));
  return [
    { words: facet.axis.top, rows: rows(area.y + 2, height) },
    { words: facet.axis.bottom, rows: rows(foot - height - 3, -height) },
  ].flatMap(({ words, rows }) => {
    if (words === null) return [];
    const candidates = rows.flatMap((row) => scanRow(words, row, plotting));
    return joinScene("half", bestPlace(scene, candidates, Number.POSITIVE_INFINITY), scene, sizes.label);
  });
}

/** Places along a row, from the left; a hatch is a poor ground for words that do not explain it. */
function scanRow(words: string, row: { y: number; bias: number }, { area, hatches, sizes }: Plotting): Candidate[] {
  const block = blockOf([words], sizes.label);
  const { width } = block;
  const count = Math.max(1, Math.floor((area.width - width - 2 * inset) / scanStep) + 1);
  return Array.from({ length: count }, (_, i) => {
    const x = area.x + inset + i * scanStep;
    const isHatched = hatches.some((hatch) => x < hatch.x + hatch.width && hatch.x < x + width);
    return candidateAt(block, [x, row.y], "start", row.bias + i * 0.05 + (isHatched ? 12 : 0));
  });
}

/** What the reference line means, over or under it, from the right. */
export function placeReferenceWords({ area, facet, mapping, sizes }: Plotting, scene: Scene): LaidText[] {
  const { reference } = facet.axis;
  const y = reference === null ? null : heightOf(mapping, reference.at);
  if (reference === null || y === null) return [];
  const block = blockOf([reference.words], sizes.label);
  const { width, height } = block;
  const right = area.x + area.width - inset - width;
  const count = Math.max(0, Math.floor((right - area.x) / scanStep));
  const candidates = Array.from({ length: count }, (_, i) => right - i * scanStep).flatMap((x, i) => [
    candidateAt(block, [x, y - height - 2], "start", i * 0.1),
    candidateAt(block, [x, y + 3], "start", i * 0.1 + 2),
  ]);
  return joinScene("caption", bestPlace(scene, candidates, 0), scene, sizes.label);
}

/** What is missing, and why, in the middle of an empty plot; without the reason where its height does not hold all of it. */
export function placeEmptyWords({ area, facet, foot, sizes }: Plotting): LaidText[] {
  if (facet.empty === null) return [];
  const size = sizes.label + 1;
  const step = size + 7;
  const room = area.width - 2 * inset;
  const what = wrapWords(facet.empty.what, room, size);
  const most = Math.floor(area.height / step);
  const all = [...what, ...wrapWords(facet.empty.why, room, size)];
  const lines = all.length > most ? what.slice(0, most) : all;
  const first = foot - area.height / 2 - ((lines.length - 1) * step) / 2 + size / 3;
  return lines.map((words, i) =>
    placeText("empty", words, [area.x + area.width / 2, first + i * step], size, {
      anchor: "middle",
      tone: i < what.length ? "ink" : "muted",
      hasHalo: true,
    }),
  );
}
