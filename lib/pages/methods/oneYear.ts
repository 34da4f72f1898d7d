import type { Memory } from "../../derive/intensity";
import { saturationPoints } from "../../derive/intensityTerms";
import { defaultWeights } from "../../derive/intensityWeights";
import { type Remains, remains } from "../../derive/remains";
import { decimal } from "../../format/number";
import { milestonePath } from "../../paths";
import type { Korea } from "../../types";
import { fill } from "../../words/fill";
import type { Block, Cell } from "./block.types";
import { number, rowHead, type Setting, tableOf, text } from "./setting";
import { sharesOf } from "./shareWords";
import { line, points, state, yearOf } from "./workedYears";

/** The year worked out event by event: relations open. */
const shown: { year: number; partner: Korea } = { year: 1990, partner: "KOR" };
const memories: readonly (keyof Memory)[] = ["ePlus", "eMinus", "eZero"];

/** Every event of a year's sums with its weight and what is left of it, then the lines, number by number. */
export function oneYearBlocks(setting: Setting): Block[] {
  const words = setting.index.intensity;
  const { event, year, level, kind, weight, age, left } = words.oneHeads;
  const said = { year: shown.year };
  const table = tableOf(fill(words.oneCaption, said), [event, year, level, kind, weight, age, left], rowsOf(setting));
  return [
    { kind: "head", words: fill(words.oneHead, said) },
    { kind: "text", words: fill(words.one, said) },
    { kind: "table", table },
    {
      kind: "formula",
      items: words.oneFormulas.map((one) => fill(one, { ...sharesOf(setting), ...valuesOf(setting) })),
    },
  ];
}

/** Steps closer with their sum, then steps apart with theirs, then the rest. */
function rowsOf(setting: Setting): Cell[][] {
  const { dataset, lang, index } = setting;
  const all = remains(dataset.milestones, shown.partner, shown.year);
  return memories.flatMap((memory) => {
    const own = all.filter(({ into }) => into === memory);
    const sum = own.reduce((total, { left }) => total + left, 0);
    const foot = [rowHead(index.intensity.sums[memory]), ...["", "", "", "", ""].map(text), number(points(sum, lang))];
    return own.length === 0 ? [] : [...own.map((one) => rowOf(one, setting)), foot];
  });
}

function rowOf({ event, points: weight, age, left }: Remains, { lang }: Setting): Cell[] {
  const [level, kind] = [defaultWeights[`level.${event.level}`], defaultWeights[`kind.${event.kind}`]];
  return [
    rowHead(`[${event.short[lang]}](${milestonePath(event.id, lang)})`),
    number(event.date.slice(0, 4)),
    number(decimal(level, lang)),
    number(decimal(kind, lang, 1)),
    number(points(weight, lang)),
    number(String(age)),
    number(points(left, lang)),
  ];
}

function valuesOf(setting: Setting): Record<string, string> {
  const { lang } = setting;
  const one = yearOf(setting, shown.partner, shown.year);
  const saturated = (value: number) => state(1 - Math.exp(-value / saturationPoints), lang);
  return {
    points: decimal(saturationPoints, lang),
    ePlus: points(one.ePlus, lang),
    eMinus: points(one.eMinus, lang),
    eZero: points(one.eZero, lang),
    sPlus: saturated(one.ePlus),
    sMinus: saturated(one.eMinus),
    r: state(one.representation, lang),
    a: state(one.alliance, lang),
    x: state(one.arms, lang),
    m: state(one.hostility, lang),
    activity: line(one.activity, lang),
    c: line(one.cooperation, lang),
    k: line(one.conflict, lang),
    n: line(one.net, lang),
  };
}
