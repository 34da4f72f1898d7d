import { formatYear } from "../../format";
import { derivedWords } from "../../words/derived";
import { namesOf } from "../describe/sourceNames";
import { pinsIn } from "../pins";
import type { RivalNote } from "../readout.types";
import type { Prepared } from "./prepare";
import { pointAt } from "./readout";
import type { Setting } from "./setting";

/**
 * Names every figure that other sources give for the pinned year, for the lines that have any.
 *
 * Shape:  none without a pin or with two, since two make a change table; lowest figure first.
 * Source: each figure with its own, and how it came to be where it is not simply as published.
 */
export function rivalNotes(panels: Prepared[], { view, span, clock, sources, say }: Setting): RivalNote[] {
  const [year, second] = pinsIn(view.pin, span);
  if (year === undefined || second !== undefined) return [];
  return panels.flatMap(({ lines, name, unit }) =>
    lines.flatMap((line) => {
      const point = pointAt(line, year);
      const rivals = point?.rivals ?? [];
      const words = rivals
        .toSorted((a, b) => a.value - b.value)
        .map(({ value, source, derived }) =>
          noteOn(
            say.value(value, unit),
            namesOf(source, sources, say.prose),
            derived && derivedWords[say.lang][derived],
          ),
        );
      return words.length > 0
        ? [
            {
              key: line.key,
              tone: line.tone,
              name: point && clock.zero !== null ? `${line.name} ${formatYear(point.year)}` : line.name,
              measure: name,
              words,
            },
          ]
        : [];
    }),
  );
}

const noteOn = (value: string, source: string, derived: string | null): string =>
  `${value} (${[source, derived].filter(Boolean).join(", ")})`;
