import { expect, it } from "vitest";
import { layoutEnds } from "../../../../lib/view/layout/ends";
import { frameFor } from "../../../../lib/view/layout/frames";
import { startPlot } from "../../../../lib/view/layout/plotting";
import type { FacetModel, LineEnd } from "../../../../lib/view/plot.types";
import { facet, line } from "./plotModels";

const end = (key: string, more: Partial<LineEnd> = {}): LineEnd => {
  return { line: key, year: 2003, name: key, value: "US$34m", note: "2024, reported", ...more };
};
const lines = [line("DPRK", 2000, [1, 1, 1, 50]), line("ROK", 2000, [1, 1, 1, 50])];

function lay(model: FacetModel, width = 1120, height = 200) {
  return layoutEnds(startPlot(model, frameFor("overlay", width), { span: { from: 2000, to: 2003 }, height }));
}

const said = (texts: { lead: string; words: string }[]) => texts.map(({ lead, words }) => [lead, words]);

it("says name and value on one line and the note below", () => {
  const { texts, leaders } = lay(facet(lines, { ends: [end("DPRK")] }));
  expect(said(texts)).toEqual([
    ["DPRK", "US$34m"],
    ["", "2024, reported"],
  ]);
  expect(texts[0]).toMatchObject({ x: 994, tone: "PRK" });
  expect(leaders).toEqual([]);
});

it("breaks all labels of a plot alike where one is too wide for the margin", () => {
  const { texts } = lay(facet(lines, { ends: [end("DPRK"), end("ROK", { value: "8" })] }), 358);
  expect(said(texts)).toEqual([
    ["DPRK", ""],
    ["", "US$34m"],
    ["ROK", ""],
    ["", "8"],
  ]);
});

it("under a heading that names the partner the value stands alone, in bold", () => {
  const { texts } = lay(facet(lines, { partner: "PRK", ends: [end("DPRK", { name: "", note: "" })] }));
  expect(said(texts)).toEqual([["US$34m", ""]]);
});

it("pushes labels of one height apart and ties those that moved far to their points", () => {
  const { texts, leaders } = lay(facet(lines, { ends: [end("DPRK"), end("ROK")] }));
  const [first, , third] = texts;
  expect((third?.y ?? 0) - (first?.y ?? 0)).toBe(36);
  expect(leaders).toHaveLength(2);
});

it("ties a label to a line that ends before the span does", () => {
  const short = line("DPRK", 2000, [1, 50, null, null]);
  expect(lay(facet([short], { ends: [end("DPRK", { year: 2001 })] })).leaders).toHaveLength(1);
});

it("gives up notes where the plot is too low for them", () => {
  const { texts } = lay(facet(lines, { ends: [end("DPRK"), end("ROK")] }), 1120, 40);
  expect(said(texts)).toEqual([
    ["DPRK", "US$34m"],
    ["ROK", "US$34m"],
  ]);
});
