import { type IntensityYear, intensity } from "../../derive/intensity";
import { laterPact } from "../../derive/intensityState";
import { methodPath } from "../../paths";
import type { Part } from "../../words/prose.types";
import { type PartOfIndex, provenanceWords } from "../../words/provenance";
import { lackMarks } from "../describe/lackWords";
import type { LineModel, Point } from "../plot.types";
import type { Field } from "../provenance.types";
import { coverOf } from "./cover";
import { named } from "./provenanceFields";
import type { Setting } from "./setting";

/** What goes into each line of the index; see `intensity`. */
const partsOf: Record<Part, PartOfIndex[]> = {
  activity: ["ePlus", "eMinus", "eZero"],
  cooperation: ["ePlus", "representation", "alliance", "arms"],
  conflict: ["eMinus", "hostility"],
};

/** What a value of the index is made of, and what it lacks in this year. */
export function computedFields({ year, value }: Point, line: LineModel, setting: Setting): Field[] {
  const { dataset, view, say } = setting;
  if (value === null || line.partner === "RATIO") return [];
  const words = provenanceWords[say.lang];
  const found = intensity(dataset, line.partner, view).find((one) => one.year === year);
  return named(
    {
      value: { words: say.exact(value, "index_0_100"), raw: String(value) },
      unit: { words: say.prose.units.index_0_100 ?? "", raw: "index_0_100" },
      source: { words: words.computed, raw: "", href: methodPath("intensity", say.lang) },
      parts: found ? { words: partWords(found, line.part ?? "activity", setting), raw: "" } : null,
      lacks: { words: found ? lacksIn(found, line, setting) : "", raw: "" },
    },
    setting,
  );
}

/** A part nobody has recorded is not said to be zero. */
function partWords(found: IntensityYear, part: Part, { dataset, say }: Setting): string {
  const words = provenanceWords[say.lang];
  const { armsFrom, disputesTo } = coverOf(dataset);
  const isKnown = { arms: found.year >= armsFrom, hostility: found.year <= disputesTo };
  return partsOf[part]
    .map((one) => {
      const isUnknown = (one === "arms" || one === "hostility") && !isKnown[one];
      return words.parts[one](isUnknown ? words.noRecord : say.number(found[one], 3));
    })
    .join("; ");
}

/** Arms and alliances belong to cooperation, disputes to conflict. An alliance of a later treaty is in it. */
function lacksIn(
  { year, hasAlliance }: IntensityYear,
  { part, partner }: LineModel,
  { dataset, say }: Setting,
): string {
  if (part !== "cooperation" && part !== "conflict") return "";
  const isOld = !hasAlliance && partner !== "RATIO" && laterPact(partner, year) === null;
  return lackMarks(coverOf(dataset), { from: year, to: year }, say)
    .filter(({ side, kind }) => (side === "bottom") === (part === "conflict") && (kind !== "alliances" || isOld))
    .flatMap(({ words }) => words[0] ?? [])
    .join("; ");
}
