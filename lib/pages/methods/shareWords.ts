import { shares } from "../../derive/intensityTerms";
import { decimal } from "../../format/number";
import type { Setting } from "./setting";

/** What each part counts in its line. */
export function sharesOf({ lang }: Setting): Record<string, string> {
  const { cooperation, conflict } = shares;
  const parts = {
    memoryC: cooperation.memory,
    R: cooperation.representation,
    A: cooperation.alliance,
    X: cooperation.arms,
    memoryK: conflict.memory,
    M: conflict.hostility,
  };
  return Object.fromEntries(Object.entries(parts).map(([name, part]) => [name, decimal(part, lang)]));
}
