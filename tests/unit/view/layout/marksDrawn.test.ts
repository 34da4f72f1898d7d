import { expect, test } from "vitest";
import { layoutBoard } from "../../../../lib/view/layout/board";
import { embedHeight } from "../../../../lib/view/layout/embedHeight";
import { marksDrawn } from "../../../../lib/view/layout/marksDrawn";
import type { View } from "../../../../lib/view/view";
import { dataset, modelOf } from "../pages";
import { firstOutside, firstOverlap } from "./plotModels";

function drawnIn(change: Partial<View>) {
  const model = modelOf(change, "embed");
  const plots = layoutBoard(model, 1120).panels.flatMap((panel) => panel.plots.map(({ plot }) => plot));
  return marksDrawn(plots, model.events.marks);
}

test("the key of trade with dashes, ranges and gaps names them", () => {
  const drawn = drawnIn({});
  for (const kind of ["reported", "estimated", "range", "gap", "hatch", "break"] as const)
    expect(drawn).toContain(kind);
});

test("the key of an index that is computed for every year names lines and events alone", () => {
  expect([...drawnIn({ measures: ["intensity"] })]).toEqual(["reported", "both", "closer", "apart"]);
});

test("without events the key names no mark of theirs", () => {
  expect([...drawnIn({ measures: ["intensity"], events: "none" })]).toEqual(["reported"]);
});

test("side by side an embedded chart needs more height than in one plot", () => {
  expect(embedHeight(modelOf(), "trade_total")).toBeLessThan(embedHeight(modelOf({ layout: "side" }), "trade_total"));
});

test("in a frame 280 px wide no two words of a picture overlap and none leaves it", () => {
  for (const { measure } of dataset.measures) {
    const { strips, panels } = layoutBoard(modelOf({ measures: [measure] }, "embed", "es"), 256);
    const plots = panels.flatMap((panel) => panel.plots.map(({ plot }) => plot));
    for (const { texts, frame, height } of [...strips.map(({ strip }) => strip), ...plots]) {
      expect(firstOverlap(texts), measure).toBeNull();
      expect(firstOutside(texts, frame.width, height), measure).toBeNull();
    }
  }
});
