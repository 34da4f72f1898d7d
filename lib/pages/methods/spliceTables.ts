import { formatPercent } from "../../format";
import { koreas } from "../../partners";
import { sourcePath } from "../../paths";
import type { Korea } from "../../types";
import { capital } from "../../words/capital";
import { derivedWords } from "../../words/derived";
import { fill } from "../../words/fill";
import type { Flow } from "../../words/methodsTrade.types";
import type { Block, Cell, Table } from "./block.types";
import { type Joint, joints, type Step } from "./joints";
import { korea, number, rowHead, type Setting, tableOf, text, yearWords } from "./setting";
import { distinctName } from "./splicePicture";
import { flows, sourceUses, uses } from "./uses";

/** Which source is used when, as tables: one for each flow and Korea. */
export function sourceTables(setting: Setting): Block[] {
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
      rowHead(`[${distinctName(source, rows, setting)}](${sourcePath(source, lang)})`),
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

/** Every year in which another source takes over, or the basis changes. */
export function jointTable(setting: Setting): Table {
  const { heads, caption } = { heads: setting.trade.splice.jointHeads, caption: setting.trade.splice.jointsCaption };
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
  return [
    rowHead(String(year)),
    korea(partner, setting),
    text(some.map((flow) => trade.flowsInside[flow]).join(", ")),
    text(`[${capital(nameOf(from))}](${sourcePath(from, lang)})`),
    text(`[${capital(nameOf(to))}](${sourcePath(to, lang)})`),
    from === to ? text("") : stepCell(step, setting),
    { words: note, ...(lang === "es" && note !== "" ? { lang: "en" } : {}) },
  ];
}

/** How large a step is, or why it is not said. */
function stepCell(step: Step, { trade, lang }: Setting): Cell {
  const { step: said, notCompared, noStep } = trade.splice;
  if (!step) return number(noStep);
  if ("mark" in step) return text(fill(notCompared, { year: step.year, reason: derivedWords[lang][step.mark] }));
  return number(fill(said, { percent: formatPercent(step.part, lang, { isSigned: true }), year: step.year }));
}
