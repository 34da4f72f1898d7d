import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { formatYear } from "../../../lib/format";
import type { Lang } from "../../../lib/types";
import { placeOf } from "../../../lib/view/clock";
import { sayIn } from "../../../lib/view/describe/say";
import { chartModel } from "../../../lib/view/model";
import type { ChartModel, PanelModel, SaidNumber } from "../../../lib/view/model.types";
import { defaultViews, type View } from "../../../lib/view/view";
import { anyNearView, anyPage, anyView } from "./arbitraries";
import { dataset } from "./pages";

const anyLang = fc.constantFrom<Lang>("en", "es");
const anyMeasures = fc.shuffledSubarray(
  dataset.measures.map(({ measure }) => measure),
  { minLength: 1, maxLength: 4 },
);
/** Views of the address, with the default measures, and with any of the catalogue. */
const anyOldView: fc.Arbitrary<View> = fc.oneof(
  anyNearView,
  anyView,
  fc.tuple(anyNearView, anyMeasures).map(([view, measures]) => ({ ...view, measures })),
);
const runs = { numRuns: 60 };

const digits = (words: string): string[] => words.match(/\d+(?:[.,]\d+)*/g) ?? [];

/** What the table of a panel says of a line in a year. */
function inTable({ table }: PanelModel, line: string, year: number): unknown {
  const column = table.columns.findIndex(({ key }) => key === `${line}:value`);
  const years = table.columns.findIndex(({ key }) => key === `${line}:year`);
  return table.rows.find(({ key, raw }) => (years < 0 ? key === String(year) : raw?.[years] === year))?.raw?.[column];
}

function isInRemarks({ table }: PanelModel, words: string): boolean {
  return digits(words).every((number) => (table.remarks ?? []).some((remark) => digits(remark).includes(number)));
}

function isFounded(number: SaidNumber, panel: PanelModel, lang: Lang): boolean {
  if (number.kind === "name") return true;
  if (number.kind === "year") {
    const years = panel.table.columns.flatMap(({ key }, place) => (key.endsWith(":year") ? [place] : []));
    const isRow = panel.table.rows.some(
      ({ key, raw }) => key === String(number.year) || years.some((place) => raw?.[place] === number.year),
    );
    return number.words === formatYear(number.year) && (isRow || isInRemarks(panel, number.words));
  }
  if (number.kind === "value") {
    const isSame = inTable(panel, number.line, number.year) === number.value || isInRemarks(panel, number.words);
    const { spoken, value } = sayIn(lang);
    return isSame && [spoken, value].some((say) => say(number.value, panel.unit) === number.words);
  }
  const [from, to] = [inTable(panel, number.line, number.from), inTable(panel, number.line, number.to)];
  if (typeof from !== "number" || typeof to !== "number") return false;
  if (number.kind === "difference") return number.value === to - from;
  return number.value === (number.kind === "factor" ? to / from : Math.abs(to / from - 1) * 100);
}

function testNumbers(panel: PanelModel, lang: Lang) {
  const numbers = panel.numbers ?? [];
  for (const number of numbers) expect(isFounded(number, panel, lang), JSON.stringify(number)).toBe(true);
  const known = new Set(numbers.flatMap(({ words }) => digits(words)));
  for (const said of digits(`${panel.title} ${panel.summary}`))
    expect(known, `${panel.title} ${panel.summary}`).toContain(said);
}

function testPanels(model: ChartModel) {
  for (const { facets } of model.panels) {
    for (const { lines, empty } of facets) {
      const hasPoint = lines.some(({ points }) => points.some(({ plot }) => plot !== null));
      expect(hasPoint).toBe(empty === null);
      if (empty) expect(empty.what.length * empty.why.length).toBeGreaterThan(0);
    }
  }
}

// Many models in one test, on a machine that may be busy.
describe("any view", { timeout: 60_000 }, () => {
  test("gives a model whose every plot has a point, or words for what is missing", () => {
    fc.assert(
      fc.property(anyOldView, anyPage, anyLang, (view, page, lang) =>
        testPanels(chartModel(dataset, view, page, lang)),
      ),
      runs,
    );
  });

  test("says no number in a title or summary that its table does not have", () => {
    fc.assert(
      fc.property(anyOldView, anyPage, anyLang, (view, page, lang) => {
        for (const panel of chartModel(dataset, view, page, lang).panels) testNumbers(panel, lang);
      }),
      runs,
    );
  });

  test("draws inside its domain", () => {
    fc.assert(
      fc.property(anyOldView, anyPage, (view, page) => {
        for (const { facets } of chartModel(dataset, view, page, "en").panels) {
          for (const { axis, lines } of facets) {
            const plots = lines.flatMap(({ points }) => points.flatMap(({ plot }) => plot ?? []));
            for (const plot of plots.filter((value) => axis.kind === "linear" || value > 0)) {
              expect(plot).toBeGreaterThanOrEqual(axis.domain[0]);
              expect(plot).toBeLessThanOrEqual(axis.domain[1]);
            }
          }
        }
      }),
      runs,
    );
  });

  test("has dense lines and a readout cell for every point", () => {
    fc.assert(
      fc.property(anyOldView, anyPage, (view, page) => {
        const model = chartModel(dataset, view, page, "en");
        for (const line of model.panels.flatMap(({ facets }) => facets.flatMap(({ lines }) => lines))) {
          expect(line.points.map(placeOf)).toEqual(
            Array.from({ length: line.points.length }, (_, i) => model.span.from + i),
          );
          if (!line.period) expect(line.points).toHaveLength(view.to - view.from + 1);
          for (const point of line.points) expect(model.readout.cell(placeOf(point), line.key)).toBeDefined();
        }
      }),
      { numRuns: 25 },
    );
  });

  test("says the same in both languages: as many numbers, facets, callouts and notices", () => {
    const shape = (model: ChartModel) =>
      model.panels.map(({ facets, notices, table, numbers }) => [
        facets.map(({ callouts, gaps, hatches }) => [callouts.length, gaps.length, hatches.length]),
        notices.length,
        table.columns.length,
        numbers?.length,
      ]);
    fc.assert(
      fc.property(anyOldView, anyPage, (view, page) => {
        expect(shape(chartModel(dataset, view, page, "es"))).toEqual(shape(chartModel(dataset, view, page, "en")));
      }),
      { numRuns: 25 },
    );
  });
});

test("every measure of the catalogue has a panel with words in both languages", { timeout: 60_000 }, () => {
  for (const { measure } of dataset.measures) {
    for (const lang of ["en", "es"] as const) {
      const view = { ...defaultViews.explore, from: 1860, measures: [measure] };
      const [panel] = chartModel(dataset, view, "explore", lang).panels;
      expect(panel?.title).not.toBe("");
      expect(panel?.subtitle).not.toBe("");
      expect(panel?.table.caption).not.toContain("undefined");
      if (panel) testNumbers(panel, lang);
    }
  }
});
