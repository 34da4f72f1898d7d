import { expect, test } from "vitest";
import { eventKinds, kindsOf, movePanel, toggleKind, toggleMeasure } from "../../../lib/view/choose";
import { spanOf, typedYear } from "../../../lib/view/typedYear";

test("typedYear takes four digits of the site's years and nothing else", () => {
  expect(["1860", " 1991 ", "2024"].map(typedYear)).toEqual([1860, 1991, 2024]);
  expect(["1859", "2025", "199", "19910", "1991a", "", "-991", "1e3"].map(typedYear)).toEqual(Array(8).fill(null));
});

test("spanOf puts the earlier year first, and has two years at least", () => {
  expect(spanOf(2000, 1990)).toEqual({ from: 1990, to: 2000 });
  expect(spanOf(1990, 1990)).toEqual({ from: 1990, to: 1991 });
  expect(spanOf(2024, 2024)).toEqual({ from: 2023, to: 2024 });
});

test("kindsOf spells out all and none", () => {
  expect(kindsOf("all")).toEqual(eventKinds);
  expect(kindsOf("none")).toEqual([]);
  expect(kindsOf(["aid"])).toEqual(["aid"]);
});

test("toggleKind takes one kind from all, and gives it back as all", () => {
  const without = toggleKind("all", "aid");
  expect(without).not.toContain("aid");
  expect(without).toHaveLength(eventKinds.length - 1);
  expect(toggleKind(without, "aid")).toBe("all");
});

test("toggleKind ends at none and keeps the order of the list", () => {
  expect(toggleKind(["aid"], "aid")).toBe("none");
  expect(toggleKind(toggleKind("none", "summit"), "treaty")).toEqual(["treaty", "summit"]);
});

test("toggleMeasure adds at the end and keeps the last panel", () => {
  expect(toggleMeasure(["a", "b"], "c")).toEqual(["a", "b", "c"]);
  expect(toggleMeasure(["a", "b"], "a")).toEqual(["b"]);
  expect(toggleMeasure(["a"], "a")).toEqual(["a"]);
});

test("movePanel takes a panel one place up or down, and no further than the list goes", () => {
  expect(movePanel(["a", "b", "c"], "c", -1)).toEqual(["a", "c", "b"]);
  expect(movePanel(["a", "b", "c"], "a", 1)).toEqual(["b", "a", "c"]);
  expect(movePanel(["a", "b"], "a", -1)).toEqual(["a", "b"]);
  expect(movePanel(["a", "b"], "b", 1)).toEqual(["a", "b"]);
  expect(movePanel(["a", "b"], "x", 1)).toEqual(["a", "b"]);
});
