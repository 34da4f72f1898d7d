import type { Painted } from "../../figure/methodsFrame";
import { paintSplice, type SpliceFigure, type Use } from "../../figure/splice";
import { formatCount, formatPercent } from "../../format";
import type { Korea } from "../../types";
import { runs } from "../../view/panel/stats";
import { derivedWords } from "../../words/derived";
import { fill } from "../../words/fill";
import type { Flow } from "../../words/methodsTrade.types";
import { prose } from "../../words/prose";
import type { Block, Cell, Table } from "./block.types";
import { type Joint, joints } from "./joints";
import { korea, koreas, number, rowHead, type Setting, sourceLink, tableOf, text, yearWords } from "./setting";
import { type SourceUse, sourceUses } from "./uses";

export const flows: readonly Flow[] = ["trade_total", "trade_export", "trade_import"];
/** Leads although a customs return has a figure for one of its years. */
const ministrySource = "rok_mci_via_hankyung_1991";
const uses: readonly Use[] = ["leads", "beside", "apart"];

/** Says by which rules the trade lines are spliced, shows which source leads when, and what changes where one follows another. */
export function spliceBlocks(setting: Setting): Block[] {
  const { trade, lang, dataset } = setting;
  const words = trade.splice;
  const [total = "trade_total", ...parts] = flows;
  const rules = dataset.rules.filter(({ measure }) => flows.some((flow) => flow === measure)).length;
  const pictures = (some: readonly Flow[]) => some.flatMap((flow) => koreas.map((one) => picture(setting, flow, one)));
  return [
    { kind: "text", words: fill(words.why, { rules: formatCount(rules, lang) }) },
    { kind: "list", items: words.choice.map((choice) => fill(choice, longest(setting))) },
    { kind: "text", words: words.picture },
    { kind: "key", entries: uses.map((use) => ({ swatch: `use-${use}`, words: words.key[use] })) },
    { kind: "pictures", pictures: pictures([total]) },
    { kind: "fold", summary: words.parts, blocks: [{ kind: "pictures", pictures: pictures(parts) }] },
    { kind: "fold", summary: words.tables, blocks: sourceTables(setting) },
    { kind: "head", words: words.joints },
    { kind: "text", words: words.jointsText },
    { kind: "table", table: jointTable(setting) },
  ];
}

/** Who leads longest, and in how many of the years that have a figure. */
function longest({ dataset, lang, nameOf }: Setting): Record<string, string> {
  const entries = koreas.flatMap((one) => {
    const leading = sourceUses(dataset, "trade_total", one).filter(({ years }) => years.leads.length > 0);
    const [most] = leading.toSorted((a, b) => b.years.leads.length - a.years.leads.length);
    const all = leading.reduce((sum, { years }) => sum + years.leads.length, 0);
    return [
      [`longest${one}`, `[${nameOf(most?.source ?? "")}](${sourceLink(most?.source ?? "", lang)})`],
      [`years${one}`, formatCount(most?.years.leads.length ?? 0, lang)],
      [`all${one}`, formatCount(all, lang)],
    ];
  });
  const ministry = sourceUses(dataset, "trade_total", "KOR").find(({ source }) => source === ministrySource);
  return { ...Object.fromEntries(entries), ministryYears: yearWords(ministry?.years.leads ?? []) };
}

function picture(setting: Setting, flow: Flow, partner: Korea): Painted {
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
function distinctName(source: string, rows: SourceUse[], { nameOf, dataset }: Setting): string {
  const name = nameOf(source);
  const isShared = rows.filter((row) => nameOf(row.source) === name).length > 1;
  const year = dataset.sources.find(({ id }) => id === source)?.year ?? "";
  return isShared && year !== "" && !name.endsWith(year) ? `${name} ${year}` : name;
}

function sourceTables(setting: Setting): Block[] {
  return flows.flatMap((flow) =>
    koreas.map((one): Block => ({ kind: "table", table: sourceTable(setting, flow, one) })),
  );
}

function sourceTable(setting: Setting, flow: Flow, partner: Korea): Table {
  const { trade, index, lang, dataset } = setting;
  const { heads, caption } = trade.splice;
  const rows = sourceUses(dataset, flow, partner);
  return tableOf(
    fill(caption, { flow: trade.flows[flow], korea: index.koreas[partner] }),
    [heads.source, ...uses.map((use) => heads[use])],
    rows.map(({ source, years, reasons }) => [
      rowHead(`[${distinctName(source, rows, setting)}](${sourceLink(source, lang)})`),
      text(yearWords(years.leads)),
      text(yearWords(years.beside)),
      text(
        apartWords(
          yearWords(years.apart),
          reasons.map((reason) => derivedWords[lang][reason]),
        ),
      ),
    ]),
  );
}

const apartWords = (years: string, reasons: string[]): string =>
  years === "" ? "" : `${years} (${reasons.join("; ")})`;

function jointTable(setting: Setting): Table {
  const { heads, caption } = { heads: setting.trade.splice.jointHeads, caption: setting.trade.splice.joints };
  const found = koreas.flatMap((one) => joints(setting.dataset, flows, one));
  const order = [heads.year, heads.korea, heads.flows, heads.from, heads.to, heads.step, heads.note];
  return tableOf(
    caption,
    order,
    found.map((joint) => jointRow(joint, setting)),
  );
}

function jointRow({ year, partner, flows: some, from, to, step, note }: Joint, setting: Setting): Cell[] {
  const { trade, lang, nameOf } = setting;
  const percent = step && formatPercent(step.part, lang, { isSigned: true });
  const stepWords =
    from === to
      ? ""
      : step
        ? fill(trade.splice.step, { percent: percent ?? "", year: step.year })
        : trade.splice.noStep;
  return [
    rowHead(String(year)),
    korea(partner, setting),
    text(some.map((flow) => trade.flowsInside[flow]).join(", ")),
    text(`[${nameOf(from)}](${sourceLink(from, lang)})`),
    text(`[${nameOf(to)}](${sourceLink(to, lang)})`),
    number(stepWords),
    { words: note, ...(lang === "es" && note !== "" ? { lang: "en" } : {}) },
  ];
}
