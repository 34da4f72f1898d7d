import { describe, expect, it } from "vitest";
import { defaultWeights, isWeightKey, weighing, weightKeys } from "../../../lib/derive/intensityWeights";

describe("weightKeys", () => {
  it("has every weight once, levels apart from kinds", () => {
    expect(weightKeys.level).toEqual([
      "level.head_of_state",
      "level.head_of_government",
      "level.minister",
      "level.other",
    ]);
    expect(weightKeys.kind).toHaveLength(11);
    expect([...weightKeys.level, ...weightKeys.kind].sort()).toEqual(Object.keys(defaultWeights).sort());
  });

  it("knows a weight by its whole name alone", () => {
    for (const key of [...weightKeys.level, ...weightKeys.kind]) expect(isWeightKey(key)).toBe(true);
    for (const key of ["level", "minister", "level.king", "toString", "__proto__"])
      expect(isWeightKey(key)).toBe(false);
  });
});

describe("weighing", () => {
  it("multiplies the weights of level and kind", () => {
    expect(weighing({})({ level: "head_of_state", kind: "treaty" })).toBe(8);
    expect(weighing({ "level.other": 10 })({ level: "other", kind: "institution" })).toBe(8);
  });

  it("refuses a weight it does not know, and one that is no weight", () => {
    expect(() => weighing({ "level.king": 3 })).toThrow("unknown weight: level.king");
    expect(() => weighing({ toString: 3 })).toThrow("unknown weight: toString");
    expect(() => weighing({ "kind.aid": -1 })).toThrow("no weight for kind.aid: -1");
    expect(() => weighing({ "kind.aid": Number.NaN })).toThrow("no weight for kind.aid");
    expect(() => weighing({ "kind.aid": Number.POSITIVE_INFINITY })).toThrow("no weight for kind.aid");
  });

  it("takes nothing for a weight", () => {
    expect(weighing({ "kind.aid": 0 })({ level: "minister", kind: "aid" })).toBe(0);
  });
});
