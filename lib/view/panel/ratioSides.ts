import type { Korea, Measure } from "../../types";
import { spliced } from "./select";
import type { Setting } from "./setting";

/**
 * The two figures behind a year of a ratio.
 *
 * Shape:  `year` as the ratio has it: aligned, years since the events; null of a side without a figure.
 * Unit:   that of the measure, current prices.
 */
export function ratioSides(
  year: number,
  { measure }: Pick<Measure, "measure">,
  { dataset, clock }: Pick<Setting, "dataset" | "clock">,
): Record<Korea, number | null> {
  const side = (partner: Korea) => {
    const own = year + (clock.origins?.[partner] ?? 0);
    const { observations } = spliced(dataset, measure, partner, "headline");
    return observations.find((one) => one.year === own)?.value ?? null;
  };
  return { PRK: side("PRK"), KOR: side("KOR") };
}
