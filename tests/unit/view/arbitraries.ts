import fc from "fast-check";
import type { EventKind } from "../../../lib/types";
import type { Known } from "../../../lib/view/urlField";
import { defaultViews, type Span, type View, type ViewPage } from "../../../lib/view/view";
import { firstYear, lastYear } from "../../../lib/years";

const kinds: EventKind[] = [
  "treaty",
  "recognition",
  "military",
  "rupture",
  "summit",
  "visit_head_of_state",
  "aid",
  "sanctions",
  "economic",
  "visit_minister",
  "institution",
];

/** The ids an address may name in these tests. */
export const known: Known = {
  measures: ["trade_total", "trade_export", "trade_import", "intensity", "unga_distance", "activity"],
  milestones: ["M001", "M023", "M070", "M160"],
  sources: ["imf_dots_rus", "imf_dots_rok", "cow_trade_v4_raw"],
  kinds,
  weights: ["level.head_of_state", "level.minister", "kind.summit", "kind.aid"],
};

export const anyPage = fc.constantFrom<ViewPage>("explore", "compare", "methods");
export const anyYear = fc.integer({ min: firstYear, max: lastYear });

/** Two different years, the earlier first. */
export const anySpan: fc.Arbitrary<Span> = fc
  .uniqueArray(anyYear, { minLength: 2, maxLength: 2 })
  .map((pair) => ({ from: Math.min(...pair), to: Math.max(...pair) }));

const some = <T>(items: readonly T[]) => fc.shuffledSubarray([...items], { minLength: 1 });
const anyMilestone = fc.constantFrom(...known.milestones);
const anyWeight = fc.integer({ min: 0, max: 100_000 }).map((thousandths) => thousandths / 1000);

/** Any view the address can express: valid, with ids from `known`. */
export const anyView: fc.Arbitrary<View> = anySpan
  .chain(({ from, to }) =>
    fc.record<View>({
      from: fc.constant(from),
      to: fc.constant(to),
      measures: some(known.measures),
      partners: fc.subarray(["PRK", "KOR"], { minLength: 1 }),
      scale: fc.constantFrom("auto", "log", "linear"),
      prices: fc.constantFrom("current", "constant"),
      as: fc.constantFrom("value", "index", "share", "ratio"),
      base: anyYear,
      layout: fc.constantFrom("overlay", "side"),
      y: fc.constantFrom("shared", "own"),
      align: fc.option(fc.record({ PRK: anyMilestone, KOR: anyMilestone })),
      events: fc.oneof(fc.constantFrom<View["events"]>("all", "none"), some(kinds)),
      source: fc.constantFrom("headline", "all", ...known.sources),
      half: fc.constantFrom(1.5, 3, 6),
      pin: fc.uniqueArray(anyYear, { maxLength: 2 }).map((pins) => pins.sort((a, b) => a - b)),
      event: fc.option(anyMilestone),
      around: fc.constantFrom(1, 3, 5),
      periods: fc.option(fc.tuple(anySpan, anySpan)),
      weights: fc.dictionary(fc.constantFrom(...known.weights), anyWeight, { noNullPrototype: true }),
      theme: fc.constantFrom("system", "light", "dark"),
    }),
  )
  .map((view) => (view.periods ? { ...view, align: null } : view));

/** A view near the default: most fields as usual, a few changed, as a reader makes them. */
export const anyNearView: fc.Arbitrary<View> = fc
  .tuple(anyPage, anyView, fc.subarray(Object.keys(defaultViews.explore)))
  .map(([page, view, changed]) => {
    const pairs = Object.entries(view).filter(([name]) => changed.includes(name));
    const near = { ...defaultViews[page], ...Object.fromEntries(pairs) };
    return near.from < near.to ? near : { ...near, from: view.from, to: view.to };
  });
