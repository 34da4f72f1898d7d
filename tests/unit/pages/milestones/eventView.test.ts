import { describe, expect, it, test } from "vitest";
import { loadDataset } from "../../../../lib/load";
import { eventView } from "../../../../lib/pages/milestones/eventView";
import { yearOf } from "../../../../lib/view/clock";
import { knownIn } from "../../../../lib/view/known";
import { pathTo } from "../../../../lib/view/link";
import { chartModel } from "../../../../lib/view/model";
import { parseView } from "../../../../lib/view/url";
import { defaultViews } from "../../../../lib/view/view";

const dataset = loadDataset();
const known = knownIn(dataset);
const viewAt = (id: string) => {
  const milestone = dataset.milestones.find((one) => one.id === id);
  if (!milestone) throw new Error(`no such event: ${id}`);
  return eventView(milestone, dataset);
};

describe("the link of an event to the charts", () => {
  it("reads without a notice, shows the year of the event, and opens it", () => {
    const wrong = dataset.milestones.filter((milestone) => {
      const path = pathTo(eventView(milestone, dataset), "explore", "en");
      const { view, notices } = parseView(path.slice(path.indexOf("?")), "explore", known);
      const year = yearOf(milestone);
      return notices.length > 0 || view.event !== milestone.id || year < view.from || year > view.to;
    });
    expect(wrong).toEqual([]);
  });

  it("shows no panel without a figure", () => {
    for (const milestone of dataset.milestones.filter(({ date }) => date < "1985")) {
      const { panels } = chartModel(dataset, eventView(milestone, dataset), "explore", "en");
      const values = panels.map(({ facets }) =>
        facets.flatMap(({ lines }) => lines.flatMap(({ points }) => points.filter(({ value }) => value !== null))),
      );
      expect([milestone.id, values.filter((points) => points.length === 0)]).toEqual([milestone.id, []]);
    }
  });
});

test("an event of the usual years opens in the usual view", () => {
  expect(viewAt("M070")).toEqual({ ...defaultViews.explore, event: "M070" });
});

test("an event before them opens among the years around it, as far as the site goes back", () => {
  expect(viewAt("M030")).toMatchObject({ from: 1938, to: 1962 });
  expect(viewAt("M001")).toMatchObject({ from: 1860, to: 1884 });
});

test("where trade has no figures yet, the index stands alone", () => {
  expect(viewAt("M002").measures).toEqual(["intensity"]);
  expect(viewAt("M051").measures).toEqual(["trade_total", "intensity"]);
});
