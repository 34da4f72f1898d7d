import { describe, expect, test } from "vitest";
import { modelOf, panel, plot, titles } from "./pages";

describe("an index", () => {
  test("reads 100 in the base year and says so in the subtitle", () => {
    const model = modelOf({ as: "index" });
    const values = plot(model, "trade_total").lines.map((line) => line.points.find(({ year }) => year === 1990)?.value);
    expect(values).toEqual([100, 100]);
    expect(panel(model, "trade_total").subtitle).toContain("Index, 1990 = 100 for each partner. From current prices.");
  });

  test("drops the partner without a figure in the base year, with a notice", () => {
    const trade = panel(modelOf({ as: "index", base: 1987 }), "trade_total");
    expect(trade.facets[0]?.lines.map(({ partner }) => partner)).toEqual(["KOR"]);
    expect(trade.notices).toEqual(["Trade: no figure above zero for the DPRK in 1987, so its index is not drawn."]);
  });

  test("is refused with words and the years that would do where no partner has a base", () => {
    const { empty } = plot(modelOf({ as: "index", base: 1990 }), "unga_distance");
    expect(empty).toEqual({
      what: "No index: no figures for either Korea in 1990.",
      why: "The base year needs a figure above zero: 1991–2023.",
    });
  });

  test("is refused for a base of zero", () => {
    const [dprk] = panel(
      modelOf({ as: "index", base: 2021, measures: ["trade_export"], layout: "side" }),
      "trade_export",
    ).facets;
    expect(dprk?.empty?.what).toBe("No index: for the DPRK the figure of 2021 is zero.");
  });

  test("leaves the intensity as it is, and says so", () => {
    const intensity = panel(modelOf({ as: "index" }), "intensity");
    expect(intensity.notices).toEqual(["Intensity is an index already. Shown as it is."]);
    expect(intensity.unit).toBe("index_0_100");
  });
});

describe("other modes", () => {
  test("constant prices change money and nothing else", () => {
    const model = modelOf({ prices: "constant" });
    expect(panel(model, "trade_total").subtitle).toContain("US$ million, prices of 2024 (US CPI).");
    expect(panel(model, "intensity").subtitle).toBe(panel(modelOf(), "intensity").subtitle);
    expect(panel(model, "intensity").notices).toEqual([]);
    expect(model.readout.columns[0]?.words).toBe("Trade, 2024 US$");
  });

  test("a share is of the partner's total trade, on a linear axis", () => {
    const model = modelOf({ as: "share" });
    expect(plot(model, "trade_total").axis.kind).toBe("linear");
    expect(panel(model, "trade_total").subtitle).toContain("Percent of each partner’s total trade.");
    expect(panel(model, "unga_distance").notices).toEqual([
      "UN distance is not trade, so it has no share of it. Shown as reported.",
    ]);
  });

  test("a ratio needs both Koreas, whichever is shown", () => {
    const model = modelOf({ as: "ratio", partners: ["PRK"] });
    expect(plot(model, "trade_total").lines.map(({ name }) => name)).toEqual(["ROK / DPRK"]);
    expect(titles(model)[0]).toBe("Trade with the ROK has exceeded trade with the DPRK since 1991");
  });

  test("a log scale is refused where values go both ways", () => {
    const intensity = panel(modelOf({ scale: "log" }), "intensity");
    expect(intensity.facets[0]?.axis.kind).toBe("linear");
    expect(intensity.notices[0]).toContain("no log scale");
    expect(plot(modelOf({ scale: "linear" }), "trade_total").axis.kind).toBe("linear");
  });

  test("a preferred source is drawn alone and named, and what others have is not denied", () => {
    const trade = panel(modelOf({ source: "imf_dots_rus" }), "trade_total");
    expect(trade.subtitle).toContain("Only this source: Russian customs via IMF.");
    expect(trade.sources[0]).toBe("imf_dots_rus");
    expect(trade.facets[0]?.hatches[0]?.words).toEqual(["No figures of this source before 1992"]);
  });

  test("a source without trade leaves the headline, with a notice", () => {
    const model = modelOf({ source: "sipri_at" });
    expect(titles(model)).toEqual(titles(modelOf()));
    expect(panel(model, "trade_total").notices[0]).toContain("SIPRI has no Trade in these years");
    expect(panel(model, "unga_distance").notices).toEqual([]);
  });

  test("changed weights and half-life are named", () => {
    const { subtitle } = panel(modelOf({ half: 6, weights: { "level.minister": 2 } }), "intensity");
    expect(subtitle).toContain("a six-year half-life");
    expect(subtitle).toContain("Changed weights: ministers 2 instead of 3.");
  });
});

describe("spans", () => {
  test("undivided Korea stands alone before 1948", () => {
    const model = modelOf({ from: 1880, to: 1910 });
    expect(model.heading).toBe("Russia and Korea, 1880–1910");
    expect(new Set(plot(model, "intensity").lines.map(({ partner }) => partner))).toEqual(new Set(["KOREA"]));
    expect(titles(model)[1]).toBe("Conflict with Korea exceeded cooperation in 1910");
  });

  test("undivided Korea joins the others where the span crosses 1948, and only in its own years", () => {
    const korea = plot(modelOf({ from: 1900, to: 2000 }), "intensity").lines.find(({ partner }) => partner === "KOREA");
    expect(korea?.points.filter(({ value }) => value !== null).at(-1)?.year).toBe(1947);
    expect(plot(modelOf({ from: 1948, to: 2000 }), "intensity").lines.map(({ partner }) => partner)).not.toContain(
      "KOREA",
    );
  });

  test("Soviet years are called Soviet", () => {
    const model = modelOf({ from: 1985, to: 1991, measures: ["trade_import"] });
    expect(model.heading).toBe("The USSR and the two Koreas, 1985–1991");
    expect(panel(model, "trade_import").subtitle).toMatch(/^Soviet imports\./);
    expect(titles(model)[0]).toMatch(/^Soviet imports from the ROK grew/);
  });

  test("a panel without figures says what is missing and why", () => {
    const model = modelOf({ from: 1946, to: 1955 });
    expect(plot(model, "trade_total").empty?.what).toBe("No trade figures for either Korea in 1946–1955.");
    expect(plot(model, "trade_total").empty?.why).toContain("DPRK: War years. US estimates");
    expect(titles(model)[0]).toBe("No trade figures for either Korea in 1946–1955");
    expect(plot(model, "unga_distance").empty?.why).toMatch(/^Neither Korea was a member/);
  });

  test("titles before the end of the data speak of the past", () => {
    expect(titles(modelOf({ from: 1990, to: 1995 })).slice(1)).toEqual([
      "Cooperation with the DPRK fell between 1990 and 1995; with the ROK it rose",
      "In UN votes from 1991 to 1995 both Koreas moved away from Russia, by low-reliability figures",
    ]);
  });
});

describe("any measure of the catalogue", () => {
  test("gets a title from where its lines begin and end", () => {
    const model = modelOf({ measures: ["shared_igos", "unga_agreement_strict", "workers_in_russia"] });
    expect(titles(model)).toEqual([
      "Shared international organisations: DPRK up from 9 in 1985 to 23 in 2014, ROK up from 24 to 57",
      "Identical votes at the UN: DPRK up from 53.7% in 1991 to 77.9% in 2019, ROK down from 60.6% to 58.1%",
      expect.stringMatching(/^Workers in Russia: DPRK /),
    ]);
  });

  test("a partner without any figure takes no place beside one that has some", () => {
    expect(
      plot(modelOf({ measures: ["workers_in_russia"] }), "workers_in_russia").lines.map(({ name }) => name),
    ).toEqual(["DPRK"]);
  });

  test("an unknown measure gives no panel", () => {
    expect(modelOf({ measures: ["trade_total", "no_such_measure"] }).panels.map(({ id }) => id)).toEqual([
      "trade_total",
    ]);
  });
});
