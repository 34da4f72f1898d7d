import { type IntensityYear, intensity } from "../../derive/intensity";
import { decimal } from "../../format/number";
import { koreas } from "../../partners";
import type { Korea, Lang } from "../../types";
import { fill } from "../../words/fill";
import type { Block, Cell } from "./block.types";
import { korea, number, rowHead, type Setting, tableOf } from "./setting";

/** The years worked out on the page: beginnings, turns and the last one. */
export const workedYears = [1950, 1985, 1990, 1995, 2001, 2019, 2024] as const;

/** Two years of the ROK in which net is about the same, and the two lines are not. */
const alike = [1985, 2024] as const;
/** Years in which an event fades by half, where the reader has not asked for others. */
export const standardHalf = 3;

/** One year of the index of a Korea. Errors: RangeError for a year outside the index. */
export function yearOf({ dataset }: Setting, partner: Korea, year: number, half = standardHalf): IntensityYear {
  const found = intensity(dataset, partner, { half }).find((one) => one.year === year);
  if (!found) throw new RangeError(`not a year of the index: ${year}`);
  return found;
}

/** Points with two decimals; what is left of an old event, however little, never reads as nothing. */
export function points(value: number, lang: Lang): string {
  return value > 0 && value < 0.005 ? `< ${decimal(0.01, lang)}` : decimal(value, lang, 2);
}

/** Lines have one decimal, states up to three. */
export const line = (value: number, lang: Lang): string => decimal(value, lang, 1);
export const state = (value: number, lang: Lang): string => decimal(Number(value.toFixed(3)), lang);

/** The index of both Koreas in some years, with everything it is made of. */
export function workedBlocks(setting: Setting): Block[] {
  const { index, lang } = setting;
  const words = index.intensity;
  const { year, korea: partner, activity } = words.workedHeads;
  const heads = [year, partner, "E^[+]", "E^[−]", "E^[0]", "R", "A", "X", "M", activity, "C", "K", "N"];
  const rows = workedYears.flatMap((one) => koreas.map((each) => rowOf(one, each, setting)));
  return [
    { kind: "head", words: words.workedHead },
    { kind: "table", table: tableOf(fill(words.workedCaption, { half: decimal(standardHalf, lang) }), heads, rows) },
  ];
}

function rowOf(year: number, partner: Korea, setting: Setting): Cell[] {
  const { lang } = setting;
  const one = yearOf(setting, partner, year);
  const numbers = [
    ...[one.ePlus, one.eMinus, one.eZero].map((value) => points(value, lang)),
    ...[one.representation, one.alliance, one.arms, one.hostility].map((value) => state(value, lang)),
    ...[one.activity, one.cooperation, one.conflict, one.net].map((value) => line(value, lang)),
  ];
  return [rowHead(String(year)), korea(partner, setting), ...numbers.map(number)];
}

/** Why net never stands alone: two years that it cannot tell apart. */
export function netWords(setting: Setting): string {
  const { lang } = setting;
  const said = alike.flatMap((year, at) => {
    const one = yearOf(setting, "KOR", year);
    const name = at === 0 ? "A" : "B";
    return [
      [`year${name}`, year],
      [`net${name}`, line(one.net, lang)],
      [`c${name}`, line(one.cooperation, lang)],
      [`k${name}`, line(one.conflict, lang)],
    ];
  });
  return fill(setting.index.intensity.net, Object.fromEntries(said));
}
