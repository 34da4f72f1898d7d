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

it("a bead of several shows their number", () => {
  expect(paint()).toMatch(/<g class="event labelled"><rect class="pill"[^>]*rx="8"\/><text[^>]*>2<\/text><\/g>/);
});

it("each number is painted once", () => {
  expect(paint().match(/>2</g)).toHaveLength(1);
});

it("a pin is cut where a number stands, so that it stays readable", () => {
  const pinned = (pins: number[]) => paintStrip(layoutStrip(events(marks), [], frame, { span, pins }));
  const start = (svg: string) => Number(/class="pin" d="M[\d.]+ ([\d.]+)V/.exec(svg)?.[1]);
  const [pill] = layoutStrip(events(marks), [], frame, { span }).beads;
  expect(start(pinned([2005]))).toBeLessThan(pill?.y ?? 0);
  expect(start(pinned([2000]))).toBeGreaterThan((pill?.y ?? 0) + 8);
});

it("an event of the ROK is a square, and its words are escaped", () => {
  expect(paint()).toMatch(/<g class="kor middle"><g class="event labelled"><rect class="mark"/);
  expect(paint()).toContain("Putin &amp; Seoul");
});

it("the opened bead is in ink", () => {
  expect(paint("b")).toContain('<g class="event labelled opened">');
});

const signsIn = (svg: string): string[] =>
  [...svg.matchAll(/class="(sign[^"]*)" d="([^"]*)"/g)].map(([, , d = ""]) => d);
const [up, down] = ["l2.5-3 2.5 3z", "l2.5 3 2.5-3z"];
const paintSigns = (directions: (-1 | 0 | 1)[], open: string | null = null) => {
  const some = directions.map((direction, i) => event(`s${i}`, 1990 + 5 * i, { direction }));
  return paintStrip(layoutStrip(events(some), [], frame, { span, open }));
};

it("a triangle over a bead says closer, one under it apart, and a neutral event has none", () => {
  expect(signsIn(paintSigns([1]))[0]).toMatch(new RegExp(`^M\\d+ [\\d.]+${up}$`));
  expect(signsIn(paintSigns([-1]))[0]).toMatch(new RegExp(`^M\\d+ [\\d.]+${down}$`));
  expect(signsIn(paintSigns([0]))).toEqual([]);
});

it("all signs of a lane are one path, and those of the opened bead another in ink", () => {
  expect(signsIn(paintSigns([1, -1, 1, 0]))).toHaveLength(1);
  expect(signsIn(paintSigns([1, -1, 1, 0], "s1"))).toHaveLength(2);
  expect(paintSigns([1, -1], "s1")).toContain('<path class="sign ink"');
});

it("the overview draws its window and two handles", () => {
  const points = [1990, 1991].map((year) => ({ at: year, value: 50 }));
  const model = { lines: [{ tone: "PRK" as const, points }], words: "Activity" };
  const svg = paintOverview(layoutOverview(model, frame, span));
  expect(/class="handle" d="([^"]*)"/.exec(svg)?.[1]?.match(/M/g)).toHaveLength(2);
  expect(svg).toContain('<g class="prk"><path class="history"');
  expect(svg).toContain('aria-label="Activity"');
});
