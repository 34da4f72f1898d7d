import { expect, test } from "vitest";
import type { View } from "../../../../lib/view/view";
import { modelOf } from "../pages";

const moved = (change: Partial<View>, lang: "en" | "es" = "en") => modelOf(change, "explore", lang).moved;
const row = (change: Partial<View>, key: string) => moved(change)?.rows.find((one) => one.key === key);

test("every line of the panels is said the year before, in the year, the year after, with the change", () => {
  const table = moved({ event: "M070", from: 1990 });
  expect(table?.columns.map(({ words }) => words)).toEqual(["Measure", "1989", "1990", "1991", "Change"]);
  expect(table?.rows.map(({ key }) => key)).toEqual([
    "trade_total:PRK",
    "trade_total:KOR",
    "intensity:PRK:cooperation",
    "intensity:PRK:conflict",
    "intensity:PRK:activity",
    "intensity:KOR:cooperation",
    "intensity:KOR:conflict",
    "intensity:KOR:activity",
    "unga_distance:PRK",
    "unga_distance:KOR",
  ]);
  expect(table?.rows[0]).toMatchObject({
    cells: ["DPRK trade", "US$2.38bn", "US$2.38bn", "US$367m", "−US$2.02bn"],
    notes: ["", "", "est.", "est.", "−85%"],
  });
  expect(modelOf().moved).toBeNull();
});

test("the number of years before and after is the reader's", () => {
  const table = moved({ event: "M070", around: 5 });
  expect(table?.columns.map(({ words }) => words).slice(1, 4)).toEqual(["1985", "1990", "1995"]);
});

test("a year without a figure says so, and then there is no change", () => {
  expect(row({ event: "M070" }, "unga_distance:PRK")?.cells).toEqual([
    "DPRK UN distance",
    "no figure",
    "no figure",
    "1.58",
    "–",
  ]);
  const late = row({ event: modelOf({ from: 2024 }).events.marks[0]?.id ?? "" }, "unga_distance:KOR");
  expect(late?.cells[2]).toBe("not found");
});

test("years beyond the data are said to be outside, not moved", () => {
  const first = moved({ event: "M001", around: 3 });
  expect(first?.columns.map(({ words }) => words).slice(1, 4)).toEqual(["1857", "1860", "1863"]);
  expect(first?.rows[0]?.cells[1]).toBe("outside");
  expect(first?.remarks).toEqual(["Outside the years of the data (1860–2024): 1857."]);
  expect(moved({ event: "M070" })?.remarks).toEqual([]);
  expect(moved({ event: "M001" }, "es")?.remarks?.[0]).toContain("1859");
});

test("before there were two states undivided Korea stands in their place, whatever years are shown", () => {
  const early = moved({ event: "M002" })?.rows.map(({ key }) => key) ?? [];
  expect(early).toContain("intensity:KOREA:cooperation");
  expect(early.filter((key) => key.includes("PRK"))).toEqual([]);
  expect(early.map((key) => key.split(":")[0])).toContain("trade_total");
  expect(row({ event: "M002" }, "intensity:KOREA:cooperation")?.cells[2]).toMatch(/^\d/);
});

test("a ratio has one row", () => {
  const rows = moved({ event: "M070", as: "ratio", measures: ["trade_total"] })?.rows;
  expect(rows?.map(({ key }) => key)).toEqual(["trade_total:RATIO"]);
});
