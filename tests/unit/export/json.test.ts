import { expect, test } from "vitest";
import { sidecar, sidecarJson, viewJson } from "../../../lib/export/json";
import { site } from "../../../lib/site";
import type { Source } from "../../../lib/types";
import { panel, point } from "./build";

const customs: Source = {
  id: "customs",
  kind: "primary",
  author: "",
  title: "Customs",
  publisher: "Customs service",
  year: "2024",
  version: "2024-06",
  url: "https://example.org/",
  licence: "open",
  citation: "Customs service (2024).",
  coverage: "",
  knownIssues: "",
  checked: "text_seen",
  language: "en",
};
const origin = { link: "https://tumen.example/en/?from=1990", version: "1.0.0" };
const one = panel([{ points: [point(1990, 1), point(1991, null)] }]);

test("the sidecar of one panel says its title, unit, mode, sources, link and version", () => {
  expect(sidecar({ heading: "Russia and the two Koreas", panels: [one] }, [customs], origin)).toMatchObject({
    title: "Trade fell",
    unit: "usd_million",
    mode: "US$ million, current prices.",
    sources: [{ id: "customs", citation: "Customs service (2024).", url: "https://example.org/", licence: "open" }],
    ...origin,
  });
});

test("the sidecar of several panels has the heading, and each panel's own unit and mode", () => {
  const other = panel([], { id: "intensity", unit: "index_0_100", subtitle: "Index.", sources: ["customs", "own"] });
  const both = sidecar({ heading: "Russia and the two Koreas", panels: [one, other] }, [customs], origin);
  expect(both).toMatchObject({ title: "Russia and the two Koreas", unit: "usd_million; index_0_100" });
  expect(both.panels.map(({ measure, unit, mode }) => [measure, unit, mode])).toEqual([
    ["trade_total", "usd_million", "US$ million, current prices."],
    ["intensity", "index_0_100", "Index."],
  ]);
  expect(both.sources.map(({ id }) => id)).toEqual(["customs", "own"]);
});

test("the view as JSON carries the rows of the CSV, empty cells as null", () => {
  const { data } = JSON.parse(viewJson({ heading: "", panels: [one] }, [customs], origin, "en"));
  expect(data).toMatchObject([
    { measure: "trade_total", partner: "PRK", year: 1990, value: 1, rivals: null },
    { year: 1991, value: null, unit: "usd_million", gap: null },
  ]);
});

test("the view as JSON names its schema first", () => {
  const text = viewJson({ heading: "", panels: [one] }, [customs], origin, "en");
  expect(Object.entries(JSON.parse(text))[0]).toEqual(["$schema", `${site.url}/data/view.schema.json`]);
});

test("JSON has its keys in a fixed order and ends with a line break", () => {
  const text = sidecarJson({ heading: "", panels: [one] }, [customs], origin);
  expect(Object.keys(JSON.parse(text))).toEqual([
    "title",
    "unit",
    "mode",
    "panels",
    "sources",
    "link",
    "version",
    "released",
  ]);
  expect(text.endsWith("}\n")).toBe(true);
});
