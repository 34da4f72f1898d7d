import { describe, expect, it } from "vitest";
import { intensity } from "../../../lib/derive/intensity";
import { sensitiveLines, sensitivity, standardSpread } from "../../../lib/derive/sensitivity";
import { loadDataset } from "../../../lib/load";
import { runs } from "../seed";

const dataset = loadDataset();
const few = { ...standardSpread, draws: runs(300) };
const koreas = ["PRK", "KOR"] as const;

describe("how far the index hangs on its choices", () => {
  it("is the same every time, and another with another seed", () => {
    const made = sensitivity(dataset, few);
    expect(sensitivity(dataset, few)).toEqual(made);
    expect(sensitivity(dataset, { ...few, seed: 1 }).bands).not.toEqual(made.bands);
  });

  it("has the standard line in every band, and every band within the extremes", () => {
    const { bands, years } = sensitivity(dataset, { ...standardSpread, draws: runs(2000) });
    const outside = koreas.flatMap((korea) =>
      sensitiveLines.flatMap((line) =>
        bands[korea][line].flatMap(({ least, low, standard, high, most }, at) =>
          least <= low && low <= standard && standard <= high && high <= most ? [] : [`${korea} ${line} ${years[at]}`],
        ),
      ),
    );
    expect(outside).toEqual([]);
  });

  it("is the standard line and nothing else without draws, or with nothing varied", () => {
    for (const spread of [
      { ...few, draws: 0 },
      { ...few, halves: [3, 3] as const, weights: 0 },
    ]) {
      const { bands, years, order, sign } = sensitivity(dataset, spread);
      for (const korea of koreas) {
        const index = intensity(dataset, korea);
        expect(years).toEqual(index.map(({ year }) => year));
        for (const line of sensitiveLines) {
          bands[korea][line].forEach((band, at) => {
            const value = index[at]?.[line] ?? Number.NaN;
            for (const end of Object.values(band)) expect(end).toBeCloseTo(value, 9);
          });
        }
      }
      const parts = [...Object.values(order), ...Object.values(sign)].flat();
      expect(new Set(parts)).toEqual(new Set([1]));
    }
  });

  it("reaches as far as half-lives alone reach, where weights stay", () => {
    const { bands, years } = sensitivity(dataset, { ...few, weights: 0 });
    const at = years.indexOf(2024);
    const net = [1.5, 6].map((half) => intensity(dataset, "KOR", { half }).at(-1)?.net ?? 0);
    const band = bands.KOR.net[at];
    expect(band?.least).toBeGreaterThanOrEqual(Math.min(...net));
    expect(band?.most).toBeLessThanOrEqual(Math.max(...net));
    expect((band?.most ?? 0) - (band?.least ?? 0)).toBeGreaterThan(20);
  });

  it("says in which part of the draws the order and the sign stay", () => {
    const made = sensitivity(dataset, few);
    const at = (year: number) => made.years.indexOf(year);
    expect(made.order.net[at(1990)]).toBeLessThan(0.95);
    expect(made.order.net[at(2024)]).toBe(1);
    expect(made.sign.KOR[at(2024)]).toBeLessThan(0.95);
    expect(made.sign.PRK[at(2024)]).toBe(1);
  });

  it("has no order to keep where neither Korea is ahead", () => {
    const { order, sign } = sensitivity({ milestones: [], readings: [] }, { ...few, draws: 2 });
    expect(new Set(order.conflict)).toEqual(new Set([null]));
    expect(sign.KOR[0]).toBeNull();
    expect(sign.PRK[0]).toBe(1);
  });

  it("refuses weights that fall below zero", () => {
    expect(() => sensitivity(dataset, { ...few, weights: 2 })).toThrow("no weight for");
  });
});
