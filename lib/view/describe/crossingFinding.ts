import type { Measure } from "../../types";
import { crossingsWords } from "../../words/crossings";
import { type Compared, onlySource } from "../panel/compared";
import { isComputed } from "../panel/select";
import type { Setting } from "../panel/setting";
import { actorOf } from "./actor";
import { otherOf, whenIn, yearsWords } from "./crossingWords";
import { flowOf } from "./missingWords";
import type { Say } from "./say";
import { sourceName } from "./sourceNames";

/**
 * Says in a sentence what the first comparison of a measure shows, and what every single source says instead, those that agree
 * with each other together.
 *
 * Shape:  comparisons of one measure, the headline first; every year in the sentence stands in the table.
 */
export function crossingFinding(measure: Measure, name: string, compared: Compared[], setting: Setting): string {
  const { say, view } = setting;
  const [headline, ...others] = compared;
  if (!headline) return "";
  const words = crossingsWords[say.lang];
  const result = outcome(headline, say);
  const named = others
    .filter(({ part }) => part === headline.part)
    .map((one) => ({ name: datedName(one, setting), what: outcome(one, say) }));
  const by = (what: string, also: string[] = []) => {
    const names = [...also, ...named.filter((one) => one.what === what).map((one) => one.name)];
    return names.length > 0 ? `${words.by(say.prose.list(names))}, ` : "";
  };
  const flow = view.as === "share" ? null : flowSentence(measure, headline, say);
  const different = [...new Set(named.map(({ what }) => what))].filter((what) => what !== result);
  return words.finding(flow ? null : name, [
    by(result, headlineName(headline, setting)) + (flow ?? result),
    ...different.map((what) => by(what) + what),
  ]);
}

/** "Russian customs via IMF (1992–2020)" */
function datedName(one: Compared, { say, sources }: Setting): string {
  return `${sourceName(one.source ?? "", sources, say.prose)} (${yearsWords(one, say).words})`;
}

/** "the headline figures", "SIPRI"; nothing of the index, which its name says. */
function headlineName(headline: Compared, { say, sources }: Setting): string[] {
  if (isComputed(headline.pair[0].measure)) return [];
  const only = onlySource(headline);
  return [only ? sourceName(only, sources, say.prose) : crossingsWords[say.lang].theHeadline];
}

/** "Trade with the ROK overtook trade with the DPRK in 1991", of a flow with one crossing. */
function flowSentence({ measure }: Measure, { crossings }: Compared, say: Say): string | null {
  const flow = flowOf(measure, say.prose);
  const [only, ...more] = crossings;
  if (!flow || !only || more.length > 0) return null;
  const { leader, before, year } = only;
  const actor = actorOf(before, year);
  const words = crossingsWords[say.lang];
  const [subject, object] = [flow.subject(leader, actor), flow.subject(otherOf(leader), actor)];
  return words.overtook(subject, object, flow.isPlural, whenIn(only, say, "sentence"));
}

function outcome({ crossings, both }: Compared, say: Say): string {
  const words = crossingsWords[say.lang];
  const { the } = say.prose;
  const last = crossings.at(-1);
  if (!last) {
    const leader = both.find((one) => one.leader !== null)?.leader ?? null;
    if (leader === null) return words.wereEqual;
    return both.every((one) => one.leader !== null)
      ? words.wasHigher(the[leader])
      : words.wasHigherOrEqual(the[leader]);
  }
  const [more, less, when] = [the[last.leader], the[otherOf(last.leader)], whenIn(last, say, "sentence")];
  return crossings.length === 1
    ? words.passed(more, less, when)
    : words.changed(String(crossings.length), more, less, when);
}
