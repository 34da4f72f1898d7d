import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { intensity, intensitySeries } from "../../../lib/derive/intensity";
import { intensityYears, shares } from "../../../lib/derive/intensityTerms";
import { defaultWeights, isWeightKey } from "../../../lib/derive/intensityWeights";
import { runs } from "../seed";
import { empty, find, milestone, partners, reading, referenceData } from "./intensityData";

const data = referenceData();

describe("intensity", () => {
  it("halves the points of an event after one half-life, and knows nothing of later events", () => {
    const milestones = [milestone({ date: "2000-06-15", level: "head_of_state", kind: "summit" })];
    const years = intensity({ milestones, readings: [] }, "PRK", { half: 6 });
    expect(find(years, 1999).ePlus).toBe(0);
    expect(find(years, 2000).ePlus).toBeCloseTo(6.5, 10);
    expect(find(years, 2006).ePlus).toBeCloseTo(3.25, 10);
  });

  it("sorts points by direction, and counts half of those without one as activity", () => {
    const milestones = ([-1, 0, 1] as const).map((direction) => milestone({ direction, kind: "treaty" }));
    const entry = find(intensity({ milestones, readings: [] }, "PRK"), 2000);
    expect(entry.ePlus).toBeCloseTo(4.8, 10);
    expect(entry.eMinus).toBeCloseTo(4.8, 10);
    expect(entry.eZero).toBeCloseTo(4.8, 10);
    expect(entry.activity).toBeCloseTo(100 * (1 - Math.exp(-(4.8 + 4.8 + 2.4) / 20)), 10);
  });

  it("counts an event of both for each Korea, and an event of one for that one only", () => {
    const milestones = [milestone({ partner: "BOTH" }), milestone({ partner: "KOR" })];
    expect(find(intensity({ milestones, readings: [] }, "PRK"), 2000).ePlus).toBeCloseTo(3.9, 10);
    expect(find(intensity({ milestones, readings: [] }, "KOR"), 2000).ePlus).toBeCloseTo(7.8, 10);
  });

  it("counts an event of both for neither before there are two", () => {
    const milestones = [milestone({ date: "1946-01-01", partner: "BOTH" })];
    expect(find(intensity({ milestones, readings: [] }, "KOREA"), 1946).ePlus).toBe(0);
  });

  it("starts each Korea without the memory of the undivided country", () => {
    const milestones = [milestone({ date: "1947-12-31", partner: "KOREA" })];
    expect(find(intensity({ milestones, readings: [] }, "KOREA"), 1947).ePlus).toBeCloseTo(3.9, 10);
    expect(find(intensity({ milestones, readings: [] }, "PRK"), 1948).ePlus).toBe(0);
  });

  it("reads the year of a date that lacks its day or month", () => {
    const milestones = [milestone({ date: "1995", precision: "year" })];
    expect(find(intensity({ milestones, readings: [] }, "PRK"), 1995).ePlus).toBeCloseTo(3.9, 10);
  });

  it("adds arms both ways, and caps them", () => {
    const ways = ["arms_tiv_russia_to_partner", "arms_tiv_partner_to_russia"];
    const readings = ways.flatMap((way) => [reading(way, "PRK", 1960, 50), reading(way, "PRK", 1961, 5000)]);
    const years = intensity({ milestones: [], readings }, "PRK");
    expect(find(years, 1960).arms).toBeCloseTo(Math.log(101) / Math.log(1501), 10);
    expect(find(years, 1961).arms).toBe(1);
    expect(find(years, 1962)).toMatchObject({ arms: 0, hasArms: false });
  });

  it("says that arms are known where either way is reported, a zero too", () => {
    for (const way of ["arms_tiv_russia_to_partner", "arms_tiv_partner_to_russia"]) {
      const years = intensity({ milestones: [], readings: [reading(way, "KOR", 1960, 0)] }, "KOR");
      expect([1959, 1960, 1961].map((year) => find(years, year).hasArms)).toEqual([false, true, false]);
    }
  });

  it("counts the first of two readings of one year", () => {
    const readings = [reading("gmlmid_max_hostility", "KOR", 1960, 3), reading("gmlmid_max_hostility", "KOR", 1960, 5)];
    expect(find(intensity({ milestones: [], readings }, "KOR"), 1960).hostility).toBe(0.5);
  });

  it("takes the strongest obligation in force, and carries it on where the source ends", () => {
    const readings = [
      reading("atop_nonagg", "KOR", 1992, 1),
      reading("atop_consul", "KOR", 1992, 1),
      reading("atop_defense", "KOR", 1992, 0),
    ];
    const years = intensity({ milestones: [], readings }, "KOR");
    expect(find(years, 1991)).toMatchObject({ alliance: 0, hasAlliance: false });
    expect(find(years, 1992)).toMatchObject({ alliance: 0.5, hasAlliance: true });
    expect(find(years, 2024)).toMatchObject({ alliance: 0.5, hasAlliance: false });
  });

  it("lets alliance data of 2024 overrule the pact of that year", () => {
    const readings = [reading("atop_defense", "PRK", 2024, 0)];
    expect(find(intensity(empty, "PRK"), 2024).alliance).toBe(1);
    expect(find(intensity({ milestones: [], readings }, "PRK"), 2024).alliance).toBe(0);
  });

  it("scores hostility from no act to war, and no dispute as none", () => {
    const readings = [0, 1, 3, 5].map((level, step) => reading("gmlmid_max_hostility", "KOR", 1960 + step, level));
    const years = intensity({ milestones: [], readings }, "KOR");
    expect([1960, 1961, 1962, 1963].map((year) => find(years, year).hostility)).toEqual([0, 0, 0.5, 1]);
    expect(find(years, 1963).conflict).toBeCloseTo(30, 10);
  });

  it("takes a reading without a value for no reading", () => {
    const readings = [reading("gmlmid_max_hostility", "KOR", 1960, null)];
    expect(find(intensity({ milestones: [], readings }, "KOR"), 1960).hasDisputes).toBe(false);
  });

  it.each([0, -3, Number.NaN])("refuses a half-life of %d", (half) => {
    expect(() => intensity(empty, "PRK", { half })).toThrow("no half-life");
  });

  it("gives each line shares that add up to 1", () => {
    for (const parts of [shares.cooperation, shares.conflict]) {
      expect(Object.values<number>(parts).reduce((sum, share) => sum + share)).toBeCloseTo(1, 12);
    }
  });
});

describe("intensity, whatever the half-life and the weights", () => {
  const keys = Object.keys(defaultWeights).filter(isWeightKey);
  const halves = fc.double({ min: 0.1, max: 50, noNaN: true });
  const weights = fc.dictionary(fc.constantFrom(...keys), fc.double({ min: 0, max: 100, noNaN: true }));

  it("stays within its limits and never has negative points", () => {
    fc.assert(
      fc.property(halves, weights, fc.constantFrom(...partners), (half, changed, partner) => {
        for (const entry of intensity(data, partner, { half, weights: changed })) {
          const { ePlus, eMinus, eZero, activity, cooperation, conflict, net } = entry;
          expect(Math.min(ePlus, eMinus, eZero, activity, cooperation, conflict)).toBeGreaterThanOrEqual(0);
          expect(Math.max(activity, cooperation, conflict, Math.abs(net))).toBeLessThanOrEqual(100);
        }
      }),
      { numRuns: runs(60) },
    );
  });

  it("remembers no less with a longer half-life", () => {
    fc.assert(
      fc.property(halves, halves, (a, b) => {
        const [short, long] = [Math.min(a, b), Math.max(a, b)].map((half) => intensity(data, "PRK", { half }));
        short?.forEach((entry, place) => {
          expect(long?.[place]?.ePlus).toBeGreaterThanOrEqual(entry.ePlus);
          expect(long?.[place]?.eMinus).toBeGreaterThanOrEqual(entry.eMinus);
        });
      }),
      { numRuns: runs(60) },
    );
  });

  it("changes with a weight only from the first event of that kind on", () => {
    const firstSummit = 1966;
    const changed = intensity(data, "PRK", { weights: { "kind.summit": 2.6 } });
    intensity(data, "PRK").forEach((entry, place) => {
      if (entry.year < firstSummit) expect(changed[place]).toEqual(entry);
      else expect(changed[place]?.ePlus).toBeGreaterThan(entry.ePlus);
      expect(changed[place]?.eMinus).toBe(entry.eMinus);
      expect(changed[place]?.alliance).toBe(entry.alliance);
    });
  });

  it("is the plain index when a weight is set to what it was", () => {
    expect(intensity(data, "KOR", { half: 3, weights: { "level.minister": 3 } })).toEqual(intensity(data, "KOR"));
  });
});

describe("intensitySeries", () => {
  const conflict = () => intensitySeries(data, "conflict", "KOR");

  it("has one observation for every year", () => {
    const { from, to } = intensityYears.KOR;
    expect(conflict().observations.map(({ year }) => year)).toEqual(
      Array.from({ length: to - from + 1 }, (_, n) => from + n),
    );
  });

  it("carries the line asked for, under the measure it belongs to", () => {
    const series = conflict();
    expect(series).toMatchObject({ measure: "intensity", partner: "KOR", unit: "index_0_100" });
    expect(intensitySeries(data, "activity", "PRK").measure).toBe("activity");
    expect(series.observations.at(-1)?.value).toBe(find(intensity(data, "KOR"), 2024).conflict);
    expect(series.observations.at(-1)).toMatchObject({
      status: "A",
      source: null,
      reading: null,
      gap: null,
      rivals: [],
      isBreak: false,
    });
  });

  it("follows the half-life and the weights", () => {
    const options = { half: 6, weights: { "kind.military": 3 } };
    const expected = find(intensity(data, "KOR", options), 1983).conflict;
    const changed = intensitySeries(data, "conflict", "KOR", options);
    expect(changed.observations.find(({ year }) => year === 1983)?.value).toBe(expected);
    expect(expected).not.toBe(find(intensity(data, "KOR"), 1983).conflict);
  });
});
