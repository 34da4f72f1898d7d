import type { PanelModel } from "../view/model.types";
import { runs, runWords } from "../view/panel/stats";
import type { PictureWords } from "./picture.types";

/** How much is said of sources: with their years or without, and how many are named. */
export type SourceDetail = { hasYears: boolean; most: number };

/** Sources of a picture: how many names there are, and the words for them. */
export type SourceBlock = { count: number; write: (detail: SourceDetail) => string };

type Use = { panel: string; line: string; years: string };
type Cited = { name: string; uses: Use[] };

/**
 * Says who stands behind the panels of a picture, each source once: for which panels, whose figures, which years.
 *
 * Shape:  sources of the same panels stand together, within them those of the same partner; a ratio adds only what no other panel
 *         names. With the years goes the count of those that make the ranges.
 *
 * @example "Trade and Russian exports – DPRK: JETRO 1990 (1989), …; ROK: …. UN distance – Bailey, Strezhnev and Voeten (1991–2023)"
 */
export function sourceBlock(
  panels: Pick<PanelModel, "unit" | "citations">[],
  words: Pick<PictureWords, "list" | "rangeSources" | "furtherSources">,
): SourceBlock {
  const all = citedIn(panels);
  const isAlone = panels.length === 1;
  const ranges = rivalCount(panels);
  const write = ({ hasYears, most }: SourceDetail) => {
    const groups = grouped(all.slice(0, most), ({ uses }) => namesOf(uses, "panel"));
    const left = all.length - most;
    return [
      ...groups.map(({ names, items }) => {
        const head = isAlone ? "" : `${words.list(names)} – `;
        return `${head}${linesWords(items, hasYears, words)}`;
      }),
      ...(left > 0 ? [words.furtherSources(left)] : []),
      ...(hasYears && ranges > 0 ? [words.rangeSources(ranges)] : []),
    ].join(". ");
  };
  return { count: all.length, write };
}

/** Every source by its name, with all that it is used for. */
function citedIn(panels: Pick<PanelModel, "unit" | "citations">[]): Cited[] {
  const isRatio = ({ unit }: (typeof panels)[number]) => unit === "ratio";
  const others = panels.filter((panel) => !isRatio(panel));
  const named = new Set(others.flatMap(({ citations }) => citations.drawn.map(({ name }) => name)));
  const found = new Map<string, Use[]>();
  for (const panel of panels) {
    for (const { name, line, years } of panel.citations.drawn) {
      if (isRatio(panel) && named.has(name)) continue;
      const use = { panel: panel.citations.panel, line, years: runWords(runs(years)) };
      found.set(name, [...(found.get(name) ?? []), use]);
    }
  }
  return [...found].map(([name, uses]) => ({ name, uses }));
}

function rivalCount(panels: Pick<PanelModel, "citations">[]): number {
  const all = panels.map(({ citations }) => citations);
  const drawn = new Set(all.flatMap((one) => one.drawn.map(({ id }) => id)));
  return new Set(all.flatMap(({ rivals }) => rivals.filter((id) => !drawn.has(id)))).size;
}

/** "DPRK: JETRO 1990 (1989); ROK: …": whose figures they are, unless all are of the same lines. */
function linesWords(cited: Cited[], hasYears: boolean, { list }: Pick<PictureWords, "list">): string {
  const groups = grouped(cited, ({ uses }) => namesOf(uses, "line"));
  const isPlain = groups.length === 1 && groups[0]?.names.length !== 1;
  return groups
    .map(({ names, items }) => {
      const head = isPlain || names.length === 0 ? "" : `${list(names)}: `;
      return head + items.map(({ name, uses }) => name + (hasYears ? yearsWords(uses) : "")).join(", ");
    })
    .join("; ");
}

/** " (1989)", or " (DPRK 1991–2020, ROK 1993–2020)" where the uses differ. */
function yearsWords(uses: Use[]): string {
  const [first, ...others] = new Set(uses.map(({ years }) => years));
  if (first === undefined || (first === "" && others.length === 0)) return "";
  if (others.length === 0) return ` (${first})`;
  const varies = { panel: namesOf(uses, "panel").length > 1, line: namesOf(uses, "line").length > 1 };
  const each = uses.map(({ panel, line, years }) =>
    [varies.panel ? panel : "", varies.line ? line : "", years].filter((words) => words !== "").join(" "),
  );
  return ` (${[...new Set(each)].join(", ")})`;
}

const namesOf = (uses: Use[], field: "panel" | "line"): string[] => [
  ...new Set(uses.map((use) => use[field]).filter((name) => name !== "")),
];

/** Items with the same names together, in the order they first come. */
function grouped<T>(items: T[], names: (item: T) => string[]): { names: string[]; items: T[] }[] {
  const groups = new Map<string, { names: string[]; items: T[] }>();
  for (const item of items) {
    const own = names(item);
    const group = groups.get(own.join("\n")) ?? { names: own, items: [] };
    group.items.push(item);
    groups.set(own.join("\n"), group);
  }
  return [...groups.values()];
}
