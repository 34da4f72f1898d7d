import type { Crossing } from "../../derive/crossings";
import type { Korea, Partner } from "../../types";
import { crossingsWords } from "../../words/crossings";
import type { Compared } from "../panel/compared";
import { runs, runWords } from "../panel/stats";
import type { Say } from "./say";

/** More runs of years than this are counted, not named. */
const mostRuns = 3;
/** More crossings than this are listed by leader. */
const mostNamed = 2;

/** The partner compared with. */
export const otherOf = (leader: Partner): Korea => (leader === "PRK" ? "KOR" : "PRK");

/** Words the years compared: "1988–2024", and beside it "36 of 37 years, without 2023". */
export function yearsWords({ both }: Compared, { lang }: Say): { words: string; note: string } {
  const words = crossingsWords[lang];
  const years = both.map(({ year }) => year);
  const [first = 0, last = 0] = [years[0], years.at(-1)];
  const all = last - first + 1;
  const missing = runs(Array.from({ length: all }, (_, step) => first + step).filter((year) => !years.includes(year)));
  const without = missing.length > 0 && missing.length <= mostRuns ? runWords(missing) : null;
  return {
    words: runWords([{ from: first, to: last }]),
    note: words.count(years.length, all, without),
  };
}

/** Words the order of the two over all years compared; beside a single crossing both values. */
export function orderWords(one: Compared, say: Say): { words: string; note: string } {
  const { crossings, pair } = one;
  const words = crossingsWords[say.lang];
  const { names } = say.prose;
  const [only, ...more] = crossings;
  if (!only) return { words: standingWords(one, say), note: "" };
  if (crossings.length > mostNamed) return { words: oftenWords(only.leader, crossings, say), note: "" };
  const named = crossings.map((crossing) =>
    words.passes(whenIn(crossing, say, "table"), names[crossing.leader], names[otherOf(crossing.leader)]),
  );
  return { words: named.join("; "), note: more.length === 0 ? valuesOf(only, pair[0].unit, say) : "" };
}

/** "ROK passes DPRK: 1992, 2003; DPRK passes ROK: 2001, 2022". */
function oftenWords(first: Partner, crossings: Crossing[], say: Say): string {
  const words = crossingsWords[say.lang];
  const { names } = say.prose;
  return [first, otherOf(first)]
    .map((leader) => {
      const whens = crossings.filter((one) => one.leader === leader).map((one) => whenIn(one, say, "table"));
      return words.passesOften(whens, names[leader], names[otherOf(leader)]);
    })
    .join("; ");
}

function valuesOf({ leader, to: [dprk, rok] }: Crossing, unit: string, say: Say): string {
  const [more, less] = leader === "PRK" ? [dprk, rok] : [rok, dprk];
  return crossingsWords[say.lang].values(say.value(more, unit), say.value(less, unit));
}

/** Nobody overtakes: who is ahead, and in which years they are equal. */
function standingWords({ both }: Compared, say: Say): string {
  const words = crossingsWords[say.lang];
  const leader = both.find((standing) => standing.leader !== null)?.leader ?? null;
  if (leader === null) return words.equal;
  const name = say.prose.names[leader];
  const [only, ...more] = both;
  if (only && more.length === 0) return words.higherOnce(name, String(only.year));
  const equal = both.filter((standing) => standing.leader === null).map(({ year }) => year);
  return equal.length === 0 ? words.higher(name) : words.higherOrEqual(name, manyYears(equal, say));
}

/** "1991", "between 1989 and 1992", "1997 (equal in 1992–1996)"; in a sentence "in 1991". */
export function whenIn({ before, year, missing, equal }: Crossing, say: Say, place: "table" | "sentence"): string {
  const words = crossingsWords[say.lang];
  const dated = place === "table" ? String(year) : words.in(String(year));
  const when = missing.length === 0 ? dated : words.between(String(before), String(year));
  return equal.length === 0 ? when : `${when} (${words.equalIn(manyYears(equal, say))})`;
}

function manyYears(years: number[], { lang }: Say): string {
  const spans = runs(years);
  return spans.length > mostRuns ? crossingsWords[lang].years(String(years.length)) : runWords(spans);
}
