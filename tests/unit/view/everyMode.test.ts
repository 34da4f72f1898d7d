import { expect, test } from "vitest";
import type { ChartModel, PanelModel } from "../../../lib/view/model.types";
import { modeOf } from "../../../lib/view/panel/transform";
import type { View } from "../../../lib/view/view";
import { prose } from "../../../lib/words/prose";
import { dataset, modelOf } from "./pages";

const measures = dataset.measures.map(({ measure }) => measure);
const { subtitle, controls } = prose.en;

/** Every panel of every mode, in one model a mode. */
const models = (["value", "index", "share", "ratio"] as const).flatMap((as) =>
  (["auto", "log", "linear"] as const).flatMap((scale) =>
    (["current", "constant"] as const).flatMap((prices) =>
      (["overlay", "side"] as const).map((layout) =>
        modelOf({ measures, as, scale, prices, layout, y: "own", base: 2000 }),
      ),
    ),
  ),
);

const each = (check: (panel: PanelModel, view: View, model: ChartModel) => void) => {
  for (const model of models) for (const panel of model.panels) check(panel, model.view, model);
};
const named = ({ id }: PanelModel, { as, scale, prices, layout }: View) => [id, as, scale, prices, layout].join(" ");
const measureOf = (id: string) => {
  const found = dataset.measures.find(({ measure }) => measure === id);
  if (!found) throw new Error(`no measure: ${id}`);
  return found;
};
const isMoney = (id: string) => measureOf(id).unit === "usd_million";
const isDrawn = ({ facets }: PanelModel) => facets.some(({ empty }) => empty === null);

test("the subtitle states every mode that is in force", () => {
  each((panel, view) => {
    const name = named(panel, view);
    const as = modeOf(measureOf(panel.id), view.as);
    if (as === "share") expect(panel.subtitle, name).toContain(subtitle.share);
    if (as === "index") expect(panel.subtitle, name).toContain(subtitle.index("2000"));
    if (as === "ratio") expect(panel.subtitle, name).toMatch(/ROK .*divided by .*DPRK/);
    if (as === "value" && isMoney(panel.id))
      expect(panel.subtitle, name).toContain(subtitle.money(view.prices === "constant" ? "2024" : null));
    if (as === "index" && isMoney(panel.id))
      expect(panel.subtitle, name).toContain(subtitle.prices(view.prices === "constant" ? "2024" : null));
    const drawn = panel.facets.filter(({ empty }) => empty === null);
    expect(panel.subtitle.includes("Log scale"), name).toBe(drawn.some(({ axis }) => axis.kind === "log"));
    expect(panel.subtitle.includes("zero has its own line"), name).toBe(drawn.some(({ axis }) => axis.hasShelf));
    expect(panel.subtitle.includes(subtitle.own), name).toBe(panel.facets.length > 1);
  });
});

test("what is asked and not done is said", () => {
  each((panel, view) => {
    const name = named(panel, view);
    const said = [panel.subtitle, ...panel.notices].join("\n");
    const as = modeOf(measureOf(panel.id), view.as);
    if (as !== view.as) expect(said, name).toMatch(/Shown as (it is|reported)\./);
    if (view.prices === "constant" && isMoney(panel.id) && (as === "share" || as === "ratio"))
      expect(said, name).toContain(controls.pricesCancel);
    if (view.scale === "log" && isDrawn(panel) && panel.facets.every(({ axis }) => axis.kind === "linear"))
      expect(said, name).toContain("no log scale");
  });
});

test("no plot is empty without words, and none with words has a line", () => {
  each((panel, view) => {
    for (const { lines, empty } of panel.facets) {
      const hasFigure = lines.some(({ points }) => points.some(({ value }) => value !== null));
      expect(empty === null, named(panel, view)).toBe(hasFigure);
      if (empty) expect(`${empty.what} ${empty.why}`, named(panel, view)).toMatch(/^\p{Lu}.+\. \p{Lu}.+\.$/u);
    }
  });
});

test("every value drawn is a number, and on a log axis zero has a shelf and nothing lies below it", () => {
  each((panel, view) => {
    for (const { lines, axis, empty } of panel.facets) {
      const values = lines.flatMap(({ points }) => points.flatMap(({ value, low, high }) => [value, low, high]));
      const known = values.filter((value) => value !== null);
      expect(known.every(Number.isFinite), named(panel, view)).toBe(true);
      expect(axis.domain.every(Number.isFinite), named(panel, view)).toBe(true);
      if (axis.kind === "linear" || empty) continue;
      expect(axis.domain[0], named(panel, view)).toBeGreaterThan(0);
      expect(
        known.every((value) => value >= 0),
        named(panel, view),
      ).toBe(true);
      const main = lines.flatMap(({ points }) => points.map(({ value }) => value));
      expect(axis.hasShelf, named(panel, view)).toBe(main.includes(0));
    }
  });
});

test("a ratio is zero only where the ROK reported zero, and is never taken over a zero", () => {
  const reported = modelOf({ measures, scale: "linear" }).panels;
  for (const panel of models.find(({ view }) => view.as === "ratio")?.panels ?? []) {
    if (modeOf(measureOf(panel.id), "ratio") !== "ratio") continue;
    const lines = reported.find(({ id }) => id === panel.id)?.facets[0]?.lines ?? [];
    const figure = (partner: string, year: number) =>
      lines.find((line) => line.partner === partner)?.points.find((point) => point.year === year)?.value ?? null;
    for (const { year, value } of panel.facets[0]?.lines[0]?.points ?? []) {
      if (value === 0) expect(figure("KOR", year), panel.id).toBe(0);
      if (figure("PRK", year) === 0) expect(value, panel.id).toBeNull();
    }
  }
});
