import { defaultWeights } from "../../derive/intensityWeights";
import { type Sensitivity, sensitiveLines, sensitivity, standardSpread } from "../../derive/sensitivity";
import type { Painted } from "../../figure/methodsFrame";
import { paintSensitivity, type SensitivityFigure } from "../../figure/sensitivity";
import { formatCount, formatPercent } from "../../format";
import { decimal } from "../../format/number";
import type { Dataset, Korea } from "../../types";
import { fill } from "../../words/fill";
import { prose } from "../../words/prose";
import type { Block, Table } from "./block.types";
import { korea, koreas, number, rowHead, type Setting, tableOf, text, yearWords } from "./setting";
import { line, workedYears } from "./workedYears";

type Drawn = "activity" | "cooperation" | "conflict";

/** An order or a sign is robust where this part of the draws agrees. */
const robustFrom = 0.95;
const pictures: readonly Drawn[][] = [["cooperation", "conflict"], ["activity"]];

type Varied = Record<"both" | "half" | "weights", Sensitivity>;
// The dataset is read once and never changed, and every language asks for the same draws.
const known = new WeakMap<Dataset, Varied>();

/** The index under varied half-lives and weights, under varied half-lives, and under varied weights. */
export function variedOf(dataset: Dataset): Varied {
  const made = known.get(dataset) ?? {
    both: sensitivity(dataset),
    half: sensitivity(dataset, { ...standardSpread, weights: 0 }),
    weights: sensitivity(dataset, { ...standardSpread, halves: [3, 3] }),
  };
  known.set(dataset, made);
  return made;
}

/** Shows how far the index hangs on its half-life and weights, and says where that changes the order or the sign. */
export function sensitivityBlocks(setting: Setting): Block[] {
  const words = setting.index.sensitivity;
  const varied = variedOf(setting.dataset);
  return [
    ...words.text.map((one): Block => ({ kind: "text", words: fill(one, spreadWords(setting)) })),
    {
      kind: "key",
      entries: (["standard", "band", "extremes"] as const).map((one) => ({
        swatch: `of-${one}`,
        words: words.key[one],
      })),
    },
    {
      kind: "pictures",
      pictures: pictures.flatMap((lines) => koreas.map((one) => picture(setting, varied.both, one, lines))),
    },
    { kind: "text", words: fill(words.order, { part: formatPercent(robustFrom, setting.lang) }) },
    { kind: "table", table: orderTable(setting, varied.both) },
    { kind: "text", words: robustWords(setting, varied.both) },
    { kind: "text", words: fill(words.widths, widthsOf(setting, varied)) },
    { kind: "table", table: bandTable(setting, varied.both) },
    { kind: "text", words: words.fixed },
  ];
}

function spreadWords({ lang }: Setting): Record<string, string | number> {
  const { draws, seed, halves, weights } = standardSpread;
  const [shortest, longest] = halves;
  return {
    draws: formatCount(draws, lang),
    seed,
    shortest: decimal(shortest, lang),
    longest: decimal(longest, lang),
    middle: decimal(Math.sqrt(shortest * longest), lang),
    weights: formatCount(Object.keys(defaultWeights).length, lang),
    least: decimal(1 - weights, lang, 1),
    most: decimal(1 + weights, lang, 1),
  };
}

function picture(setting: Setting, found: Sensitivity, partner: Korea, lines: Drawn[]): Painted {
  const { index } = setting;
  const model = sensitivityFigure(setting, found, partner, lines);
  const said = { korea: index.koreas[partner], lines: linesWords(setting, lines) };
  return {
    title: fill(index.sensitivity.title, said),
    tone: partner,
    svg: { narrow: paintSensitivity(model, "narrow"), wide: paintSensitivity(model, "wide") },
  };
}

const linesWords = ({ index, lang }: Setting, lines: Drawn[]): string =>
  prose[lang].list(lines.map((one, at) => (at === 0 ? index.lines[one] : index.lines[one].toLowerCase())));

/** The bands of some lines of a Korea, ready to paint: conflict downwards. */
export function sensitivityFigure(
  setting: Setting,
  found: Sensitivity,
  partner: Korea,
  lines: Drawn[],
): SensitivityFigure {
  const { index, lang } = setting;
  const { years, bands, spread } = found;
  const [from = 0, to = 0] = [years[0], years.at(-1)];
  const draws = formatCount(spread.draws, lang);
  return {
    tone: partner,
    span: { from, to },
    lines: lines.map((one) => ({ name: index.lines[one], isDown: one === "conflict", points: bands[partner][one] })),
    label: fill(index.sensitivity.label, {
      lines: linesWords(setting, lines),
      korea: index.koreas[partner],
      draws,
      from,
      to,
    }),
  };
}

/** The years in which fewer draws agree than a robust answer needs. */
export function unsteady({ years }: Sensitivity, parts: (number | null)[]): number[] {
  return years.filter((_, at) => (parts[at] ?? 1) < robustFrom);
}

function orderTable(setting: Setting, found: Sensitivity): Table {
  const { index } = setting;
  const words = index.sensitivity;
  const years = (parts: (number | null)[]) => text(yearWords(unsteady(found, parts)) || words.everyYear);
  const orders = sensitiveLines.map((one) => [
    rowHead(fill(words.orderOf, { line: index.lines[one] })),
    years(found.order[one]),
  ]);
  const signs = koreas.map((one) => [
    rowHead(fill(words.signOf, { korea: index.koreas[one] })),
    years(found.sign[one]),
  ]);
  return tableOf(words.orderCaption, [words.orderHeads.what, words.orderHeads.years], [...orders, ...signs]);
}

function robustWords({ index, lang }: Setting, found: Sensitivity): string {
  const total = found.years.length;
  const signs = new Set(koreas.flatMap((one) => unsteady(found, found.sign[one])));
  const said = { n: total - unsteady(found, found.order.net).length, total, signs: total - signs.size };
  return fill(
    index.sensitivity.robust,
    Object.fromEntries(Object.entries(said).map(([name, count]) => [name, formatCount(count, lang)])),
  );
}

/** How wide the band of net is on average, by what is varied. */
function widthsOf({ lang }: Setting, varied: Varied): Record<string, string> {
  const width = ({ bands }: Sensitivity) => {
    const all = koreas.flatMap((one) => bands[one].net);
    return all.reduce((sum, { low, high }) => sum + high - low, 0) / all.length;
  };
  return Object.fromEntries(Object.entries(varied).map(([name, found]) => [name, line(width(found), lang)]));
}

function bandTable(setting: Setting, { years, bands }: Sensitivity): Table {
  const { index, lang } = setting;
  const words = index.sensitivity;
  const rows = workedYears.flatMap((year) =>
    koreas.map((one) => {
      const cells = sensitiveLines.map((each) => {
        const band = bands[one][each][years.indexOf(year)];
        const said = { standard: band?.standard ?? 0, low: band?.low ?? 0, high: band?.high ?? 0 };
        const written = Object.entries(said).map(([name, value]) => [name, line(value, lang)]);
        return number(fill(words.range, Object.fromEntries(written)));
      });
      return [rowHead(String(year)), korea(one, setting), ...cells];
    }),
  );
  return tableOf(
    words.caption,
    [words.heads.year, words.heads.korea, ...sensitiveLines.map((one) => index.lines[one])],
    rows,
  );
}
