import { expect, test } from "vitest";
import type { Korea } from "../../../lib/types";
import type { PanelModel } from "../../../lib/view/model.types";
import { modeOf } from "../../../lib/view/panel/transform";
import type { FacetModel, LineModel, Point } from "../../../lib/view/plot.types";
import type { View } from "../../../lib/view/view";
import { prose } from "../../../lib/words/prose";
import { dataset, modelOf } from "./pages";

type Change = Partial<View>;

const measures = dataset.measures.map(({ measure }) => measure);
const { subtitle, notice, controls } = prose.en;

/**
 * What a reader of Compare can choose, a list for each choice; one more list is one more dimension. Those that fewest panels
 * follow come last, since a panel that a choice does not touch is made once for all of its neighbours.
 */
const dimensions = (alone: Korea): Change[][] => [
  [{ layout: "side" }, { layout: "overlay" }],
  [{ as: "value" }, { as: "index" }, { as: "share" }, { as: "ratio" }],
  [{ partners: ["PRK", "KOR"] }, { partners: [alone] }],
  [{ scale: "auto" }, { scale: "linear" }, { scale: "log" }],
  [{ y: "shared" }, { y: "own" }],
  [{ prices: "current" }, { prices: "constant" }],
];

/** Every combination of the choices. */
function walk(alone: Korea): Change[] {
  const all: Change[] = [{}];
  return dimensions(alone).reduce(
    (views, choices) => views.flatMap((view) => choices.map((choice) => ({ ...view, ...choice }))),
    all,
  );
}

const isKnown = ({ value, plot }: Point) => value !== null || plot !== null;
const measureOf = (id: string) =>
  dataset.measures.find(({ measure }) => measure === (id === "ratio" ? measures[0] : id));
const isMoney = (id: string) => measureOf(id)?.unit === "usd_million";

/** What is wrong with the places of a line on its axis. */
function faultsOfLine({ key, points }: LineModel, { domain, kind, hasShelf }: FacetModel["axis"]): string[] {
  const [least, most] = domain;
  const isInside = (at: number) =>
    Number.isFinite(at) && ((at >= least && at <= most) || (at === 0 && kind === "log" && hasShelf));
  return points.filter(isKnown).flatMap(({ year, value, plot, low, high }) => {
    const places = [plot ?? Number.NaN, ...(plot === value ? [low, high] : [])].filter((one) => one !== null);
    return places.every(isInside) ? [] : [`${key} ${year}: ${places.join(" ")} not in ${domain.join(" to ")}`];
  });
}

/** A plot has a point on its axis, or says in two sentences what is missing and why. */
function faultsOfFacet({ lines, axis, empty }: FacetModel): string[] {
  if (!axis.domain.every(Number.isFinite) || axis.domain[0] >= axis.domain[1]) return [`axis ${axis.domain.join()}`];
  const hasPoint = lines.some(({ points }) => points.some(isKnown));
  if (empty && hasPoint) return ["called empty, but has a line"];
  if (empty)
    return /^\p{Lu}.+\. \p{Lu}.+\.$/u.test(`${empty.what} ${empty.why}`) ? [] : ["empty without two sentences"];
  return hasPoint ? lines.flatMap((line) => faultsOfLine(line, axis)) : ["nothing drawn, and no words"];
}

/** What the words of a panel must hold, given what is asked and what it does. */
function owedWords({ id, facets }: PanelModel, view: View): string[] {
  const measure = measureOf(id);
  if (!measure) return [];
  const as = id === "ratio" ? "ratio" : modeOf(measure, view.as);
  const price = view.prices === "constant" ? "2024" : null;
  const drawn = facets.filter(({ empty }) => empty === null);
  const isLogInVain = view.scale === "log" && drawn.length > 0 && drawn.every(({ axis }) => axis.kind === "linear");
  const owed: [boolean, string][] = [
    [id !== "ratio" && as !== view.as, "Shown as "],
    [as === "share", subtitle.share],
    [as === "index", subtitle.index(String(view.base))],
    [as === "ratio", "divided by"],
    [isMoney(id) && as === "value", subtitle.money(price)],
    [isMoney(id) && as === "index", subtitle.prices(price)],
    [isMoney(id) && price !== null && (as === "share" || as === "ratio"), controls.pricesCancel],
    [isLogInVain, "no log scale"],
    [drawn.some(({ axis }) => axis.kind === "log"), "Log scale"],
    [facets.length > 1 && view.y === "own", notice.ownAxes],
    [facets.length > 1 && view.y === "own", subtitle.own],
  ];
  return owed.filter(([isOwed]) => isOwed).map(([, words]) => words);
}

/** A panel has a plot for each partner side by side, one where it is a ratio or lies over each other. */
function plotsOf({ id }: PanelModel, view: View): number {
  const measure = measureOf(id);
  const isRatio = id === "ratio" || (measure !== undefined && modeOf(measure, view.as) === "ratio");
  return isRatio || view.layout === "overlay" ? 1 : view.partners.length;
}

type Figures = Map<string, number | null>;

/** The figures as reported, by panel, partner and year. */
function reportedIn(span: Change): Figures {
  const { panels } = modelOf({ ...span, measures, layout: "overlay", scale: "linear" }, "compare");
  return new Map(
    panels.flatMap(({ id, facets }) =>
      facets.flatMap(({ lines }) =>
        lines.flatMap(({ partner, points }) =>
          points.map(({ year, value }): [string, number | null] => [`${id} ${partner} ${year}`, value]),
        ),
      ),
    ),
  );
}

/** A ratio is the figure of the ROK over that of the DPRK, and nothing where one is missing or the DPRK's is zero. */
function faultsOfRatio({ id, facets }: PanelModel, reported: Figures): string[] {
  const points = facets.flatMap(({ lines }) => lines.flatMap((line) => (line.partner === "RATIO" ? line.points : [])));
  const figure = (partner: string, year: number) =>
    reported.get(`${id === "ratio" ? measures[0] : id} ${partner} ${year}`) ?? null;
  return points.flatMap(({ year, value }) => {
    const [kor, prk] = [figure("KOR", year), figure("PRK", year)];
    const right = kor === null || prk === null || prk === 0 ? null : kor / prk;
    return value === right ? [] : [`ratio of ${year}: ${value}, not ${right}`];
  });
}

const named = ({ from, to, layout, as, partners, scale, y, prices }: View) =>
  [`${from}–${to}`, layout, as, partners.join("+"), scale, y, prices].join(" ");

for (const [span, alone] of [
  [{ from: 1988, to: 2024 }, "PRK"],
  [{ from: 1860, to: 2024 }, "KOR"],
  [{ from: 1990, to: 1995 }, "PRK"],
] as const) {
  test(`every choice gives a plot or words, and says what it does not follow: ${span.from}–${span.to}`, () => {
    const faults: string[] = [];
    const reported = reportedIn(span);
    for (const change of walk(alone)) {
      const { panels, view } = modelOf({ ...span, ...change, measures }, "compare");
      const ids = view.as === "ratio" ? measures : [...measures, "ratio"];
      expect(panels.map(({ id }) => id)).toEqual(ids);
      for (const panel of panels) {
        const said = [panel.subtitle, ...panel.notices].join("\n");
        const found = [
          ...panel.facets.flatMap(faultsOfFacet),
          ...owedWords(panel, view).filter((words) => !said.includes(words)),
          ...faultsOfRatio(panel, reported),
          ...(panel.facets.length === plotsOf(panel, view) ? [] : [`${panel.facets.length} plots`]),
        ];
        faults.push(...found.map((fault) => `${named(view)}, ${panel.id}: ${fault}`));
      }
    }
    expect(faults).toEqual([]);
  });
}

test("the whole walk goes through every combination", () => {
  const views = walk("PRK").map((change) => JSON.stringify(change));
  expect(new Set(views).size).toBe(2 * 4 * 2 * 3 * 2 * 2);
});
