import { decimal } from "../../format/number";
import { koreas } from "../../partners";
import { pagePath } from "../../paths";
import { fill } from "../../words/fill";
import { prose } from "../../words/prose";
import type { Block } from "./block.types";
import { korea, number, rowHead, type Setting, tableOf } from "./setting";
import { line, workedYears, yearOf } from "./workedYears";

/** The half-lives a panel offers, years. */
const halves = [1.5, 3, 6] as const;

/** Net of both Koreas under each half-life, and the years in which the order or a sign hangs on it. */
export function halfBlocks(setting: Setting): Block[] {
  const { index, lang } = setting;
  const words = index.intensity;
  const { year, korea: partner } = words.halfHeads;
  const heads = [year, partner, ...halves.map((half) => fill(words.halfColumn, { half: decimal(half, lang) }))];
  const rows = workedYears.flatMap((one) =>
    koreas.map((each) => [
      rowHead(String(one)),
      korea(each, setting),
      ...halves.map((half) => number(line(yearOf(setting, each, one, half).net, lang))),
    ]),
  );
  return [
    { kind: "head", words: words.halfHead },
    { kind: "text", words: fill(words.half, { panel: `${pagePath(lang, "explore")}#panel-intensity` }) },
    { kind: "table", table: tableOf(words.halfCaption, heads, rows) },
    {
      kind: "text",
      words: fill(words.apart, {
        years: prose[lang].list(workedYears.filter((one) => hangs(setting, one)).map(String)),
      }),
    },
  ];
}

function hangs(setting: Setting, year: number): boolean {
  const nets = halves.map((half) => koreas.map((one) => yearOf(setting, one, year, half).net));
  const signs = nets.map(([prk = 0, kor = 0]) => [Math.sign(prk - kor), Math.sign(prk), Math.sign(kor)].join());
  return new Set(signs).size > 1;
}
