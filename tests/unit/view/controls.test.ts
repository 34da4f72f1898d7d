import { describe, expect, test } from "vitest";
import { controlState } from "../../../lib/view/controls";
import type { View, ViewPage } from "../../../lib/view/view";
import { prose } from "../../../lib/words/prose";
import { dataset, modelOf } from "./pages";

const stateOf = (change: Partial<View> = {}, page: ViewPage = "explore") =>
  controlState(modelOf(change, page), dataset, "en");
const reasonsOf = (change: Partial<View>, page: ViewPage = "explore") => stateOf(change, page).reasons;
const words = prose.en.controls;

test("in the default view everything applies", () => {
  expect(stateOf()).toEqual({ scale: "log", log: "auto", reasons: { y: words.oneAxis } });
  expect(stateOf({}, "compare").reasons).toEqual({});
});

describe("the scale", () => {
  test("is the one drawn: shares open linear, and Log then has to be asked for", () => {
    expect(stateOf({ as: "share" })).toMatchObject({ scale: "linear", log: "log" });
    expect(stateOf({ as: "share", scale: "log" }).scale).toBe("log");
    expect(stateOf({ scale: "linear" })).toMatchObject({ scale: "linear", log: "auto" });
    expect(stateOf({ measures: ["unga_distance"] })).toMatchObject({ scale: "linear", log: "log" });
  });

  test("cannot be log where no panel has values for it", () => {
    expect(reasonsOf({ measures: ["intensity"] }).scale).toBe(words.noLog);
    expect(reasonsOf({ measures: ["gmlmid_onsets"] }).scale).toBe(words.noLog);
    expect(reasonsOf({ measures: ["intensity", "unga_distance"] }).scale).toBeUndefined();
  });
});

describe("prices", () => {
  test("need a panel in dollars", () => {
    expect(reasonsOf({ measures: ["intensity", "crude_oil"] }).prices).toBe(words.noDollars);
    expect(reasonsOf({ as: "index" }).prices).toBeUndefined();
  });

  test("cancel in shares and ratios", () => {
    expect(reasonsOf({ as: "share" }).prices).toBe(words.pricesCancel);
    expect(reasonsOf({ as: "ratio" }).prices).toBe(words.pricesCancel);
    expect(reasonsOf({ as: "share", measures: ["trade_total", "export_coal_value"] }).prices).toBeUndefined();
  });
});

test("each way to show values is refused by itself, and plain values never are", () => {
  expect(reasonsOf({ measures: ["intensity"] })).toMatchObject({
    "as.index": words.noIndex,
    "as.share": words.noShare,
    "as.ratio": words.noRatio,
  });
  expect(Object.keys(reasonsOf({ measures: ["crude_oil"] }))).toContain("as.share");
  expect(Object.keys(reasonsOf({ measures: ["crude_oil"] }))).not.toContain("as.ratio");
  expect(Object.keys(reasonsOf({ measures: ["dipl_level_russia_at_partner"] }))).toContain("as.index");
  expect(Object.keys(reasonsOf({ measures: ["intensity"] }))).not.toContain("as.value");
});

test("side by side needs two Koreas with lines of their own", () => {
  expect(reasonsOf({ partners: ["KOR"] }).layout).toBe(words.onePartner);
  expect(reasonsOf({ from: 1880, to: 1910 }).layout).toBe(words.undivided);
  expect(reasonsOf({ as: "ratio", measures: ["trade_total"] }).layout).toBe(words.oneLine);
  expect(reasonsOf({ as: "ratio" }).layout).toBeUndefined();
  expect(reasonsOf({ partners: ["PRK"] }, "compare").y).toBe(words.onePartner);
});

test("every reason is a sentence in both languages", () => {
  for (const lang of ["en", "es"] as const) {
    for (const reason of Object.values(prose[lang].controls)) expect(reason).toMatch(/^\p{Lu}.+\.$/u);
  }
});
