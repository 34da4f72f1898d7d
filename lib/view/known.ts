import { defaultWeights } from "../derive/intensityWeights";
import type { Dataset } from "../types";
import { eventKinds } from "./choose";
import type { Known } from "./urlField";

/** The ids that an address may name, as the data have them. */
export const knownIn = (data: Pick<Dataset, "measures" | "milestones" | "sources">): Known => ({
  measures: data.measures.map(({ measure }) => measure),
  milestones: data.milestones.map(({ id }) => id),
  sources: data.sources.map(({ id }) => id),
  kinds: eventKinds,
  weights: Object.keys(defaultWeights),
});
