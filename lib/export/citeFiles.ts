import type { Source } from "../types";
import { citeAlone } from "./cite";

/**
 * Makes the files by which a reader takes one source into a reference manager.
 *
 * Shape:  `<id>.bib` and `<id>.ris` for each source, by name, in English as `citations.bib` and `citations.ris` are.
 */
export function citationFiles(sources: readonly Source[]): Map<string, string> {
  const files = sources.flatMap((source) => {
    const { bibtex, ris } = citeAlone(source, "en");
    return [
      [`${source.id}.bib`, bibtex],
      [`${source.id}.ris`, ris],
    ] as const;
  });
  return new Map(files);
}
