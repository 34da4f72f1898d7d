import { expect, test } from "vitest";
import { paintPlot } from "../../../lib/figure/plot";
import type { Lang } from "../../../lib/types";
import { layoutBoard } from "../../../lib/view/layout/board";
import type { PanelModel } from "../../../lib/view/model.types";
import { dataset, modelOf } from "./pages";

const measures = dataset.measures.map(({ measure }) => measure);
const broken = /undefined|NaN|Infinity|\bnull\b|\[object/;

/** Words by which a subtitle names each unit. */
const unitWords: Record<string, Record<Lang, RegExp>> = {
  usd_million: { en: /US\$ million/, es: /Millones de dólares/ },
  rouble_million: { en: /million roubles/i, es: /millones de rublos/i },
  index_0_100: { en: /0–100/, es: /0–100/ },
  distance: { en: /0 = same position/, es: /0 = misma posición/ },
  level: { en: /\b0 (none|no |where)/, es: /\b0 (ning|sin|si )/ },
  count: { en: /number/i, es: /número/i },
  persons: { en: /persons/i, es: /personas/i },
  percent: { en: /percent/i, es: /porcentaje/i },
  share: { en: /percent/i, es: /porcentaje/i },
  tonnes: { en: /tonnes/i, es: /toneladas/i },
  barrels: { en: /barrels/i, es: /barriles/i },
  tiv_million: { en: /million TIV/i, es: /millones de TIV/i },
};

const wordsOf = ({ title, subtitle, summary, notices, sourceLine, table }: PanelModel) =>
  [title, subtitle, summary, ...notices, sourceLine, table.caption, ...table.rows.flatMap(({ cells }) => cells)].join(
    "\n",
  );

for (const lang of ["en", "es"] as const) {
  for (const [from, to] of [
    [1985, 2024],
    [1860, 2024],
    [1990, 1995],
  ] as const) {
    test(`every measure has a panel with a line, or says what is missing and why: ${lang}, ${from}–${to}`, () => {
      const board = layoutBoard(modelOf({ measures, from, to }, "explore", lang), 1120);
      expect(board.panels.map(({ panel }) => panel.id)).toEqual(measures);
      for (const { panel, plots } of board.panels) {
        expect(wordsOf(panel), panel.id).not.toMatch(broken);
        expect(panel.title, panel.id).not.toBe("");
        expect(panel.subtitle, panel.id).toMatch(unitWords[panel.unit]?.[lang] ?? /^$/);
        for (const { facet, plot } of plots) {
          const hasFigure = facet.lines.some(({ points }) => points.some(({ value }) => value !== null));
          expect(facet.empty === null, panel.id).toBe(hasFigure);
          if (facet.empty) expect(`${facet.empty.what}\n${facet.empty.why}`, panel.id).toMatch(/^\S.+[.]\n\S.+[.]$/);
          expect(paintPlot(plot, { prefix: "p" }), panel.id).not.toMatch(broken);
        }
        expect(panel.sources.length > 0, panel.id).toBe(plots.some(({ facet }) => facet.empty === null));
      }
    });
  }
}

test("what is counted has whole ticks, and a panel without a figure has none", () => {
  const { panels } = modelOf({ measures });
  for (const { id, unit, facets } of panels) {
    for (const { axis, empty } of facets) {
      if (["count", "level", "persons"].includes(unit))
        expect(
          axis.ticks.every(({ at }) => Number.isInteger(at)),
          id,
        ).toBe(true);
      if (empty) expect(axis.ticks, id).toEqual([]);
      else expect(axis.ticks.length, id).toBeGreaterThan(1);
    }
  }
});

test("no tick is cut: all of its words stand inside the figure", () => {
  for (const width of [1120, 852, 288]) {
    for (const { panel, plots } of layoutBoard(modelOf({ measures }), width).panels) {
      for (const { facet, plot } of plots) {
        const ticks = plot.texts.filter(({ role }) => role === "tick");
        expect(
          ticks.every(({ box }) => box.x >= 0),
          panel.id,
        ).toBe(true);
        if (facet.empty === null) expect(ticks.length, panel.id).toBeGreaterThan(1);
      }
    }
  }
});
