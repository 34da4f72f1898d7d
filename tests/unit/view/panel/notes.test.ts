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

describe("other figures of the pinned year", () => {
  test("DPRK 1990 names the sources of the 1.97 and the 2.7 billion", () => {
    const [dprk] = modelOf({ pin: [1990] }).rivals;
    expect(dprk?.key).toBe("trade_total:PRK");
    expect(dprk?.words.some((words) => words.startsWith("US$1.97bn ("))).toBe(true);
    expect(dprk?.words.some((words) => words.startsWith("US$2.7bn ("))).toBe(true);
  });

  test("a figure that is our own estimate says so", () => {
    const words = modelOf({ pin: [2023] }).rivals.flatMap((note) => note.words);
    expect(words.some((one) => one.endsWith("our estimate from it)"))).toBe(true);
  });

  test("no pin or two pins name none", () => {
    expect(modelOf({}).rivals).toEqual([]);
    expect(modelOf({ pin: [1990, 1995] }).rivals).toEqual([]);
  });
});
