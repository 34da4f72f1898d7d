import fc from "fast-check";
import { expect, it } from "vitest";
import { loadDataset } from "../../../../lib/load";
import type { Lang } from "../../../../lib/types";
import { layoutBoard } from "../../../../lib/view/layout/board";
import { chartModel } from "../../../../lib/view/model";
import { anyNearView, anyPage } from "../arbitraries";
import { anyWidth, firstOutside, firstOverlap } from "./plotModels";

const dataset = loadDataset();
const measures = dataset.measures.map(({ measure }) => measure);
const someMeasures = fc.shuffledSubarray(measures, { minLength: 1, maxLength: 3 });
const anyLang = fc.constantFrom<Lang>("en", "es");

it("in any view of the data, at any width, no two words overlap and none leaves its figure", () => {
  fc.assert(
    fc.property(anyNearView, someMeasures, anyPage, anyLang, anyWidth, (near, chosen, page, lang, width) => {
      const board = layoutBoard(chartModel(dataset, { ...near, measures: chosen }, page, lang), width);
      const strips = board.strips.map(({ strip }) => strip);
      const plots = board.panels.flatMap((panel) => panel.plots.map(({ plot }) => plot));
      for (const { texts, frame, height } of [board.overview, ...strips, ...plots]) {
        expect(firstOverlap(texts)).toBeNull();
        expect(firstOutside(texts, frame.width, height)).toBeNull();
      }
      for (const { beads, total } of strips) {
        expect(beads.reduce((sum, bead) => sum + bead.events.length, 0)).toBe(total);
      }
    }),
    { numRuns: 500 },
  );
}, 120_000);
