import { describe, expect, it } from "vitest";
import { headline } from "../../../lib/derive/headline";
import type { Observation, Partner, Series } from "../../../lib/types";
import { type Row, readRows, readSeriesTables, text } from "../read-series";

const tables = readSeriesTables();
const reference = readRows("tests/fixtures/headline-reference.csv");
const partners: Partner[] = ["PRK", "KOR"];
const flows = { trade_total: "total", trade_export: "exports_from_russia", trade_import: "imports_to_russia" } as const;
const statuses: Record<string, string[]> = { A: ["A", "B"], B: ["A", "B"], C: ["E"], D: ["U"] };

const partnerOf = (row: Row): Partner => (text(row, "partner") === "DPRK" ? "PRK" : "KOR");

function at(series: Series, year: number): Observation {
  const found = series.observations.find((observation) => observation.year === year);
  if (!found) throw new Error(`no such year: ${year}`);
  return found;
}

const total = (partner: Partner, year: number) => at(headline(tables, "trade_total", partner), year);

/** Rounds to as many digits as the reference prints. */
function asPrinted(value: number | null, printed: string): string {
  if (value === null) return "";
  const digits = printed.split(".")[1]?.length ?? 0;
  return String(Number(value.toFixed(digits)));
}

const valued = (series: Series) => series.observations.filter(({ value }) => value !== null).map(({ year }) => year);

describe("headline of the data, against the reference", () => {
  for (const [measure, column] of Object.entries(flows)) {
    for (const partner of partners) {
      const rows = reference.filter((row) => partnerOf(row) === partner && text(row, column) !== "");
      const series = () => headline(tables, measure, partner);

      it(`${measure} ${partner}: the same years have a value`, () => {
        const expected = rows.map((row) => Number(text(row, "year"))).sort((a, b) => a - b);
        expect(valued(series())).toEqual(expected);
      });

      it(`${measure} ${partner}: value, source and status of each year`, () => {
        const line = series();
        for (const row of rows) {
          const year = Number(text(row, "year"));
          const { value, source, status } = at(line, year);
          expect([year, asPrinted(value, text(row, column)), source]).toEqual([
            year,
            text(row, column),
            text(row, "source_id"),
          ]);
          expect(statuses[text(row, "quality")], `${year} ${text(row, "quality")}`).toContain(status);
        }
      });
    }
  }

  it("totals run from the lowest to the highest annual source", () => {
    const rows = reference.filter((row) => text(row, "total") !== "");
    expect(rows).toHaveLength(78);
    for (const row of rows) {
      const { year, low, high } = total(partnerOf(row), Number(text(row, "year")));
      const printed = [text(row, "total_low"), text(row, "total_high")];
      expect([year, asPrinted(low, printed[0] ?? ""), asPrinted(high, printed[1] ?? "")]).toEqual([year, ...printed]);
    }
  });
});

describe("headline of the data", () => {
  it("gives DPRK 1990 its range and names who says what", () => {
    const { value, low, high, status, source, rivals } = total("PRK", 1990);
    expect({ value, low, high, status, source }).toEqual({
      value: 2380.4,
      low: 1970,
      high: 2700,
      status: "E",
      source: "russian_gov_1992",
    });
    expect(Object.fromEntries(rivals.map((rival) => [rival.source, [rival.value, rival.derived]]))).toEqual({
      nationsencyclopedia_nk: [2700, null],
      rok_mofa_1992: [2320, "back-cast"],
      rok_unification_board_1993: [1141.8, "estimate"],
      wikipedia_nk_russia_mirror: [1970, null],
    });
  });

  it("keeps the true zero of Russian exports to the DPRK in 2021", () => {
    const { value, status, gap } = at(headline(tables, "trade_export", "PRK"), 2021);
    expect([value, status, gap]).toEqual([0, "A", null]);
    expect(total("PRK", 2021)).toMatchObject({ value: 0.040569, status: "A", gap: null });
  });

  it("marks the converted rouble years of the DPRK as estimates", () => {
    expect([1988, 1990, 1991].map((year) => total("PRK", year).status)).toEqual(["E", "E", "E"]);
  });

  it("takes Korean customs for the ROK in 2001", () => {
    expect(total("KOR", 2001).value).toBeCloseTo(2867.6, 1);
  });

  it("leaves ROK 2023 and 1982-1986 empty and says why", () => {
    expect(total("KOR", 2023)).toMatchObject({ value: null, low: null, high: null, gap: { reason: "O" } });
    for (const year of [1982, 1983, 1984, 1985, 1986]) expect(total("KOR", year).gap?.reason).toBe("O");
  });

  it("gives ROK 1976 and 1981 one direction and no total", () => {
    for (const year of [1976, 1981]) expect(total("KOR", year)).toMatchObject({ value: null, gap: { reason: "O" } });
    expect(at(headline(tables, "trade_export", "KOR"), 1976).value).toBe(0.5);
    expect(at(headline(tables, "trade_import", "KOR"), 1981).value).toBe(1.4);
  });

  it("has a reason for every year since 1945 without a figure, and for no other year", () => {
    for (const measure of Object.keys(flows)) {
      for (const partner of partners) {
        const { observations } = headline(tables, measure, partner);
        expect(observations.map(({ year }) => year)).toEqual(Array.from({ length: 80 }, (_, step) => 1945 + step));
        for (const { value, gap } of observations) expect(value === null).toBe(gap !== null);
        const covering = (year: number) =>
          tables.gaps.filter(
            (gap) => gap.measure === measure && gap.partner === partner && gap.from <= year && year <= gap.to,
          );
        for (const { year, value } of observations) expect(covering(year)).toHaveLength(value === null ? 1 : 0);
      }
    }
  });

  it("marks a break where the basis of the line changes", () => {
    const breaks = (partner: Partner) =>
      headline(tables, "trade_total", partner)
        .observations.filter(({ isBreak }) => isBreak)
        .map(({ year }) => year);
    expect(breaks("PRK")).toEqual([1992, 2022]);
    expect(breaks("KOR")).toEqual([1988, 1991, 1992]);
  });

  it("names the outlier of 1996 as a rival that does not widen the range", () => {
    const { value, low, high, rivals } = total("PRK", 1996);
    expect([value, low, high]).toEqual([87.82, 87.82, 87.82]);
    expect(rivals).toContainEqual({ source: "imf_dots_rus", value: 871.918, status: "U", derived: "outlier" });
  });

  it("never leads with a copy, a limit, an estimate or an outlier", () => {
    for (const { measure } of tables.measures) {
      for (const partner of partners) {
        for (const { reading } of headline(tables, measure, partner).observations) {
          expect(["copy", "bound", "estimate", "outlier"]).not.toContain(reading?.derived);
        }
      }
    }
  });

  it("shows a preferred source alone, with the others as rivals", () => {
    const series = headline(tables, "trade_total", "KOR", "imf_dots_rus");
    expect(valued(series)).toEqual(Array.from({ length: 29 }, (_, step) => 1992 + step));
    const { value, source, low, rivals } = at(series, 1995);
    expect([value, low]).toEqual([1249.5, 1249.5]);
    expect(source).toBe("imf_dots_rus");
    expect(rivals.map((rival) => rival.source)).toContain("imf_dots_rok");
    expect(at(series, 1990)).toMatchObject({ value: null, gap: null });
  });

  it("does not take our own estimate for a figure of the preferred source", () => {
    expect(valued(headline(tables, "trade_total", "PRK", "naewoe_1989"))).toEqual([1988]);
  });
});

describe("data of trade", () => {
  const trade = tables.readings.filter(({ measure }) => measure in flows);

  it("holds no zero but the true ones", () => {
    const zeros = trade
      .filter(({ value }) => value === 0)
      .map(({ measure, partner, year }) => [measure, partner, year]);
    expect(zeros).toEqual([["trade_export", "PRK", 2021]]);
  });

  it("says something in every row", () => {
    for (const row of tables.readings) {
      expect([row.value, row.low, row.high, row.originalValue].some((figure) => figure !== null)).toBe(true);
    }
  });
});
