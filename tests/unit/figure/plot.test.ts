import { expect, it } from "vitest";
import { paintPlot } from "../../../lib/figure/plot";
import { frameFor } from "../../../lib/view/layout/frames";
import { layoutPlot } from "../../../lib/view/layout/layout";
import type { FacetModel } from "../../../lib/view/plot.types";
import { era, facet, line, panel, point } from "../view/layout/plotModels";

const frame = frameFor("overlay", 1120);
const span = { from: 2000, to: 2003 };
const ends = [{ line: "a", year: 2003, name: "DPRK", value: "US$34m", note: "2003 <low> & soft" }];
const full = facet([line("a", 2000, [10, 20, 30, 40])], { ends });
const lay = (model: FacetModel, more = {}) => layoutPlot(panel([model]), model, frame, { span, height: 200, ...more });
const paint = (model: FacetModel, more = {}) => paintPlot(lay(model, more), { prefix: "p" });

it("is a picture with a size and a text alternative", () => {
  expect(paint(full)).toMatch(
    /^<svg class="figure" viewBox="0 0 1120 234" width="1120" height="234" role="img" aria-label="Trade grew from 10 to 90\.">/,
  );
});

it("draws the line in its partner's colour and says its words", () => {
  const svg = paint(full);
  expect(svg).toContain('<g class="prk"><path class="line" d="M172 188l232-20 232-20 232-20"/></g>');
  expect(svg).toContain('<tspan class="bold">DPRK</tspan> US$34m</text>');
  expect(svg).toContain("2003 &lt;low&gt; &amp; soft</text>");
});

it("carries no colour and no style of its own", () => {
  const svg = paint(
    { ...full, eras: [era(2000, 2001, "Era")], hatches: [{ from: 2000, to: 2000, words: [] }] },
    { pins: [2001] },
  );
  expect(svg).not.toMatch(/style=|stroke="|#[0-9a-f]{3}/i);
  expect(svg.match(/fill="[^"]*"/g)).toEqual(['fill="url(#p-h)"']);
});

it("sets the ids of one picture apart by the prefix", () => {
  const laid = lay({ ...full, hatches: [{ from: 2000, to: 2000, words: [] }] });
  expect(paintPlot(laid, { prefix: "one" })).toContain('id="one-h"');
  expect(paintPlot(laid, { prefix: "two" })).not.toContain("one-h");
});

it("dashes what is estimated and hollows its marker", () => {
  const estimated = {
    ...line("a", 2000, []),
    points: [2002, 2003].map((year) => point(year, 50, { isEstimated: true })),
  };
  const svg = paint(facet([estimated], { ends }));
  expect(svg).toContain('class="line dashed"');
  expect(svg).toContain('<circle class="mark hollow"');
});

it("its layers together draw what the whole draws, and say nothing aloud", () => {
  const laid = lay(full);
  const bodyOf = (svg: string) => svg.replace(/^<svg[^>]*>|<\/svg>$/g, "");
  const layers = (["under", "lines", "over"] as const).map((layer) => paintPlot(laid, { layer, prefix: "p" }));
  expect(layers.map(bodyOf).join("")).toBe(bodyOf(paintPlot(laid, { prefix: "p" })));
  for (const layer of layers) expect(layer).toContain('aria-hidden="true"');
  expect(layers[1]).not.toContain("<text");
});

it("draws only the first of two tints, since the other is the ground", () => {
  const eras = [era(2000, 2001, "One"), { ...era(2002, 2003, "Two"), tint: 1 as const }];
  expect(paint({ ...full, eras })).toContain('<path class="era" d="M56 0h464v208h-464z"/>');
});

it("breaks the axis over the shelf of zero", () => {
  const axis = { ...full.axis, kind: "log" as const, domain: [1, 100] as [number, number] };
  expect(paint({ ...full, axis: { ...axis, hasShelf: true } })).toContain("M53 183l6-3M53 187l6-3");
  expect(paint({ ...full, axis })).not.toContain("l6-3");
});
