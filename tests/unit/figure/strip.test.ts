import { expect, it } from "vitest";
import { paintOverview } from "../../../lib/figure/overview";
import { paintStrip } from "../../../lib/figure/strip";
import { layoutStrip } from "../../../lib/view/layout/events";
import { frameFor } from "../../../lib/view/layout/frames";
import { layoutOverview } from "../../../lib/view/layout/overview";
import { event, events } from "../view/layout/plotModels";

const frame = frameFor("overlay", 1120);
const span = { from: 1985, to: 2024 };
const marks = [event("a", 2000), event("b", 2000.1), event("c", 2010, { lane: "KOR", short: "Putin & Seoul" })];
const paint = (open: string | null = null) => paintStrip(layoutStrip(events(marks), [], frame, { span, open }));

it("a bead names its events, and shows their number where there are several", () => {
  expect(paint()).toMatch(
    /<g class="event labelled" data-ids="a b"><rect class="pill"[^>]*rx="8"\/><text[^>]*>2<\/text><\/g>/,
  );
});

it("each number is painted once", () => {
  expect(paint().match(/>2</g)).toHaveLength(1);
});

it("an event of the ROK is a square, and its words are escaped", () => {
  expect(paint()).toMatch(/<g class="kor middle"><g class="event labelled" data-ids="c"><rect class="mark"/);
  expect(paint()).toContain("Putin &amp; Seoul");
});

it("the opened bead is in ink", () => {
  expect(paint("b")).toContain('<g class="event labelled opened" data-ids="a b">');
});

it("the overview draws its window and two handles", () => {
  const points = [1990, 1991].map((year) => ({ at: year, value: 50 }));
  const model = { lines: [{ tone: "PRK" as const, points }], words: "Activity" };
  const svg = paintOverview(layoutOverview(model, frame, span));
  expect(/class="handle" d="([^"]*)"/.exec(svg)?.[1]?.match(/M/g)).toHaveLength(2);
  expect(svg).toContain('<g class="prk"><path class="history"');
  expect(svg).toContain('aria-label="Activity"');
});
