import { describe, expect, test } from "vitest";
import type { Lang } from "../../../../lib/types";
import { modelOf, panel } from "../pages";

const model = modelOf({}, "compare");

describe("the compare page", () => {
  test("shows a plot for each partner on the same axis", () => {
    const { facets } = panel(model, "trade_export");
    expect(facets.map(({ partner }) => partner)).toEqual(["PRK", "KOR"]);
    expect(facets[0]?.axis).toEqual(facets[1]?.axis);
  });

  test("gives each plot its own axis when asked, with a notice and in the subtitle", () => {
    const own = panel(modelOf({ y: "own" }, "compare"), "trade_total");
    expect(own.facets[0]?.axis.domain).not.toEqual(own.facets[1]?.axis.domain);
    expect(own.notices).toEqual(["Each plot has its own vertical axis: equal heights are not equal values."]);
    expect(own.subtitle).toContain("Each plot has its own axis.");
  });

  test("puts a reported zero on the shelf of the log axis, in words and in the title", () => {
    const { title, subtitle, facets } = panel(model, "trade_export");
    expect(title).toBe("Russian exports to the DPRK fell to a reported zero in 2021");
    expect(subtitle).toContain("zero has its own line under the axis break");
    expect(facets[0]?.axis.hasShelf).toBe(true);
    expect(facets[0]?.callouts.filter(({ kind }) => kind === "zero").map(({ words }) => words[0])).toEqual([
      "zero reported, 2021",
    ]);
    expect(facets[0]?.ends.map(({ value, note }) => [value, note])).toEqual([["US$42m", "2020"]]);
  });

  test("tells what is withheld from what is not there yet", () => {
    const { cell } = model.readout;
    expect(cell(2024, "trade_export:PRK")).toEqual({
      value: "",
      mark: "not published",
      note: "no figure · not published",
    });
    expect(cell(2024, "unga_distance:PRK")).toMatchObject({ value: "", mark: "not found" });
  });

  test("explains a hatch between two figures in three words, one at the end of a series in full", () => {
    const [dprk] = panel(model, "trade_export").facets;
    expect(dprk?.hatches.map(({ words }) => words)).toEqual([
      ["1990–1991: no figure"],
      ["No dollar figures after 2021"],
    ]);
  });

  test("adds the ratio of the two with its line of equality and the years it lacks", () => {
    const ratio = panel(model, "ratio");
    expect(ratio.title).toBe("Trade with the ROK has exceeded trade with the DPRK since 1991");
    expect(ratio.subtitle).toContain("No ratio for 2023, where the ROK figure is missing.");
    expect(ratio.facets).toHaveLength(1);
    expect(ratio.facets[0]?.axis.reference?.at).toBe(1);
    expect(ratio.facets[0]?.lines[0]?.points.find(({ year }) => year === 2023)?.value).toBeNull();
    expect(modelOf({ as: "ratio" }, "compare").panels.map(({ id }) => id)).not.toContain("ratio");
  });

  test("says whose years in its heading", () => {
    expect(model.heading).toBe("DPRK and ROK side by side, 1988–2024");
    expect(model.standfirst).toContain("Axes are locked");
  });
});

describe("small tables", () => {
  test("two pins give both years and the change of every column", () => {
    const change = modelOf({ pin: [1990, 1995] }).pinChange;
    expect(change?.caption).toBe("1990–95");
    expect(change?.rows[0]?.cells.slice(0, 4)).toEqual(["DPRK", "US$2.38bn", "US$85.5m", "−US$2.29bn"]);
    expect(change?.rows[0]?.notes?.slice(0, 4)).toEqual(["", "est.", "", "−96%, −48.6% a year"]);
    expect(change?.rows[1]?.cells.slice(0, 4)).toEqual(["ROK", "US$890m", "US$3.31bn", "+US$2.42bn"]);
    expect(change?.rows[0]?.cells.slice(-3)).toEqual(["–", "2.93", "–"]);
    expect(change?.rows[0]?.notes?.slice(-3)).toEqual(["", "low rel.", ""]);
    expect(modelOf({ pin: [1990] }).pinChange).toBeNull();
    expect(modelOf({ pin: [1970, 1995] }).pinChange).toBeNull();
  });

  test("an index changes by what it changes, a percentage by percentage points", () => {
    const ofDprk = (measure: string, pin: number[], lang: Lang = "en") => {
      const row = modelOf({ measures: [measure], pin, from: 1960 }, "explore", lang).pinChange?.rows[0];
      return [row?.cells.at(3), row?.notes?.at(3)];
    };
    expect(ofDprk("intensity", [1990, 1995])).toEqual(["−11.1", ""]);
    expect(ofDprk("unga_distance", [1995, 2023])).toEqual([expect.stringMatching(/^−\d\.\d\d$/), ""]);
    expect(ofDprk("unga_agreement_strict", [1995, 2010])[1]).toBe("percentage points");
    expect(ofDprk("unga_agreement_strict", [1995, 2010], "es")[1]).toBe("puntos porcentuales");
  });

  test("a change from one year to the next has no growth a year beside it, one to zero no percentage", () => {
    expect(modelOf({ pin: [1990, 1991] }).pinChange?.rows[0]?.notes?.[3]).toBe("−85%");
    const toZero = modelOf({ measures: ["trade_export"], pin: [2020, 2021] }).pinChange?.rows[0];
    expect([toZero?.cells[3], toZero?.notes?.[3]]).toEqual(["−US$42m", ""]);
  });

  test("undivided Korea has its row before 1948, and only where it has figures", () => {
    const old = modelOf({ from: 1860, pin: [1900, 1910] });
    expect(old.readout.rows.map(({ key }) => key)).toEqual(["PRK", "KOR", "KOREA"]);
    expect(old.readout.cell(1900, "intensity:KOREA:conflict")?.value).toBe("15.0");
    expect(old.readout.cell(1900, "trade_total:PRK")?.note).toBe("cannot exist in these years");
    expect(old.pinChange?.rows.map(({ key }) => key)).toEqual(["PRK", "KOR", "KOREA"]);
    expect(old.pinChange?.rows[2]?.cells.slice(0, 4)).toEqual(["Korea", "–", "–", "–"]);
    expect(old.pinChange?.rows[2]?.cells[4]).toMatch(/^\d/);
    expect(modelOf().readout.rows.map(({ key }) => key)).toEqual(["PRK", "KOR"]);
  });
});
