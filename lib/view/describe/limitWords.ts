import { type Limit, limits } from "../../derive/limits";
import type { Dataset } from "../../types";
import { yearsOf } from "../panel/points";
import type { LineModel } from "../plot.types";
import type { Span } from "../view";
import type { Facts } from "./facts";
import type { Say } from "./say";

type Of = Pick<Facts, "as" | "isOneSource" | "unit" | "measure">;

/** The limits known of a line in the span, where its values are drawn as they are. */
export function limitsOf(
  { measure, partner }: Pick<LineModel, "measure" | "partner">,
  { from, to }: Span,
  of: Of,
  dataset: Dataset,
): Limit[] {
  if (partner === "RATIO" || of.as !== "value" || of.isOneSource || of.unit !== of.measure.unit) return [];
  return limits(dataset, measure, partner).filter(({ year }) => year >= from && year <= to);
}

/** "at least 20", "at most 20" or "20–30". */
export function limitWords({ low, high }: Limit, unit: string, say: Say): string {
  const { missing } = say.prose;
  if (low !== null && high !== null) return say.range(low, high, unit);
  return low === null ? missing.atMost(say.value(high ?? Number.NaN, unit)) : missing.atLeast(say.value(low, unit));
}

/** Where nothing but limits is known of a plot: "Only limits are known: DPRK 2022 at least 20." Null without any. */
export function onlyLimits(lines: LineModel[], of: Of, dataset: Dataset, say: Say): string | null {
  const parts = lines.flatMap((line) =>
    limitsOf(line, yearsOf(line), of, dataset).map(
      (one) => `${line.name} ${one.year}: ${limitWords(one, of.unit, say)}`,
    ),
  );
  return parts.length > 0 ? say.prose.missing.onlyLimits(parts) : null;
}
