import { describe, expect, it } from "vitest";
import { weighing } from "../../../lib/derive/intensityWeights";

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
  });
});
