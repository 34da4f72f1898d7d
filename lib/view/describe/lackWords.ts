import { firstYear } from "../../years";
import type { Cover } from "../panel/cover";
import type { LackMark } from "../plot.types";
import type { Span } from "../view";
import type { Say } from "./say";

/**
 * Says in which of the years shown the index of the two Koreas is computed without one of its parts.
 *
 * Shape:  arms and alliances belong to cooperation, which is drawn upwards, disputes to conflict; none for a part that is whole.
 */
export function lackMarks({ armsFrom, alliancesTo, disputesTo }: Cover, span: Span, { prose }: Say): LackMark[] {
  const lacks = [
    { from: firstYear, to: armsFrom - 1, side: "top" as const, words: prose.lacks.arms(String(armsFrom)) },
    { from: alliancesTo + 1, to: span.to, side: "top" as const, words: prose.lacks.alliances(String(alliancesTo)) },
    { from: disputesTo + 1, to: span.to, side: "bottom" as const, words: prose.lacks.disputes(String(disputesTo)) },
  ];
  return lacks.filter(({ from, to }) => from <= to && from <= span.to && to >= span.from);
}
