import { loadDataset } from "./load";
import type { Dataset, Lang } from "./types";

/** Gives the dataset of `data/` at build time, at once; in the browser `#dataset` is a fetch of the same in one language. */
export function dataset(_lang: Lang): Dataset | Promise<Dataset> {
  return loadDataset();
}
