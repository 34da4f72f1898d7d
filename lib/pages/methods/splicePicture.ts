import type { Painted } from "../../figure/methodsFrame";
import { paintSplice, type SpliceFigure } from "../../figure/splice";
import { formatCount } from "../../format";
import { koreas } from "../../partners";
import type { Korea } from "../../types";
import { runs } from "../../view/panel/stats";
import { capital } from "../../words/capital";
import { fill } from "../../words/fill";
import type { Flow } from "../../words/methodsTrade.types";
import { prose } from "../../words/prose";
import { type Setting, yearWords } from "./setting";
import { flows, type SourceUse, sourceUses, uses } from "./uses";

/** Which source is used when, painted. */
export function splicePicture(setting: Setting, flow: Flow, partner: Korea): Painted {
  const model = spliceFigure(setting, flow, partner);
  return {
    title: `${setting.trade.flows[flow]}, ${setting.index.koreas[partner]}`,
    tone: partner,
    svg: { narrow: paintSplice(model, "narrow"), wide: paintSplice(model, "wide") },
  };
}

/** Which source is used when, ready to paint. All pictures share the years from the first to the last figure of any flow. */
export function spliceFigure(setting: Setting, flow: Flow, partner: Korea): SpliceFigure {
  const { dataset, trade, index, lang, nameOf } = setting;
  const rows = sourceUses(dataset, flow, partner);
  const all = flows.flatMap((one) => koreas.flatMap((each) => sourceUses(dataset, one, each).flatMap(yearsOf)));
  const [from, to] = [Math.min(...all), Math.max(...all)];
  const own = rows.flatMap(yearsOf);
  const leaders = rows
    .filter(({ years }) => years.leads.length > 0)
    .map(({ source, years }) => fill(trade.splice.leader, { name: nameOf(source), years: yearWords(years.leads) }));
  const label = {
    flow: trade.flows[flow],
    korea: index.koreas[partner],
    sources: formatCount(rows.length, lang),
    from: Math.min(...own),
    to: Math.max(...own),
    leaders: prose[lang].list(leaders),
  };
  return {
    tone: partner,
    span: { from, to },
    rows: rows.map(({ years, source }) => ({
      name: distinctName(source, rows, setting),
      runs: { leads: runs(years.leads), beside: runs(years.beside), apart: runs(years.apart) },
    })),
    label: fill(trade.splice.label, label),
  };
}

const yearsOf = ({ years }: SourceUse): number[] => uses.flatMap((use) => years[use]);

/** Two files of one publisher can have one name: then the year of each tells them apart. */
export function distinctName(source: string, rows: SourceUse[], { nameOf, dataset }: Setting): string {
  const name = capital(nameOf(source));
  const isShared = rows.filter((row) => nameOf(row.source) === nameOf(source)).length > 1;
  const year = dataset.sources.find(({ id }) => id === source)?.year ?? "";
  return isShared && year !== "" && !name.endsWith(year) ? `${name} ${year}` : name;
}
