import { formatCount, formatSpan } from "../../format";
import type { Dataset, Lang } from "../../types";
import { yearOf } from "../../view/clock";
import { counted } from "../../words/events";
import type { Counted } from "../../words/events.types";
import { fill } from "../../words/fill";
import { milestonesWords } from "../../words/milestones";

const partners = ["PRK", "KOR", "KOREA", "BOTH"] as const;
const levels = ["high", "medium", "low"] as const;
const checks = ["text_seen", "data_held", "title_seen", "not_opened"] as const;

/** A number of things, and how they are said. */
type Part = [n: number, words: Counted | string];

/** Says how many events there are, with whom, how sure their dates are, and on how many texts they rest. */
export function standfirstOf({ milestones, sources }: Pick<Dataset, "milestones" | "sources">, lang: Lang): string {
  const { standfirst: words } = milestonesWords(lang);
  const years = milestones.map(yearOf);
  const ids = new Set(milestones.flatMap((milestone) => milestone.sources));
  const cited = sources.filter(({ id }) => ids.has(id));
  const background = milestones.filter(({ verification }) => verification === "background").length;
  const parts = {
    partner: partners.map((one): Part => [countOf(milestones, "partner", one), words.partners[one]]),
    level: levels.map((one): Part => [countOf(milestones, "confidence", one), words.levels[one]]),
    check: checks.map((one): Part => [countOf(cited, "checked", one), words.checked[one]]),
  };
  const span = formatSpan(Math.min(...years), Math.max(...years));
  return [
    fill(words.all, { n: formatCount(milestones.length, lang), span, parts: listed(parts.partner, lang) }),
    fill(words.confidence, { parts: listed(parts.level, lang) }),
    fill(words.sources, { n: formatCount(cited.length, lang), parts: listed(parts.check, lang) }),
    ...(background > 0 ? [counted(background, words.background)] : []),
  ].join(" ");
}

function countOf<T, K extends keyof T>(all: readonly T[], key: K, value: T[K]): number {
  return all.filter((one) => one[key] === value).length;
}

/** What there is none of is not said. */
function listed(parts: Part[], lang: Lang): string {
  const said = parts
    .filter(([n]) => n > 0)
    .map(([n, words]) => (typeof words === "string" ? fill(words, { n: formatCount(n, lang) }) : counted(n, words)));
  return new Intl.ListFormat(lang).format(said);
}
