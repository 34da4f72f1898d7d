import { expect, test } from "vitest";
import { modelOf, panel, plot } from "./pages";

const jetro = { source: "jetro_1990", measures: ["trade_total"], from: 2000 };
const customs = modelOf({ source: "imf_dots_rus", measures: ["trade_total"] });

test("a span that only the preferred source leaves empty is said to lack that source, not all sources", () => {
  const { title, summary } = panel(modelOf(jetro), "trade_total");
  expect(title).toBe("No trade figures of this source (JETRO 1990) for either Korea in 2000–2024");
  expect(summary).toContain("Other sources in the collection have figures for these years.");
  expect(panel(modelOf(jetro, "explore", "es"), "trade_total").title).toBe(
    "Esta fuente (JETRO 1990) no da cifras de comercio de ninguna de las dos Coreas entre 2000 y 2024",
  );
});

test("a partner the preferred source does not cover keeps its row", () => {
  const lines = plot(modelOf({ ...jetro, from: 1985 }), "trade_total").lines;
  expect(lines.map(({ name }) => name)).toEqual(["DPRK", "ROK"]);
});

test("readout, table and summary say that it is this source that has no figure", () => {
  expect(customs.readout.cell(2021, "trade_total:PRK")).toMatchObject({ value: "", note: "none of this source" });
  const { table, summary } = panel(customs, "trade_total");
  expect(table.rows.at(-1)?.cells).toContain("none of this source");
  expect(summary).toContain("No figure of this source: DPRK 1985–1991");
});
