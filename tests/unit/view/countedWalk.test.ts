import { expect, test } from "vitest";
import type { ChartModel, PanelModel } from "../../../lib/view/model.types";
import type { FacetModel } from "../../../lib/view/plot.types";
import type { View } from "../../../lib/view/view";
import { dataset, modelOf } from "./pages";

type Change = Partial<View>;

const measures = dataset.measures.map(({ measure }) => measure);
const asked: Change[][] = [
  [{ layout: "side" }, { layout: "overlay" }],
  [{ as: "value" }, { as: "index" }, { as: "share" }, { as: "ratio" }],
  [{ scale: "auto" }, { scale: "log" }],
  [{ y: "shared" }, { y: "own" }],
  [{ prices: "current" }, { prices: "constant" }],
];
const walk = (clock: Change) =>
  asked.reduce<Change[]>(
    (views, choices) => views.flatMap((view) => choices.map((choice) => ({ ...view, ...choice }))),
    [clock],
  );

/** A plot has a point on its axis, or two sentences; every point stands in a year of the axis. */
function faultsOf({ facets, subtitle }: PanelModel, { span }: ChartModel, words: string[]): string[] {
  return [
    ...facets.flatMap((facet) => faultsOfFacet(facet, span.from, span.to)),
    ...words.filter((one) => !subtitle.includes(one)),
  ];
}

function faultsOfFacet({ lines, empty, axis }: FacetModel, from: number, to: number): string[] {
  const points = lines.flatMap((line) => line.points);
  const known = points.filter(({ plot }) => plot !== null);
  if (empty) return known.length === 0 && /.+\. .+\.$/.test(`${empty.what} ${empty.why}`) ? [] : ["words for a plot"];
  const isInside = ({ at, plot }: (typeof points)[number]) =>
    at > from && at < to + 1 && plot !== null && plot <= axis.domain[1] && (plot >= axis.domain[0] || plot === 0);
  return known.length > 0 && known.every(isInside) ? [] : ["a point outside"];
}

for (const [name, clock, words] of [
  ["recognition", { align: { PRK: "M023", KOR: "M070" } }, ["from 12 October 1948", "from 30 September 1990"]],
  ["all years", { align: { PRK: "M095", KOR: "M070" }, from: 1860 }, ["from 9 February 2000"]],
  ["one partner", { align: { PRK: "M023", KOR: "M070" }, partners: ["KOR"] }, ["from 30 September 1990"]],
  [
    "two periods",
    {
      periods: [
        { from: 1985, to: 1995 },
        { from: 2014, to: 2024 },
      ],
    },
    ["1985–1995 in grey"],
  ],
  [
    "uneven periods",
    {
      periods: [
        { from: 2010, to: 2024 },
        { from: 1860, to: 1950 },
      ],
    },
    ["1860–1950 in grey"],
  ],
] satisfies [string, Change, string[]][]) {
  test(`every choice of counted years gives a plot or words, and says how years are counted: ${name}`, () => {
    const faults = walk(clock).flatMap((change) => {
      const model = modelOf({ ...change, measures }, "compare");
      return model.panels.flatMap((panel) =>
        faultsOf(panel, model, words).map((fault) => `${JSON.stringify(change)} ${panel.id}: ${fault}`),
      );
    });
    expect(faults).toEqual([]);
  });
}
