import { expect, test } from "vitest";
import { dataset, modelOf, panel } from "../pages";

const note = (measure: string, year: number, line: string, change = {}) =>
  modelOf({ from: 1985, measures: [measure], ...change }).readout.cell(year, `${measure}:${line}`)?.note;

test("a lower limit is said where there is no figure", () => {
  expect(note("far_east_customs_freight", 2022, "PRK")).toMatch(/^at least 20/);
  expect(note("trips_of_russians", 2021, "PRK")).toMatch(/^at least 41/);
  const { summary } = panel(modelOf({ measures: ["far_east_customs_freight"] }), "far_east_customs_freight");
  expect(summary).toMatch(/Only limits are known: DPRK 2022: at least 20/);
});

test("a range stated by another source stands beside the figure", () => {
  expect(note("crude_oil", 1988, "PRK")).toMatch(/1,500,000–2,000,000|1\.5/);
});

test("a derived figure says how it came to be", () => {
  expect(note("trade_total", 1996, "PRK")).toMatch(/interpolated, low reliability · /);
  const spanish = modelOf({}, "explore", "es").readout.cell(1996, "trade_total:PRK")?.note;
  expect(spanish).toMatch(/interpolado, poco fiable · /);
});

test("a ratio over a reported zero is undefined, not missing", () => {
  expect(note("trade_export", 2021, "RATIO", { as: "ratio" })).toBe("undefined: the DPRK figure is zero");
});

test("only a series that goes on has no figure yet", () => {
  const { panels, readout } = modelOf({ measures: ["trade_total", "debt_to_ussr", "cowmid_onsets"] });
  const lines = panels.flatMap(({ facets }) => facets.flatMap((facet) => facet.lines));
  const notes = lines.map(({ key }) => readout.cell(2024, key)?.note);
  expect(notes.length).toBeGreaterThan(2);
  expect(notes).not.toContain("none yet");
});

test("a share needs a total that holds trade with Russia, and names its source", () => {
  const share = modelOf({ measures: ["trade_total"], as: "share" });
  expect(share.readout.cell(2022, "trade_total:PRK")).toMatchObject({
    value: "",
    note: "no share · no usable world total",
  });
  expect(panel(share, "trade_total").sourceLine).toContain("KOTRA");
});

test("the index says what it is not computed from", () => {
  expect(panel(modelOf(), "intensity").summary).toContain(
    "Disputes are not recorded after 2010 and count as zero. Alliances after 2018 are carried forward.",
  );
  expect(panel(modelOf({ from: 1950, to: 2010 }), "intensity").summary).not.toContain("Disputes are not");
});

test("pins outside the span and a log scale on a mirrored panel are answered with what is true", () => {
  const { panels } = modelOf({ pin: [1950], scale: "log", measures: ["intensity"] });
  expect(panels[0]?.notices).toEqual([
    "Intensity: a panel drawn both ways from zero has no log scale. Shown on a linear scale.",
    "Pinned, but outside the years shown (1985–2024): 1950.",
  ]);
});

test("names and abbreviations keep their capitals inside a sentence", () => {
  const { moved } = modelOf({
    measures: ["unga_distance", "trade_export"],
    event: dataset.milestones.at(-1)?.id ?? "",
  });
  expect(moved?.rows.map(({ cells }) => cells[0])).toContain("DPRK UN distance");
});
