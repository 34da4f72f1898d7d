import { describe, expect, test } from "vitest";
import { controlState } from "../../../lib/view/controls";
import type { View, ViewPage } from "../../../lib/view/view";
import { clockListWords } from "../../../lib/words/clockLists";
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

describe("two periods", () => {
  const periods: View["periods"] = [
    { from: 1985, to: 1995 },
    { from: 2014, to: 2024 },
  ];
  const { periodsApart } = clockListWords.en;

  test("leave no choice of layout on Compare, and axes of their own stay possible", () => {
    expect(reasonsOf({ periods }, "compare")).toEqual({ layout: periodsApart });
    expect(reasonsOf({ periods, layout: "overlay" }, "compare")).toEqual({ layout: periodsApart });
    expect(reasonsOf({ periods }).layout).toBeUndefined();
  });

  test("need two Koreas for that, whatever the span says", () => {
    expect(reasonsOf({ periods, partners: ["KOR"] }, "compare").layout).toBe(words.onePartner);
    expect(reasonsOf({ periods, from: 1880, to: 1910 }, "compare").layout).toBe(periodsApart);
    const early: View["periods"] = [
      { from: 1880, to: 1890 },
      { from: 1900, to: 1910 },
    ];
    expect(reasonsOf({ periods: early }, "compare")).toMatchObject({ layout: words.undivided, y: words.undivided });
  });

  test("say why in a sentence", () => {
    for (const { periodsApart } of Object.values(clockListWords)) expect(periodsApart).toMatch(/^\p{Lu}.+\.$/u);
  });
});

test("counting years from an event takes no control away, whether one Korea is shown or both", () => {
  const align = { PRK: "M023", KOR: "M070" };
  expect(reasonsOf({ align }, "compare")).toEqual({});
  expect(reasonsOf({ align, partners: ["KOR"] }, "compare")).toEqual(reasonsOf({ partners: ["KOR"] }, "compare"));
});

test("every reason is a sentence in both languages", () => {
  for (const lang of ["en", "es"] as const) {
    for (const reason of Object.values(prose[lang].controls)) expect(reason).toMatch(/^\p{Lu}.+\.$/u);
  }
});
