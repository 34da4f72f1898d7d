import { headline } from "../../derive/headline";
import { logSafe } from "../../derive/logSafe";
import { formatCount } from "../../format";
import { koreas } from "../../partners";
import type { GapReason, Status } from "../../types";
import { small } from "../../words/capital";
import { fill } from "../../words/fill";
import { prose } from "../../words/prose";
import type { Block, Table } from "./block.types";
import { number, rowHead, type Setting, tableOf, text, yearWords } from "./setting";
import { flows } from "./uses";

const reasons: readonly GapReason[] = ["M", "L", "O", "Q"];
const statuses: readonly Status[] = ["A", "E", "U", "B"];

/** Says how a zero, a gap and an unpublished figure differ, and what the strokes of a line mean. */
export function gapsBlocks(setting: Setting): Block[] {
  const { trade, lang, dataset } = setting;
  const words = trade.gaps;
  const { zeros, zeroList } = zerosOf(setting);
  const tradeGaps = dataset.gaps.filter(({ measure }) => flows.some((flow) => flow === measure));
  const n = formatCount(tradeGaps.filter(({ note }) => note.en.includes("false zero")).length, lang);
  return [
    { kind: "text", words: words.text },
    { kind: "list", items: words.kinds.map((one) => fill(one, { zeros: formatCount(zeros, lang), zeroList })) },
    { kind: "text", words: words.reasons },
    { kind: "table", table: reasonTable(setting, tradeGaps) },
    { kind: "text", words: fill(words.falseZeros, { n }) },
    { kind: "text", words: words.status },
    { kind: "table", table: statusTable(setting) },
  ];
}

/** Says what a log axis shows, and where a zero stands. */
export function logBlocks(setting: Setting): Block[] {
  const words = setting.trade.log;
  const { zeroList } = zerosOf(setting);
  return [
    { kind: "text", words: words.text },
    { kind: "text", words: fill(words.zero, { zeroList: zeroList || words.none }) },
    { kind: "text", words: words.linear },
  ];
}

/** The years of trade that a log axis cannot show. */
function zerosOf({ dataset, trade, index, lang }: Setting): { zeros: number; zeroList: string } {
  const found = flows.flatMap((flow) =>
    koreas.map((one) => ({ flow, one, years: logSafe(headline(dataset, flow, one)).dropped })),
  );
  const items = found
    .filter(({ years }) => years.length > 0)
    .map(({ flow, one, years }) =>
      fill(trade.zeroItem, { flow: small(trade.flows[flow]), korea: index.koreas[one], years: yearWords(years) }),
    );
  return { zeros: found.reduce((sum, { years }) => sum + years.length, 0), zeroList: prose[lang].list(items) };
}

function reasonTable({ trade, lang, dataset }: Setting, tradeGaps: { reason: GapReason }[]): Table {
  const { caption, heads } = trade.gaps;
  const count = (gaps: { reason: GapReason }[], one: GapReason) =>
    number(formatCount(gaps.filter(({ reason }) => reason === one).length, lang));
  return tableOf(
    caption,
    [heads.code, heads.means, heads.runs, heads.trade],
    reasons.map((one) => [
      rowHead(one),
      text(prose[lang].missing.reason[one]),
      count(dataset.gaps, one),
      count(tradeGaps, one),
    ]),
  );
}

function statusTable({ trade, lang, dataset }: Setting): Table {
  const { statusCaption, statusHeads: heads, statuses: means, drawn } = trade.gaps;
  const leading = flows.flatMap((flow) => koreas.flatMap((one) => headline(dataset, flow, one).observations));
  const count = (one: Status) => leading.filter(({ status }) => status === one).length;
  return tableOf(
    statusCaption,
    [heads.code, heads.means, heads.drawn, heads.count],
    statuses.map((one) => [rowHead(one), text(means[one]), text(drawn[one]), number(formatCount(count(one), lang))]),
  );
}
