import { describe, expect, test } from "vitest";
import { modelOf } from "../pages";

describe("why years are missing", () => {
  test("ROK 2023 has no total, and the reason is told", () => {
    const [trade] = modelOf({}).panels;
    const note = trade?.gapNotes.find(({ years }) => years === "ROK 2023");
    expect(note?.why).toContain("Korean customs publish the value");
  });

  test("ROK 1982–1986 and the DPRK before 1988 have reasons, clipped to the span", () => {
    const years = modelOf({ from: 1984, to: 1990 }).panels[0]?.gapNotes.map((note) => note.years);
    expect(years).toEqual(["DPRK 1984", "DPRK 1985–1986", "DPRK 1987", "ROK 1984–1986"]);
  });

  test("a panel without missing years has no reasons", () => {
    expect(modelOf({ from: 2000, to: 2010 }).panels[0]?.gapNotes).toEqual([]);
  });
});
