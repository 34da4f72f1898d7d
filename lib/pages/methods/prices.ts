import { deflate } from "../../derive/deflate";
import { headline } from "../../derive/headline";
import { formatValue } from "../../format";
import { decimal } from "../../format/number";
import { koreas } from "../../partners";
import { sourcePath } from "../../paths";
import type { Korea } from "../../types";
import { pathTo } from "../../view/link";
import { defaultViews } from "../../view/view";
import { fill } from "../../words/fill";
import type { Block, Cell } from "./block.types";
import { korea, number, rowHead, type Setting, tableOf } from "./setting";

const exampleYears = [1990, 2001];

/** Says how dollars of a year become dollars of 2024, with the arithmetic of some years. */
export function pricesBlocks(setting: Setting): Block[] {
  const { trade, lang, dataset } = setting;
  const words = trade.prices;
  const [first] = dataset.deflator;
  const index = {
    source: sourcePath(first?.source ?? "", lang),
    from: first?.year ?? "",
    to: dataset.deflator.at(-1)?.year ?? "",
  };
  const { year, korea: line, value, cpi, multiplier, result } = words.heads;
  const rows = exampleYears.flatMap((one) => koreas.map((partner) => rowOf(one, partner, setting)));
  return [
    {
      kind: "text",
      words: fill(words.text, { view: pathTo({ ...defaultViews.explore, prices: "constant" }, "explore", lang) }),
    },
    { kind: "formula", items: [words.formula] },
    { kind: "text", words: fill(words.index, index) },
    { kind: "table", table: tableOf(words.caption, [year, line, value, cpi, multiplier, result], rows) },
    { kind: "text", words: words.limit },
  ];
}

function rowOf(year: number, partner: Korea, setting: Setting): Cell[] {
  const { dataset, lang } = setting;
  const series = headline(dataset, "trade_total", partner);
  const at = ({ observations }: typeof series) => observations.find((one) => one.year === year)?.value ?? 0;
  const prices = dataset.deflator.find((one) => one.year === year);
  return [
    rowHead(String(year)),
    korea(partner, setting),
    number(formatValue(at(series), "usd_million", lang, "exact")),
    number(decimal(prices?.cpi ?? 0, lang)),
    number(decimal(prices?.multiplier ?? 0, lang, 4)),
    number(formatValue(at(deflate(series, dataset.deflator)), "usd_million_2024", lang, "exact")),
  ];
}
