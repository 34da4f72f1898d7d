import type { Era, Korea, Lang } from "../../types";
import type { Prose } from "../../words/prose.types";
import type { Track } from "../clock";
import type { Say } from "../describe/say";
import type { EraMark } from "../plot.types";

/**
 * Picks the eras of one lane, or of both at once, in order of time.
 *
 * Eras of one Korea that cover the same years as one of the other become one mark that names both.
 *
 * Shape:  all eras in, those that touch the years of the track out, with their own first and last year as they stand on the axis; none
 *         without one track, as in two periods. The tint alternates over the whole history, so it does not depend on the span.
 */
export function eraMarks(eras: Era[], partners: Korea[], tracks: Track[], { prose, lang }: Say): EraMark[] {
  const [track, other] = tracks;
  if (!track || other) return [];
  const lane = eras.filter(({ partner }) => partner === "BOTH" || partner === "KOREA" || partners.includes(partner));
  return sameYears(lane)
    .sort((a, b) => firstOf(a) - firstOf(b))
    .map((run, i) => markOf(run, i % 2 === 0 ? 0 : 1, prose, lang))
    .filter(({ from, to }) => to >= track.from && from <= track.to)
    .map((mark) => ({ ...mark, from: mark.from + track.shift, to: mark.to + track.shift }));
}

function sameYears(eras: Era[]): Era[][] {
  const runs = new Map<string, Era[]>();
  for (const era of eras) {
    const years = `${era.from}-${era.to}`;
    runs.set(years, [...(runs.get(years) ?? []), era]);
  }
  return [...runs.values()];
}

function firstOf(run: Era[]): number {
  return run[0]?.from ?? 0;
}

function markOf(run: Era[], tint: 0 | 1, prose: Prose, lang: Lang): EraMark {
  const forms = run.map((era) => formsOf(era, lang));
  const longest = Math.max(...forms.map((words) => words.length));
  const words = Array.from({ length: longest }, (_, i) =>
    run
      .map((era, j) => {
        const form = forms[j]?.[i] ?? forms[j]?.at(-1) ?? "";
        return run.length > 1 ? prose.page.eraOf(prose.names[era.partner], form) : form;
      })
      .join(" · "),
  );
  return { id: run.map(({ id }) => id).join("-"), from: firstOf(run), to: run[0]?.to ?? 0, words, tint };
}

/** Full, short and one word; `short` holds the last two with a bar between. */
function formsOf(era: Era, lang: Lang): string[] {
  return [...new Set([era.title[lang], ...era.short[lang].split("|")])];
}
