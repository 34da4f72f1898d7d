import type { Source } from "../../lib/types";
import { NoSources } from "./outcome";

let asked: Promise<Source[]> | undefined;

/** All sources in full, fetched once; a failure is forgotten, so that the next try may succeed. */
export function allSources(): Promise<Source[]> {
  asked ??= fetch("/view/sources.json")
    .then((answer) => {
      if (!answer.ok) throw new Error(`${answer.status} ${answer.url}`);
      return answer.json();
    })
    .catch((error: unknown) => {
      asked = undefined;
      throw new NoSources(`sources not loaded: ${error}`);
    });
  return asked;
}
