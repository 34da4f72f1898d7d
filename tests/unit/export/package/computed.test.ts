import { describe, expect, it } from "vitest";
import { built, readText, rowsOf, textOf } from "./build";

const made = await built();
const codes: Record<string, string> = { DPRK: "PRK", ROK: "KOR", KOREA: "KOREA" };
const at = (rows: Record<string, string>[], ...names: string[]) =>
  new Map(rows.map((row) => [names.map((name) => row[name]).join(" "), row]));

/** A figure with as many digits as the reference prints. */
function asPrinted(value: string | undefined, printed: string): string {
  if (!value) return "";
  return String(Number(Number(value).toFixed(printed.split(".")[1]?.length ?? 0)));
}

describe("headline-trade.csv", () => {
  const rows = rowsOf(textOf(made, "headline-trade.csv"));
  const mine = at(rows, "measure", "partner", "year");
  const reference = rowsOf(readText("tests/fixtures/headline-reference.csv"));
  const flows = { trade_total: "total", trade_export: "exports_from_russia", trade_import: "imports_to_russia" };

  it.each(Object.entries(flows))("equals the reference in %s, and has a figure in no other year", (measure, column) => {
    const printed = reference.filter((row) => row[column] !== "");
    for (const row of printed) {
      const found = mine.get(`${measure} ${codes[row.partner ?? ""]} ${row.year}`);
      const expected = row[column] ?? "";
      expect([row.year, asPrinted(found?.value, expected), found?.source]).toEqual([row.year, expected, row.source_id]);
    }
    expect(rows.filter((row) => row.measure === measure && row.value !== "")).toHaveLength(printed.length);
  });

  it("gives the total its range as the reference does", () => {
    for (const row of reference.filter(({ total }) => total !== "")) {
      const found = mine.get(`trade_total ${codes[row.partner ?? ""]} ${row.year}`);
      const [low = "", high = ""] = [row.total_low, row.total_high];
      expect([row.year, asPrinted(found?.low, low), asPrinted(found?.high, high)]).toEqual([row.year, low, high]);
    }
  });

  it("has a reason for every year without a figure, in words too, and none for the others", () => {
    expect(rows.filter((row) => (row.value === "") !== (row.gap !== ""))).toEqual([]);
    expect(rows.filter((row) => row.gap !== "" && row.note === "")).toEqual([]);
    expect(mine.get("trade_export PRK 2021")).toMatchObject({ value: "0", status: "A", gap: "" });
  });
});

describe("intensity.csv", () => {
  const rows = rowsOf(textOf(made, "intensity.csv"));
  const reference = at(rowsOf(readText("tests/fixtures/intensity-reference.csv")), "partner", "year");
  const partners = Object.fromEntries(Object.entries(codes).map(([name, code]) => [code, name]));

  it.each([
    ["activity", "activity", 0.1],
    ["cooperation", "cooperation", 0.1],
    ["conflict", "conflict", 0.1],
    ["net", "net", 0.1],
    ["e_plus", "e_plus", 0.006],
    ["e_minus", "e_minus", 0.006],
    ["e_zero", "e_zero", 0.006],
    ["representation", "representation", 0.0006],
    ["alliance", "alliance", 0.0006],
    ["arms", "arms_flow", 0.0006],
    ["hostility", "mid_hostility", 0.0006],
  ])("equals the reference in %s, every year", (column, printed, within) => {
    const off = rows.filter((row) => {
      const expected = reference.get(`${partners[row.partner ?? ""]} ${row.year}`)?.[printed];
      return !(Math.abs(Number(row[column]) - Number(expected)) <= within);
    });
    expect(off).toEqual([]);
    expect(rows).toHaveLength(reference.size);
  });

  it("says which years lack a part", () => {
    const years = (column: string) => rows.filter((row) => row.partner === "PRK" && row[column] === "yes").length;
    expect(["arms_observed", "alliance_observed", "disputes_observed"].map(years)).toEqual([75, 71, 63]);
  });
});
