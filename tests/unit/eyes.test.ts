import { expect, it } from "vitest";
import { loadDataset } from "../../lib/load";
import { chartModel } from "../../lib/view/model";
import { palettes } from "../../lib/view/palette";
import { defaultViews } from "../../lib/view/view";
import { colour, distance, eyes, seenBy } from "./colour";

it("the two Koreas stay apart for eyes of every kind, and so does the DPRK from grey", () => {
  const apart = (a: "prk", b: "kor" | "moscow" | "muted") =>
    Object.values(palettes).flatMap((theme) =>
      eyes.map((eye) => distance(seenBy(eye, colour(theme[a])), seenBy(eye, colour(theme[b])))),
    );
  expect(Math.min(...apart("prk", "kor"))).toBeGreaterThan(30);
  expect(Math.min(...apart("prk", "moscow"), ...apart("prk", "muted"))).toBeGreaterThan(25);
});

it("no line is known by its colour alone: partners have markers of their own and are named where lines end", () => {
  const dataset = loadDataset();
  const everything = { ...defaultViews.explore, from: 1930, measures: dataset.measures.map(({ measure }) => measure) };
  const facets = chartModel(dataset, everything, "explore", "en").panels.flatMap((panel) => panel.facets);
  const lines = facets.flatMap((facet) => facet.lines);
  // Not every eye tells the colour of the ROK from grey.
  const shapes = [...new Set(lines.map(({ marker, tone }) => `${marker} ${tone}`))];
  expect(shapes.toSorted()).toEqual(["circle PRK", "diamond moscow", "square KOR"]);
  // Activity is thin, and undivided Korea ends before the others begin.
  const ended = facets.flatMap(({ lines: drawn, ends }) =>
    drawn
      .filter(
        ({ part, tone, points }) =>
          part !== "activity" && tone !== "moscow" && points.some(({ value }) => value !== null),
      )
      .map(({ key, tone }) => ({ key, tone, name: ends.find(({ line }) => line === key)?.name })),
  );
  expect(ended.length).toBeGreaterThan(90);
  expect(ended.filter(({ tone, name }) => name !== (tone === "PRK" ? "DPRK" : "ROK"))).toEqual([]);
});
