import { expect, test } from "vitest";
import { intensity } from "../../../lib/derive/intensity";
import { sidecar } from "../../../lib/export/json";
import { viewCsv } from "../../../lib/export/viewTable";
import { exportPicture } from "../../../lib/figure/export";
import { lettersOf } from "../../../lib/figure/faces";
import { pictureWords } from "../../../lib/words/figure";
import { dataset, modelOf, panel } from "./pages";

const weights = { "level.minister": 2 };
const standard = modelOf({}, "methods");
const changed = modelOf({ weights }, "methods");
const values = (model: typeof standard, id: string) =>
  panel(model, id).facets.flatMap(({ lines }) => lines.map(({ points }) => points.map(({ value }) => value)));

test("Methods shows both panels of the index since 1945", () => {
  expect(standard.panelIds).toEqual(["intensity", "activity"]);
  expect(standard.span).toEqual({ from: 1945, to: 2024 });
});

test("a changed weight moves every line of both panels, to what the index computes", () => {
  for (const id of ["intensity", "activity"]) {
    const before = values(standard, id);
    expect(before.length).toBeGreaterThan(2);
    expect(values(changed, id).filter((line, at) => String(line) === String(before[at]))).toEqual([]);
  }
  const line = panel(changed, "activity").facets[0]?.lines.find(({ partner }) => partner === "KOR");
  const shown = line?.points.flatMap(({ year, value }) => (value === null ? [] : [[year, value]]));
  expect(shown).toEqual(intensity(dataset, "KOR", { weights }).map(({ year, activity }) => [year, activity]));
});

test("what is taken away names the changed weights, and nothing does without a change", () => {
  const said = "Changed weights: ministers 2 instead of 3.";
  const picture = (model: typeof standard) =>
    lettersOf(
      exportPicture(
        model,
        "all",
        "en",
        { form: "png", width: 1200, height: 800 },
        {
          version: "",
          link: "",
          theme: "light",
          words: pictureWords.en,
        },
      ),
    );
  const about = sidecar(changed, [], { link: "", version: "" });
  expect(about.panels.map(({ mode }) => mode.includes(said))).toEqual([true, true]);
  expect(sidecar(standard, [], { link: "", version: "" }).mode).not.toContain("weights");
  expect(picture(changed).split(said)).toHaveLength(3);
  expect(picture(standard)).not.toContain("Changed weights");
  const rows = viewCsv(changed.panels, "en").trim().split("\n").slice(1);
  expect(rows.filter((row) => row.includes(",index_0_100,,,A,") && !row.includes(said))).toEqual([]);
  expect(viewCsv(standard.panels, "en")).not.toContain("Changed weights");
});

test("a weight is said with all its digits", () => {
  expect(panel(modelOf({ weights: { "kind.aid": 12.345 } }, "methods", "es"), "activity").subtitle).toContain(
    "ayuda 12,345 en vez de 1,2.",
  );
});
