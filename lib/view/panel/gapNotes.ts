import type { Gap, Lang } from "../../types";
import type { GapNote } from "../model.types";
import type { LineModel } from "../plot.types";
import { runs, runWords } from "./stats";

/**
 * Tells why the shown years of a panel have no figure, line by line, in order of time.
 *
 * Shape:  one note for each gap that the span touches, with the years of the span it covers; a missing year nobody explains
 *         has none.
 */
export function gapNotes(lines: LineModel[], lang: Lang): GapNote[] {
  const notes = lines.flatMap(({ name, points }) => {
    const years = new Map<Gap, number[]>();
    for (const { value, gap, year } of points) {
      if (value === null && gap) years.set(gap, [...(years.get(gap) ?? []), year]);
    }
    return [...years].map(([gap, missing]) => ({ years: `${name} ${runWords(runs(missing))}`, why: gap.note[lang] }));
  });
  // The halves of a mirrored panel lack the same years for the same reason.
  return notes.filter((note, place) => notes.findIndex((one) => one.years === note.years) === place);
}
