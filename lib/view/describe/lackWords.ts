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
  const lacks: LackMark[] = [
    { kind: "arms", from: firstYear, to: armsFrom - 1, side: "top", words: prose.lacks.arms(String(armsFrom)) },
    {
      kind: "alliances",
      from: alliancesTo + 1,
      to: span.to,
      side: "top",
      words: prose.lacks.alliances(String(alliancesTo)),
    },
    {
      kind: "disputes",
      from: disputesTo + 1,
      to: span.to,
      side: "bottom",
      words: prose.lacks.disputes(String(disputesTo)),
    },
  ];
  return lacks.filter(({ from, to }) => from <= to && from <= span.to && to >= span.from);
}
