import { describe, expect, it } from "vitest";
import { intensity } from "../../../lib/derive/intensity";
import type { Partner } from "../../../lib/types";
import { cell, find, partners, referenceData, rows } from "./intensityData";

const codes: Record<string, Partner> = { DPRK: "PRK", ROK: "KOR", KOREA: "KOREA" };
const data = referenceData();
const computed = () => new Map(partners.map((partner) => [partner, intensity(data, partner)]));

describe("intensity of the data held", () => {
  const reference = rows("tests/fixtures/intensity-reference.csv");
  function paired() {
    const index = computed();
    return reference.map((row) => {
      const partner = codes[cell(row, "partner")];
      if (!partner) throw new Error(`unknown partner: ${row.partner}`);
      return { partner, row, entry: find(index.get(partner), Number(cell(row, "year"))) };
    });
  }

  it("has the partner-years of the reference, and no other", () => {
    const index = computed();
    const mine = partners.flatMap((partner) => index.get(partner)?.map(({ year }) => `${partner} ${year}`) ?? []);
    expect(mine.sort()).toEqual(
      paired()
        .map(({ partner, entry }) => `${partner} ${entry.year}`)
        .sort(),
    );
    expect(mine).toHaveLength(242);
  });

  it.each(["activity", "cooperation", "conflict", "net"] as const)("equals the reference in %s, every year", (line) => {
    const off = paired().filter(({ row, entry }) => Math.abs(entry[line] - Number(cell(row, line))) > 0.1);
    expect(off.map(({ partner, entry }) => `${partner} ${entry.year}: ${entry[line]}`)).toEqual([]);
  });

  it.each([
    ["ePlus", "e_plus", 0.006],
    ["eMinus", "e_minus", 0.006],
    ["eZero", "e_zero", 0.006],
    ["representation", "representation", 0.0006],
    ["alliance", "alliance", 0.0006],
    ["arms", "arms_flow", 0.0006],
    ["hostility", "mid_hostility", 0.0006],
  ] as const)("equals the reference in the part %s, every year", (part, column, within) => {
    const off = paired().filter(({ row, entry }) => Math.abs(entry[part] - Number(cell(row, column))) > within);
    expect(off.map(({ partner, entry }) => `${partner} ${entry.year}: ${entry[part]}`)).toEqual([]);
  });

  it("says which years the sources cover", () => {
    const index = computed();
    const covered = (partner: Partner, flag: "hasArms" | "hasAlliance" | "hasDisputes") => {
      const years = index.get(partner)?.filter((entry) => entry[flag]) ?? [];
      return [years.length, years[0]?.year, years.at(-1)?.year];
    };
    expect(covered("PRK", "hasArms")).toEqual([75, 1950, 2024]);
    expect(covered("PRK", "hasAlliance")).toEqual([71, 1948, 2018]);
    expect(covered("PRK", "hasDisputes")).toEqual([63, 1948, 2010]);
    expect(covered("KOR", "hasAlliance")).toEqual([70, 1949, 2018]);
    expect(covered("KOREA", "hasDisputes")).toEqual([19, 1887, 1905]);
    expect(covered("KOREA", "hasArms")).toEqual([0, undefined, undefined]);
  });

  // Year, partner, E+, E-, representation, alliance, arms, hostility, activity, cooperation, conflict, net.
  it.each([
    [1950, "PRK", 33.51, 0, 1, 0, 0.921, 0, 82.1, 74.5, 0, 74.5],
    [1950, "KOR", 0, 12.06, 0, 0, 0, 0, 45.3, 0, 31.7, -31.7],
    [1985, "PRK", 15.18, 0.03, 1, 1, 0.936, 0, 53.3, 75.6, 0.1, 75.5],
    [1985, "KOR", 0.95, 2.49, 0, 0, 0, 0, 15.8, 2.3, 8.2, -5.9],
    [1990, "PRK", 10.14, 7.51, 1, 1, 0.746, 0, 60.5, 66.1, 21.9, 44.2],
    [1990, "KOR", 29.17, 0.79, 1, 0, 0, 0, 77.6, 58.4, 2.7, 55.7],
    [1995, "PRK", 4.46, 10.62, 1, 1, 0.662, 0, 58.1, 54.9, 28.8, 26.1],
    [1995, "KOR", 36.28, 1.44, 1, 0.5, 0, 0, 84.8, 69.3, 4.9, 64.5],
    [2001, "PRK", 20.55, 3.6, 1, 0.4, 0.577, 0, 71, 66.8, 11.5, 55.2],
    [2001, "KOR", 26.01, 5.8, 1, 0.5, 0, 0, 79.6, 63.9, 17.6, 46.3],
    [2019, "PRK", 15.03, 12.93, 1, 0.5, 0, 0, 75.3, 53.9, 33.3, 20.6],
    [2019, "KOR", 22.53, 5.39, 1, 0.5, 0, 0, 75.2, 61.3, 16.5, 44.7],
    [2024, "PRK", 41.4, 4.07, 1, 1, 0.667, 0, 89.7, 88.7, 12.9, 75.8],
    [2024, "KOR", 8.6, 23.93, 1, 0.5, 0, 0, 80.3, 45, 48.8, -3.9],
  ] as const)("gives the worked example of %i for %s", (year, partner, plus, minus, r, a, x, m, activity, c, k, n) => {
    const entry = find(intensity(data, partner), year);
    const { representation, alliance, arms, hostility } = entry;
    for (const [mine, printed] of [
      [entry.ePlus, plus],
      [entry.eMinus, minus],
    ] as const) {
      expect(Math.abs(mine - printed)).toBeLessThan(0.0051);
    }
    for (const [mine, printed] of [
      [representation, r],
      [alliance, a],
      [arms, x],
      [hostility, m],
    ] as const) {
      expect(Math.abs(mine - printed)).toBeLessThan(0.00051);
    }
    const lines = [
      [entry.activity, activity],
      [entry.cooperation, c],
      [entry.conflict, k],
      [entry.net, n],
    ] as const;
    for (const [mine, printed] of lines) expect(Math.abs(mine - printed)).toBeLessThan(0.051);
  });

  // Net at half-lives of 1.5, 3 and 6 years: DPRK, then ROK.
  it.each([
    [1950, [73.1, 74.5, 75.3], [-29.2, -31.7, -33.3]],
    [1985, [73.0, 75.5, 80.8], [-4.1, -5.9, -6.5]],
    [1990, [32.2, 44.2, 56.1], [55.3, 55.7, 52.9]],
    [1995, [26.0, 26.1, 34.3], [58.4, 64.5, 63.7]],
    [2001, [59.5, 55.2, 48.0], [45.4, 46.3, 45.7]],
    [2019, [22.9, 20.6, 22.1], [34.6, 44.7, 50.3]],
    [2024, [82.8, 75.8, 63.7], [-11.7, -3.9, 11.8]],
  ])("gives the printed net of %i for each half-life", (year, north, south) => {
    const nets = (partner: Partner) => [1.5, 3, 6].map((half) => find(intensity(data, partner, { half }), year).net);
    const printed = [...north, ...south];
    const off = [...nets("PRK"), ...nets("KOR")].filter(
      (net, place) => !(Math.abs(net - (printed[place] ?? 0)) < 0.051),
    );
    expect(off).toEqual([]);
  });
});
