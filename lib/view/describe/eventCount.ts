import { eventsOf } from "../../derive/intensity";
import type { Dataset } from "../../types";
import type { LineModel } from "../plot.types";

/** How many events a line of the index is computed from: those of its partner, and those of both Koreas. */
export const eventCount = (
  { partner }: Pick<LineModel, "partner">,
  { milestones }: Pick<Dataset, "milestones">,
): string => String(partner === "RATIO" ? milestones.length : eventsOf(milestones, partner).length);
