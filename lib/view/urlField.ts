import type { EventKind } from "../types";
import { firstYear, lastYear } from "../years";
import type { View } from "./view";

/** Ids the address may name, taken from the data. */
export type Known = {
  measures: readonly string[];
  milestones: readonly string[];
  sources: readonly string[];
  kinds: readonly EventKind[];
  /** Names of the weights of the intensity index, such as `level.minister`. */
  weights: readonly string[];
};

/** Why a value of the address is not used as given. */
export type Reason =
  | "unknown-parameter"
  | "repeated"
  | "not-a-year"
  | "out-of-range"
  | "from-after-to"
  | "two-clocks"
  | "too-many"
  | "one-panel"
  | "incomplete"
  | "not-a-number"
  | "unknown-value"
  | "unknown-measure"
  | "unknown-milestone"
  | "unknown-source"
  | "unknown-kind"
  | "unknown-weight";

/** What reading one parameter gave: the part of the view it sets, if any, and what was lost on the way. */
export type Read = { set?: Partial<View>; lost: { given: string; reason: Reason }[] };

/** One parameter. `write` gives the text of a view's value, which is also how two values are compared. */
export type Field = {
  name: string;
  write: (view: View) => string;
  read: (given: string, known: Known) => Read;
};

/** Leaves the default standing, and says why. */
export const refuse = (given: string, reason: Reason): Read => ({ lost: [{ given, reason }] });
/** Takes a value as given. */
export const accept = (set: Partial<View>): Read => ({ set, lost: [] });

/** Reads a year, or says why it is none. */
export function year(text: string): number | Reason {
  if (!/^\d{4}$/.test(text)) return "not-a-year";
  const value = Number(text);
  return value < firstYear || value > lastYear ? "out-of-range" : value;
}
