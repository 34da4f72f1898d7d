import { describe, expect, it } from "vitest";
import { loadDataset } from "../../../../lib/load";
import type { Table } from "../../../../lib/pages/methods/block.types";
import { halfBlocks } from "../../../../lib/pages/methods/halfLives";
import { oneYearBlocks } from "../../../../lib/pages/methods/oneYear";
import { settingOf } from "../../../../lib/pages/methods/setting";
import { workedBlocks } from "../../../../lib/pages/methods/workedYears";
import { cell, rows } from "../../derive/intensityData";
import { tablesOf } from "./read";

const setting = settingOf(loadDataset(), "en");
const printed = rows("tests/fixtures/intensity-worked.csv");
const names: Record<string, string> = { PRK: "DPRK", KOR: "ROK" };

/** The columns of a table, for each row of the notes, with the true minus made a hyphen. */
function columns(table: Table | undefined, wanted: number[]): string[][] {
  return printed.map((row) => {
    const found = table?.rows.find(
      ([year, korea]) => year?.words === cell(row, "year") && korea?.words === names[cell(row, "partner")],
    );
    return wanted.map((column) => found?.[column]?.words.replace("−", "-") ?? "none");
  });
}

const notes = (...wanted: string[]) => printed.map((row) => wanted.map((column) => cell(row, column)));

describe("the worked years of the index", () => {
  it("are those of the notes, digit by digit", () => {
    const [table] = tablesOf(workedBlocks(setting));
    expect(table?.rows).toHaveLength(printed.length);
    const wanted = ["e_plus", "e_minus", "representation", "alliance", "arms", "hostility"];
    const lines = ["activity", "cooperation", "conflict", "net"];
    expect(columns(table, [2, 3, 5, 6, 7, 8, 9, 10, 11, 12])).toEqual(notes(...wanted, ...lines));
  });

  it("have the net of the notes under each half-life", () => {
    const [table] = tablesOf(halfBlocks(setting));
    expect(table?.rows).toHaveLength(printed.length);
    expect(columns(table, [2, 3, 4])).toEqual(notes("net_half_1_5", "net_half_3", "net_half_6"));
  });

  it("say in which of them the order or a sign hangs on the half-life", () => {
    expect(JSON.stringify(halfBlocks(setting))).toContain("In 1990 and 2024 the Korea");
  });
});

describe("the year worked out event by event", () => {
  const blocks = oneYearBlocks(setting);
  const [table] = tablesOf(blocks);
  const sumAt = (words: string) => table?.rows.findIndex(([head]) => head?.words.startsWith(words)) ?? -1;
  const left = (from: number, to: number) =>
    table?.rows.slice(from, to).reduce((sum, row) => sum + (Number(row[6]?.words) || 0), 0) ?? 0;

  it("has the weights of the notes for the three events of 1990", () => {
    const weights = ["M068", "M070", "M072"].map(
      (id) => table?.rows.find(([head]) => head?.words.includes(`#${id}`))?.[4]?.words,
    );
    expect(weights).toEqual(["6.50", "4.80", "6.50"]);
    const kal = table?.rows.find(([head]) => head?.words.includes("#M054"))?.map(({ words }) => words);
    expect(kal?.slice(1)).toEqual(["1983", "2", "1.5", "3.00", "7", "0.60"]);
  });

  it("adds up, as printed, to the sums below the events", () => {
    const [plus, minus] = [sumAt("E^[+]"), sumAt("E^[−]")];
    expect(table?.rows[plus]?.[6]?.words).toBe("29.17");
    expect(table?.rows[minus]?.[6]?.words).toBe("0.79");
    expect(Math.abs(left(0, plus) - 29.17)).toBeLessThan(0.05);
    expect(Math.abs(left(plus + 1, minus) - 0.79)).toBeLessThan(0.05);
  });

  it("ends in the lines of the notes", () => {
    const formulas = blocks.flatMap((block) => (block.kind === "formula" ? block.items : []));
    expect(formulas.map((line) => line.split(" = ").at(-1))).toEqual(["0.039", "77.6", "58.4", "2.7", "55.7"]);
    expect(formulas[0]).toContain("= 0.767;");
  });
});
