import { expect, test } from "vitest";
import type { View } from "../../../../lib/view/view";
import { modelOf } from "../pages";

const marks = (change: Partial<View>) => modelOf(change).events.marks;

test("events are dated, placed and in order", () => {
  const all = marks({});
  const relations = all.find(({ id }) => id === "M070");
  expect(relations).toMatchObject({ lane: "KOR", date: "30 September 1990", kind: "recognition", importance: 1 });
  expect(relations?.at).toBeCloseTo(1990.746, 2);
  expect(all.map(({ at }) => at)).toEqual(all.map(({ at }) => at).sort((a, b) => a - b));
});

test("one partner keeps its own lane and what befell both", () => {
  const lanes = new Set(marks({ partners: ["PRK"] }).map(({ lane }) => lane));
  expect(lanes).toEqual(new Set(["PRK", "BOTH"]));
  expect(modelOf({ partners: ["PRK"] }).events.lanes).toEqual(["PRK"]);
});

test("undivided Korea stands on the spine, also for one partner", () => {
  const early = marks({ from: 1860, to: 1910, partners: ["KOR"] });
  expect(early.length).toBeGreaterThan(5);
  expect(new Set(early.map(({ lane }) => lane))).toEqual(new Set(["BOTH"]));
});

test("chosen kinds are shown, none is none, and the count follows", () => {
  const summits = marks({ events: ["summit"] });
  expect(new Set(summits.map(({ kind }) => kind))).toEqual(new Set(["summit"]));
  expect(marks({ events: "none" })).toEqual([]);
  expect(modelOf({ events: "none" }).events.countWords).toBe("0 events");
  expect(modelOf({ from: 1990, to: 1991, events: ["summit"] }).events.countWords).toBe("1 event");
});

test("eras follow the lane, and two of the same years are one mark with both names", () => {
  const ids = (change: Partial<View>) => modelOf(change).eras.map(({ id }) => id);
  expect(ids({ from: 1970, partners: ["PRK"] })).toEqual(["E06", "E08", "E09", "E10", "E11", "E12"]);
  const both = modelOf({ from: 1970 }).eras[0];
  expect(both?.id).toBe("E06-E07");
  expect(both?.words.at(-1)).toBe("DPRK: Alliance · ROK: Distance");
  expect(ids({ from: 1860, to: 1870 })).toEqual(["E01"]);
});

test("the tint of an era does not change with the span", () => {
  const tint = (from: number) => modelOf({ from }).eras.find(({ id }) => id === "E10")?.tint;
  expect(new Set([1860, 1950, 1985, 1995].map(tint)).size).toBe(1);
});
