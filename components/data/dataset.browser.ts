import type { Dataset, Lang } from "../../lib/types";

let pending: Promise<Dataset> | undefined;

/** Fetches the dataset once, in the words of one language. */
export function dataset(lang: Lang): Dataset | Promise<Dataset> {
  pending ??= fetch(`/view/${lang}.json`).then((answer) => {
    if (!answer.ok) throw new Error(`data not loaded: ${answer.status} ${answer.url}`);
    return answer.json();
  });
  return pending;
}
