import { firstYear, lastYear } from "../years";
import type { Span } from "./view";

/** One of the two ends of a span. */
export type SpanEdge = "from" | "to";

const clamp = (least: number, most: number, year: number): number => Math.min(Math.max(year, least), most);

/** The years an end can take while the other stays: the two never meet. A span of one year keeps the year it has. */
export function edgeLimits({ from, to }: Span, edge: SpanEdge): { least: number; most: number } {
  return edge === "from"
    ? { least: firstYear, most: Math.max(from, to - 1) }
    : { least: Math.min(to, from + 1), most: lastYear };
}

/** Moves one end of a span to a year, as far as its limits let it. */
export function moveEdge(span: Span, edge: SpanEdge, year: number): Span {
  const { least, most } = edgeLimits(span, edge);
  return { ...span, [edge]: clamp(least, most, year) };
}

/** Moves a span by some years; it keeps its length and stays in the history. */
export function slideSpan({ from, to }: Span, years: number): Span {
  const shift = clamp(firstYear - from, lastYear - to, years);
  return { from: from + shift, to: to + shift };
}

/** Moves a span so that a year is in its middle, or as near to it as the history allows. */
export const centreSpan = ({ from, to }: Span, year: number): Span =>
  slideSpan({ from, to }, year - Math.round((from + to) / 2));

/** The span from one year to another, in either order; null where that is less than two years, or leaves the history. */
export function spanOver(one: number, other: number): Span | null {
  const [from, to] = [Math.min(one, other), Math.max(one, other)];
  return from < to && from >= firstYear && to <= lastYear ? { from, to } : null;
}

const steps: Record<string, number> = {
  ArrowLeft: -1,
  ArrowDown: -1,
  ArrowRight: 1,
  ArrowUp: 1,
  PageDown: -10,
  PageUp: 10,
};

/**
 * What a key does to one end of a span.
 *
 * Shape: arrows move it by a year, page keys by ten, Home and End to its limits; null for any other key.
 */
export function edgeAfterKey(span: Span, edge: SpanEdge, key: string): Span | null {
  const { least, most } = edgeLimits(span, edge);
  if (key === "Home") return moveEdge(span, edge, least);
  if (key === "End") return moveEdge(span, edge, most);
  const step = steps[key];
  return step === undefined ? null : moveEdge(span, edge, span[edge] + step);
}
