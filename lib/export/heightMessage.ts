/** The type of the message in which an embedded chart tells its height: `{ type: "tumen-height", height: 720 }`, px. */
export const heightMessage = "tumen-height";

/** Heights a page lets its embedded chart have, px. */
export const heightLimits = { least: 200, most: 4000 } as const;

/**
 * Reads the height from a message of an embedded chart.
 *
 * Shape:  whole px within the limits; null for anything else.
 */
export function heightIn(message: unknown): number | null {
  if (typeof message !== "object" || message === null) return null;
  if (!("type" in message) || message.type !== heightMessage || !("height" in message)) return null;
  const height = Math.ceil(Number(message.height));
  return height > 0 ? Math.min(heightLimits.most, Math.max(heightLimits.least, height)) : null;
}
