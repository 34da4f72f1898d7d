import { describe, expect, it } from "vitest";
import { claimView, hasFigure, isDrawn } from "../../../../lib/pages/claims/claimView";
import type { Claim } from "../../../../lib/types";
import { knownIn } from "../../../../lib/view/known";
import { chartModel } from "../../../../lib/view/model";
import { formatView, parseView } from "../../../../lib/view/url";
import { defaultViews } from "../../../../lib/view/view";
import { dataset } from "../../view/pages";

const { claims, milestones } = dataset;

const known = knownIn(dataset);

const claimOf = (id: string): Claim => {
  const found = claims.find((claim) => claim.id === id);
  if (!found) throw new Error(`no claim ${id}`);
  return found;
};

function testView(id: string, expected: { from: number; to: number; pin?: number[]; event?: string; panel?: string }) {
  const { view, panel } = claimView(claimOf(id), dataset);
  const { from, to, pin, event } = view;
  const usual = { pin: [], event: null, panel: null };
  expect({ from, to, pin, event, panel }).toEqual({ ...usual, ...expected });
}

describe("claimView", () => {
  it("opens an event, with five years on either side", () => {
    testView("F45", { from: 1985, to: 1995, event: "M070" });
  });

  it("keeps the stated and the real year of an event in sight", () => {
    testView("F29", { from: 1944, to: 1955, event: "M028" });
  });

  it("pins the year of a figure and goes to its panel, with ten years on either side", () => {
    testView("F48", { from: 1985, to: 2005, pin: [1995], panel: "trade_total" });
  });

  it("puts the measure of a figure first", () => {
    const { view } = claimView(claimOf("F34"), dataset);
    expect(view.measures).toEqual(["arms_tiv_russia_to_partner", ...defaultViews.explore.measures]);
  });

  it("opens the event of a claim with a figure, and pins the year too", () => {
    testView("F46", { from: 1980, to: 2001, pin: [1991], event: "M071" });
  });

  it("shows the stated period, with its event", () => {
    testView("F06", { from: 1890, to: 1905, event: "M005" });
    testView("F13", { from: 1930, to: 1942, event: "M017" });
  });

  it("runs a period without an end to the last year the sources name", () => {
    testView("F10", { from: 1917, to: 1945, pin: [1917], panel: "activity" });
  });

  it("gives a period within one year a second", () => {
    testView("F16", { from: 1945, to: 1946, event: "M020" });
  });

  it("opens the nearest years of what lies before the axis", () => {
    testView("F01", { from: 1860, to: 1870 });
  });

  it("opens the years of the paragraph where nobody names a year", () => {
    const alone = { ...claimOf("F41"), id: "F98" };
    const neighbour = { ...claimOf("F38"), stated: "1956/1960", checked: { en: "1962", es: "1962" } };
    const { view } = claimView(alone, { ...dataset, claims: [alone, neighbour] });
    expect([view.from, view.to]).toEqual([1951, 1965]);
  });
});

describe.each(claims.map((claim) => [claim.id, claim] as const))("the link of %s", (_, claim) => {
  const { view, panel } = claimView(claim, dataset);
  const model = chartModel(dataset, view, "explore", "en");

  it("reads back as the same view, without a notice", () => {
    expect(parseView(formatView(view, "explore"), "explore", known)).toEqual({ view, notices: [] });
  });

  it("has an event, a figure or a stated reason why not", () => {
    const states = [claim.milestone !== null, hasFigure(claim), claim.note.en.includes("Not drawn: ")];
    expect(states).toContain(true);
    expect(isDrawn(claim)).toBe(!claim.note.en.includes("Not drawn: "));
  });

  it("shows its event among the marks of its span", () => {
    if (claim.milestone === null) return;
    const year = Number(milestones.find(({ id }) => id === claim.milestone)?.date.slice(0, 4));
    expect(year >= view.from && year <= view.to).toBe(true);
    expect(model.events.marks.map(({ id }) => id)).toContain(claim.milestone);
    if (view.event !== null) expect(model.events.opened?.id).toBe(claim.milestone);
  });

  it("shows a figure, or says why there is none, in the year of its figure", () => {
    if (!hasFigure(claim)) return;
    expect(model.panelIds).toContain(claim.measure);
    if (panel !== null) expect(model.panelIds[0]).toBe(panel);
    const cell = model.readout.cell(claim.year ?? 0, `${claim.measure}:${claim.partner}`);
    expect(cell?.value || cell?.note).toBeTruthy();
    expect(view.pin).toEqual([claim.year]);
  });
});
