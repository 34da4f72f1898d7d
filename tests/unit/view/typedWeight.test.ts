import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { defaultWeights, weightKeys } from "../../../lib/derive/intensityWeights";
import { eventKinds } from "../../../lib/view/choose";
import { changedWeights, steppedWeight, typedWeight, weightIn, withWeight } from "../../../lib/view/typedWeight";
import { formatView, parseView } from "../../../lib/view/url";
import { defaultViews } from "../../../lib/view/view";
import { known } from "./arbitraries";

describe("a typed weight", () => {
  test("is a number from 0 to 100, with a point or a comma", () => {
    expect(["0", " 2.5 ", "2,5", "2.", ".5", "100", "99.999"].map(typedWeight)).toEqual([
      0, 2.5, 2.5, 2, 0.5, 100, 99.999,
    ]);
  });

  test("is nothing where it is empty, no number, too large, below zero or too fine", () => {
    for (const text of ["", " ", ".", "-1", "100.1", "1e1", "two", "1.2345", "1.2.3", "١"])
      expect(typedWeight(text)).toBeNull();
  });

  test("is read from the address as it was typed", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 100_000 }), fc.constantFrom(...weightKeys.level), (thousandths, key) => {
        const typed = typedWeight(String(thousandths / 1000));
        const view = { ...defaultViews.methods, weights: withWeight({}, key, typed ?? Number.NaN) };
        const all = { ...known, weights: Object.keys(defaultWeights) };
        expect(parseView(formatView(view, "methods"), "methods", all)).toEqual({ view, notices: [] });
      }),
    );
  });
});

test("a step is a tenth and stays between 0 and 100", () => {
  expect([steppedWeight(0.2, 1), steppedWeight(0.3, -1), steppedWeight(0, -1), steppedWeight(100, 1)]).toEqual([
    0.3, 0.2, 0, 100,
  ]);
});

test("a view names only the weights that are not the standard ones", () => {
  const one = withWeight({}, "level.minister", 2);
  expect(one).toEqual({ "level.minister": 2 });
  expect(withWeight(one, "kind.aid", 0)).toEqual({ "level.minister": 2, "kind.aid": 0 });
  expect(withWeight(one, "level.minister", 3)).toEqual({});
  expect(changedWeights({ "kind.aid": 0, "level.minister": 2, "kind.summit": 1.3 })).toEqual([
    "level.minister",
    "kind.aid",
  ]);
  expect([weightIn(one, "level.minister"), weightIn(one, "kind.aid")]).toEqual([2, 1.2]);
});

test("every level and every kind has a weight to change", () => {
  expect(weightKeys.level).toHaveLength(4);
  expect(weightKeys.kind.toSorted()).toEqual(eventKinds.map((kind) => `kind.${kind}`).toSorted());
});
