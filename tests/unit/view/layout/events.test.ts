import fc from "fast-check";
import { expect, it } from "vitest";
import { lengthWithin, overlaps } from "../../../../lib/view/layout/boxes";
import { layoutStrip } from "../../../../lib/view/layout/events";
import { frameFor, type Place } from "../../../../lib/view/layout/frames";
import type { Box, LaidBead } from "../../../../lib/view/layout/layout.types";
import { signBoxes, signGap } from "../../../../lib/view/layout/signs";
import { anyEvents, anyWidth, era, event, events, firstOutside, firstOverlap } from "./plotModels";

const wide = frameFor("overlay", 1120);
const span = { from: 1985, to: 2024 };
const anyPlace = fc.constantFrom<Place>("overlay", "column", "single");
const anyLane = fc.constantFrom<"PRK" | "KOR" | undefined>("PRK", "KOR", undefined);
const eras = [era(1860, 1944, "Empire and kingdom", "Empire"), era(1945, 2024, "Two states", "States")];

it("counts every event once, keeps beads and labels apart, and words within the figure", () => {
  fc.assert(
    fc.property(anyEvents, anyPlace, anyWidth, anyLane, fc.nat(119), (model, place, width, lane, opened) => {
      const frame = frameFor(place, width);
      const open = model.marks[opened]?.id ?? null;
      const laid = layoutStrip(events(model.marks), eras, frame, { span: model.span, open, lane });
      const counted = laid.beads.reduce((sum, bead) => sum + bead.events.length, 0);
      const apart = frame.form === "phone" ? 29 : 26;
      const wanted = model.marks.filter((mark) => !lane || mark.lane === lane || mark.lane === "BOTH");
      expect([counted, laid.total]).toEqual([wanted.length, wanted.length]);
      for (const row of ["PRK", "KOR", "BOTH"]) {
        const places = laid.beads.filter((bead) => bead.lane === row).map(({ x }) => x);
        const gaps = places.slice(1).map((x, i) => x - (places[i] ?? 0));
        expect(Math.min(apart, ...gaps)).toBeCloseTo(apart);
      }
      for (const { x, width } of laid.beads) {
        expect(x - width / 2).toBeGreaterThanOrEqual(laid.area.x - 1e-9);
        expect(x + width / 2).toBeLessThanOrEqual(laid.area.x + laid.area.width + 1e-9);
      }
      const labels = laid.texts.filter(({ role }) => role === "event").map(({ box }) => box);
      for (const a of labels) {
        const row = labels.filter((b) => b !== a && b.y === a.y && b.x >= a.x);
        for (const b of row) expect(b.x - a.x - a.width).toBeGreaterThanOrEqual(8 - 1e-9);
      }
      expect(firstOverlap(laid.texts)).toBeNull();
      expect(firstOutside(laid.texts, frame.width, laid.height)).toBeNull();
    }),
    { numRuns: 300 },
  );
});

it("the most important event of a group sits at its own date", () => {
  const marks = [event("minor", 2000, { importance: 2 }), event("major", 2000.8), event("late", 2001.2)];
  const { beads } = layoutStrip(events(marks), [], wide, { span });
  expect(beads.map(({ lead, events: group }) => [lead.id, group.length])).toEqual([["major", 3]]);
  expect(beads[0]?.x).toBeCloseTo(56 + (2000.8 - 1985) * 23.2);
});

it("an event near no bead of its lane takes one; the other lane does not matter", () => {
  const marks = [event("a", 2000), event("b", 2000.1, { lane: "KOR" }), event("c", 2002)];
  expect(layoutStrip(events(marks), [], wide, { span }).beads.map(({ lead }) => lead.id)).toEqual(["a", "c", "b"]);
});

it("a bead of several is moved into the plot, and takes in a lesser neighbour it would touch", () => {
  const marks = [event("a", 1985.1), event("b", 1985.2, { importance: 3 }), event("c", 1986.3, { importance: 2 })];
  const { beads } = layoutStrip(events(marks), [], wide, { span });
  expect(beads.map(({ x, events: group }) => [x, group.length])).toEqual([[66, 3]]);
});

it("events of both Koreas stand on the spine, or join the only lane", () => {
  const marks = [event("both", 1991.7, { lane: "BOTH" }), event("north", 1991.7)];
  expect(layoutStrip(events(marks), [], wide, { span }).beads).toHaveLength(2);
  const alone = layoutStrip(events(marks), [], wide, { span, lane: "PRK" });
  expect(alone.beads.map(({ events: group }) => group.length)).toEqual([2]);
  expect(alone.height).toBe(64);
});

it("the opened event leads its bead, and sends a solid hairline from its own date", () => {
  const marks = [event("major", 2000), event("minor", 2000.5, { importance: 3 })];
  const { beads, hairlines, texts } = layoutStrip(events(marks), [], wide, { span, open: "minor" });
  expect(beads[0]).toMatchObject({ isOpen: true, lead: { id: "minor" } });
  expect(hairlines).toEqual([{ x: 56 + 15.5 * 23.2, tone: "PRK", isOpen: true }]);
  expect(texts.find(({ role }) => role === "event")).toMatchObject({ words: "minor", isBold: true });
});

it("only labelled events of first importance send hairlines, none nearer than 10 px to another", () => {
  const marks = [event("a", 2000), event("b", 2000.2, { lane: "KOR" }), event("c", 2010, { importance: 2 })];
  expect(layoutStrip(events(marks), [], wide, { span }).hairlines.map(({ x }) => x)).toEqual([56 + 15 * 23.2]);
});

it("labels take a second row in a short span, tied to their beads", () => {
  const marks = [
    event("Diplomatic relations with Moscow", 2000),
    event("Diplomatic missions open again", 2001.55),
    event("A visit between the two", 2000.77, { importance: 2 }),
  ];
  const short = layoutStrip(events(marks), [], wide, { span: { from: 1998, to: 2003 } });
  expect(short.texts.filter(({ role }) => role === "event")).toHaveLength(3);
  expect(short.leaders).toHaveLength(1);
  expect(short.height).toBe(152);
});

it("signs keep clear of labels, leaders, pills and each other", () => {
  fc.assert(
    fc.property(anyEvents, anyPlace, anyWidth, anyLane, (model, place, width, lane) => {
      const laid = layoutStrip(events(model.marks), eras, frameFor(place, width), { span: model.span, lane });
      const signs = laid.beads.map(signBoxes);
      for (const [i, own] of signs.entries()) {
        for (const box of own) {
          const labels = laid.texts.filter(({ role }) => role === "event" || role === "era");
          expect(labels.filter((text) => overlaps(text.box, box))).toEqual([]);
          expect(laid.leaders.filter(({ from, to }) => lengthWithin([...from, ...to], box) > 0)).toEqual([]);
          expect(laid.beads.filter((bead) => overlaps(pillBox(bead), box))).toEqual([]);
          expect(signs.some((others, j) => j !== i && others.some((other) => overlaps(other, box)))).toBe(false);
        }
      }
    }),
    { numRuns: 200 },
  );
});

function pillBox({ lane, x, y, width }: LaidBead): Box {
  const half = signGap(lane) - 0.5;
  return { x: x - width / 2, y: y - half, width, height: 2 * half };
}

it("leaves out the kinds that were not asked for", () => {
  const marks = [event("a", 2000, { kind: "summit" }), event("b", 2010)];
  expect(layoutStrip(events(marks), [], wide, { span, kinds: ["summit"] }).total).toBe(1);
});

it("says the total in full or in fewer letters, and what numbers mean only whole", () => {
  const model = { ...events([event("a", 2000)], ["PRK"]), countWords: "1 acontecimiento", shortCountWords: "1 hecho" };
  const said = (width: number, groupWords: string) =>
    layoutStrip({ ...model, groupWords }, [], frameFor("overlay", width), { span })
      .texts.filter(({ role }) => role === "caption")
      .map(({ words }) => words)
      .join(" ");
  expect(said(1120, "agrupados")).toBe("1 acontecimiento agrupados");
  expect(said(1120, "los números indican grupos")).toBe("1 acontecimiento");
  expect(said(358, "agrupados")).toBe("1 hecho");
});

it("names an era in the longest form that fits it, and the last one beyond the plot if need be", () => {
  const some = [
    era(1985, 1986, "Late Soviet years", "USSR"),
    era(1987, 2023, "Middle"),
    era(2024, 2024, "War in Ukraine", "War"),
  ];
  const { texts } = layoutStrip(events([]), some, wide, { span });
  expect(texts.filter(({ role }) => role === "era").map(({ words }) => words)).toEqual(["USSR", "Middle", "War"]);
});
