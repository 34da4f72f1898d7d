import type { Measure } from "../../types";
import type { Citations } from "../model.types";
import { plainName } from "../panel/prepare";
import { isComputed } from "../panel/select";
import type { Setting } from "../panel/setting";
import { type Behind, indexSources, sourceName } from "./sourceNames";

/**
 * Lists the sources of a panel one by one, for a picture that names each of them once.
 *
 * Shape:  line by line, each with its years. A computed measure has what it is made from, without line and years.
 */
export function citationsOf(
  { drawn, rivals }: Behind,
  measure: Measure,
  { dataset, sources, say }: Pick<Setting, "dataset" | "sources" | "say">,
): Citations {
  const { prose } = say;
  const panel = plainName(measure, say);
  if (isComputed(measure.measure)) {
    const named = indexSources.map((id) => {
      const isOwn = id === "milestones";
      const name = isOwn ? prose.sources.intensity(String(dataset.milestones.length)) : sourceName(id, sources, prose);
      return { id, name, line: "", years: [] };
    });
    return { panel, drawn: named, rivals: [] };
  }
  const cited = drawn.flatMap(({ line, years }) =>
    years.map(([id, list]) => ({ id, name: sourceName(id, sources, prose), line, years: list })),
  );
  return { panel, drawn: cited, rivals };
}
