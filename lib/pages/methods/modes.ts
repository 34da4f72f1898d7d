import { align } from "../../derive/align";
import { headline } from "../../derive/headline";
import { ratio } from "../../derive/ratio";
import { rebase } from "../../derive/rebase";
import { share } from "../../derive/share";
import { firstUsableYear, worldTrade } from "../../derive/worldTrade";
import { formatValue, formatYear } from "../../format";
import { milestonePath } from "../../paths";
import type { Korea, Series } from "../../types";
import { pathTo } from "../../view/link";
import { defaultViews, type View } from "../../view/view";
import { fill } from "../../words/fill";
import type { Block, Cell } from "./block.types";
import { rowHead, type Setting, tableOf, text } from "./setting";

const years = { share: 1990, base: 1990, index: 1995, ratio: 2020, align: 1995 };
const opening = { PRK: "M023", KOR: "M070" };

type Values = Record<string, string | number>;

/** Gives the formula of every mode, each with one example. */
export function modesBlocks(setting: Setting): Block[] {
  const words = setting.trade.modes;
  const { mode, formula, example } = words.heads;
  const rows: Cell[][] = [
    rowOf("share", { as: "share" }, shareExample(setting), setting),
    rowOf("index", { as: "index", base: years.base }, indexExample(setting), setting),
    rowOf("ratio", { as: "ratio" }, ratioExample(setting), setting),
    rowOf("align", { align: opening }, alignExample(setting), setting),
  ];
  return [
    { kind: "text", words: words.text },
    { kind: "table", table: tableOf(words.caption, [mode, formula, example], rows) },
    { kind: "list", items: words.notes.map((note) => fill(note, { firstYear: firstUsableYear })) },
  ];
}

function rowOf(
  mode: "share" | "index" | "ratio" | "align",
  view: Partial<View>,
  values: Values,
  setting: Setting,
): Cell[] {
  const { name, formula, example } = setting.trade.modes[mode];
  const href = pathTo({ ...defaultViews.explore, ...view }, "explore", setting.lang);
  return [rowHead(`[${name}](${href})`), text(formula), text(fill(example, values))];
}

const trade = ({ dataset }: Setting, partner: Korea): Series => headline(dataset, "trade_total", partner);

function valueAt({ observations, measure, partner }: Series, year: number): number {
  const value = observations.find((one) => one.year === year)?.value;
  if (value == null) throw new RangeError(`no figure for the example: ${measure} ${partner} ${year}`);
  return value;
}

const money = (value: number, { lang }: Setting): string => formatValue(value, "usd_million", lang, "exact");

function shareExample(setting: Setting): Values {
  const { dataset, lang } = setting;
  const series = trade(setting, "PRK");
  const whole = worldTrade(dataset.totals, "PRK").get(years.share);
  return {
    year: years.share,
    value: money(valueAt(series, years.share), setting),
    whole: money(whole?.value ?? 0, setting),
    result: formatValue(valueAt(share(series, dataset.totals, "PRK"), years.share), "share", lang),
  };
}

function indexExample(setting: Setting): Values {
  const series = trade(setting, "PRK");
  return {
    year: years.index,
    base: years.base,
    value: money(valueAt(series, years.index), setting),
    baseValue: money(valueAt(series, years.base), setting),
    result: formatValue(valueAt(rebase(series, years.base), years.index), "index", setting.lang),
  };
}

function ratioExample(setting: Setting): Values {
  const [prk, kor] = [trade(setting, "PRK"), trade(setting, "KOR")];
  return {
    year: years.ratio,
    kor: money(valueAt(kor, years.ratio), setting),
    prk: money(valueAt(prk, years.ratio), setting),
    result: formatValue(valueAt(ratio(kor, prk), years.ratio), "ratio", setting.lang),
  };
}

function alignExample(setting: Setting): Values {
  const { dataset, lang } = setting;
  const event = dataset.milestones.find(({ id }) => id === opening.KOR);
  const eventYear = Number(event?.date.slice(0, 4));
  const series = trade(setting, "KOR");
  const place = series.observations.findIndex(({ year }) => year === years.align);
  const counted = align(series, eventYear).observations[place]?.year ?? 0;
  return {
    year: years.align,
    event: `[${event?.short[lang]}](${milestonePath(opening.KOR, lang)})`,
    eventYear,
    result: formatYear(counted),
  };
}
