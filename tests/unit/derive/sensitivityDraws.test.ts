import { describe, expect, it } from "vitest";
import { type IntensityOptions, intensity } from "../../../lib/derive/intensity";
import { defaultWeights, weightKeys } from "../../../lib/derive/intensityWeights";
import { mulberry32 } from "../../../lib/derive/mulberry32";
import { sensitiveLines, sensitivity, standardSpread } from "../../../lib/derive/sensitivity";
import type { Korea } from "../../../lib/types";
import { milestone, reading } from "./intensityData";

const koreas = ["PRK", "KOR"] as const;
const data = {
  milestones: [
    milestone({ date: "1960-01-01", kind: "aid", level: "other" }),
    milestone({ date: "1960-06-01", kind: "economic", level: "minister", partner: "KOR" }),
    milestone({ date: "1975-01-01", kind: "treaty", level: "head_of_state", partner: "BOTH" }),
    milestone({ date: "1980-01-01", direction: -1, kind: "rupture", partner: "KOR" }),
    milestone({ date: "1981-01-01", direction: 1, kind: "aid", partner: "KOR" }),
    milestone({ date: "1990-01-01", direction: -1, kind: "military", level: "other" }),
    milestone({ date: "2000-01-01", direction: 0, kind: "economic" }),
  ],
  readings: [reading("gmlmid_max_hostility", "KOR", 1983, 4), reading("arms_tiv_russia_to_partner", "PRK", 1985, 300)],
};
const spread = { ...standardSpread, draws: 40, seed: 7 };

/** The draws, made as the words on Methods say: a half-life, then a factor for every weight, levels first. */
function draws(): IntensityOptions[] {
  const next = mulberry32(spread.seed);
  const keys = [...weightKeys.level, ...weightKeys.kind];
  return Array.from({ length: spread.draws }, () => {
    const half = 1.5 * 4 ** next();
    const weights = Object.fromEntries(keys.map((key) => [key, defaultWeights[key] * (0.7 + 0.6 * next())]));
    return { half, weights };
  });
}

describe("the spread of 40 draws, against the index computed 40 times", () => {
  const years = () => intensity(data, "PRK").map(({ year }) => year);
  const linesOf = (korea: Korea) => [{}, ...draws()].map((options) => intensity(data, korea, options));

  it.each(koreas)("has the middle 36 of 40 in the band of %s, and all within the extremes", (korea) => {
    const { bands } = sensitivity(data, spread);
    const lines = linesOf(korea);
    for (const line of sensitiveLines) {
      bands[korea][line].forEach((band, at) => {
        const [standard = Number.NaN, ...drawn] = lines.map((index) => index[at]?.[line] ?? Number.NaN);
        const sorted = drawn.toSorted((a, b) => a - b);
        expect(band.standard).toBe(standard);
        expect(band.low).toBeCloseTo(sorted[2] ?? Number.NaN, 9);
        expect(band.high).toBeCloseTo(sorted[37] ?? Number.NaN, 9);
        expect(band.least).toBeCloseTo(Math.min(standard, ...drawn), 9);
        expect(band.most).toBeCloseTo(Math.max(standard, ...drawn), 9);
      });
    }
  });

  it("says for each year which part of the draws has the same Korea ahead", () => {
    const { order } = sensitivity(data, spread);
    const [prk, kor] = [linesOf("PRK"), linesOf("KOR")];
    for (const line of sensitiveLines) {
      const expected = years().map((_, at) => {
        const [standard = 0, ...drawn] = prk.map((index, draw) => {
          return Math.sign((index[at]?.[line] ?? 0) - (kor[draw]?.[at]?.[line] ?? 0));
        });
        return standard === 0 ? null : drawn.filter((side) => side === standard).length / 40;
      });
      expect(order[line]).toEqual(expected);
    }
    expect(order.activity.some((part) => part !== null && part > 0 && part < 1)).toBe(true);
  });

  it.each(koreas)("says for each year which part of the draws has net of %s on the same side of zero", (korea) => {
    const { sign } = sensitivity(data, spread);
    const lines = linesOf(korea);
    const expected = years().map((_, at) => {
      const [standard = 0, ...drawn] = lines.map((index) => Math.sign(index[at]?.net ?? 0));
      return standard === 0 ? null : drawn.filter((side) => side === standard).length / 40;
    });
    expect(sign[korea]).toEqual(expected);
  });

  it("hands on the years and the spread it was made with", () => {
    expect(sensitivity(data, spread)).toMatchObject({ years: years(), spread });
  });
});

it("takes no draws below the standard line or above it for the extremes", () => {
  const still = { ...spread, halves: [6, 6] as const, weights: 0 };
  const { bands } = sensitivity(data, still);
  const [three, six] = [{}, { half: 6 }].map((options) =>
    intensity(data, "PRK", options).find(({ year }) => year === 1980),
  );
  const band = bands.PRK.activity[1980 - 1948];
  expect(band?.standard).toBe(three?.activity);
  expect(band?.low).toBeCloseTo(six?.activity ?? 0, 9);
  expect(band?.least).toBe(band?.standard);
  expect(band?.most).toBe(band?.high);
});
