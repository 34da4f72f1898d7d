import { expect, test } from "vitest";
import { beadUnder, stepBead } from "../../../../lib/view/layout/beadSteps";
import { layoutStrip } from "../../../../lib/view/layout/events";
import { frameFor } from "../../../../lib/view/layout/frames";
import { modelOf } from "../pages";
import { event, events } from "./plotModels";

const span = { from: 1985, to: 2024 };
const strip = (marks: Parameters<typeof events>[0]) =>
  layoutStrip(events(marks), [], frameFor("overlay", 358), { span });
const three = strip([
  event("n1", 1990),
  event("n2", 2010),
  event("both", 1999, { lane: "BOTH" }),
  event("s1", 1991, { lane: "KOR" }),
  event("s2", 2012, { lane: "KOR" }),
]);
const bead = (id: string, { beads } = three) => {
  const found = beads.find(({ lead }) => lead.id === id);
  if (!found) throw new Error(`no bead ${id}`);
  return found;
};
const step = (from: string, key: string, laid = three) => stepBead(laid.beads, bead(from, laid), key)?.lead.id ?? null;

test("left and right follow the lane and stop at its ends", () => {
  expect([step("n1", "ArrowRight"), step("n2", "ArrowLeft")]).toEqual(["n2", "n1"]);
  expect([step("n1", "ArrowLeft"), step("s2", "ArrowRight")]).toEqual([null, null]);
});

test("up and down lead to the nearest bead of the next lane", () => {
  expect([step("n1", "ArrowDown"), step("both", "ArrowDown"), step("s2", "ArrowUp")]).toEqual(["both", "s1", "both"]);
  expect([step("n1", "ArrowUp"), step("s1", "ArrowDown")]).toEqual([null, null]);
});

test("an empty spine is passed over", () => {
  const laid = strip([event("n1", 1990), event("s1", 1991, { lane: "KOR" })]);
  expect(step("n1", "ArrowDown", laid)).toBe("s1");
});

test("Home and End lead to the ends of the lane, other keys nowhere", () => {
  expect([step("n2", "Home"), step("s1", "End"), step("n1", "a")]).toEqual(["n1", "s2", null]);
});

test("every bead of the data can be reached by arrows from the first", () => {
  const { events: model } = modelOf({ from: 1860 });
  const { beads } = layoutStrip(model, [], frameFor("overlay", 1120), { span: { from: 1860, to: 2024 } });
  const reached = new Set(beads.slice(0, 1));
  for (const each of reached) {
    for (const key of ["ArrowLeft", "ArrowRight", "ArrowUp", "ArrowDown"]) {
      const next = stepBead(beads, each, key);
      if (next) reached.add(next);
    }
  }
  expect(reached.size).toBe(beads.length);
});

test("a tap means the nearest bead of the lane under it", () => {
  const [north, south, both] = [bead("n1"), bead("s2"), bead("both")];
  expect(beadUnder(three, north.x + 60, north.y - 20)).toBe(north);
  expect(beadUnder(three, south.x - 40, south.y + 12)).toBe(south);
  expect(beadUnder(three, both.x + 10, both.y)).toBe(both);
  expect(beadUnder(three, both.x + 30, both.y + 3)?.lane).not.toBe("BOTH");
});

test("a tap on the name of an era, or on a strip without beads, means none", () => {
  expect(beadUnder(three, 100, 10)).toBeNull();
  expect(beadUnder(strip([]), 100, 50)).toBeNull();
});
