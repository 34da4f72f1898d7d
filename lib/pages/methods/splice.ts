import { formatCount } from "../../format";
import { koreas } from "../../partners";
import { sourcePath } from "../../paths";
import { fill } from "../../words/fill";
import type { Flow } from "../../words/methodsTrade.types";
import type { Block } from "./block.types";
import { type Setting, yearWords } from "./setting";
import { splicePicture } from "./splicePicture";
import { jointTable, sourceTables } from "./spliceTables";
import { flows, sourceUses, uses } from "./uses";

/** Leads although a customs return has a figure for one of its years. */
const ministrySource = "rok_mci_via_hankyung_1991";

/** Says by which rules the trade lines are spliced, shows which source leads when, and what changes where one follows another. */
export function spliceBlocks(setting: Setting): Block[] {
  const { trade, lang, dataset } = setting;
  const words = trade.splice;
  const [total = "trade_total", ...parts] = flows;
  const rules = dataset.rules.filter(({ measure }) => flows.some((flow) => flow === measure)).length;
  const pictures = (some: readonly Flow[]) =>
    some.flatMap((flow) => koreas.map((one) => splicePicture(setting, flow, one)));
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
      [`longest${one}`, `[${nameOf(most?.source ?? "")}](${sourcePath(most?.source ?? "", lang)})`],
      [`years${one}`, formatCount(most?.years.leads.length ?? 0, lang)],
      [`all${one}`, formatCount(all, lang)],
    ];
  });
  const ministry = sourceUses(dataset, "trade_total", "KOR").find(({ source }) => source === ministrySource);
  return { ...Object.fromEntries(entries), ministryYears: yearWords(ministry?.years.leads ?? []) };
}
