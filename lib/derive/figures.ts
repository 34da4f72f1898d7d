import type { Dataset, Gap, HeadlineRule, Partner, Reading } from "../types";

/** The tables a headline is made of. */
export type HeadlineTables = Pick<Dataset, "readings" | "rules" | "gaps" | "measures">;

/** Everything the tables say of one measure and one partner. */
export type Figures = {
  /** Readings by year, in the order of the files. */
  byYear: Map<number, Reading[]>;
  rules: HeadlineRule[];
  gaps: Gap[];
};

type Index = { units: Map<string, string>; figures: Map<string, Figures> };

// Tables are read once and never changed, so one index serves every call with the same tables.
const indexes = new WeakMap<HeadlineTables, Index>();

/**
 * Finds the figures of one measure and one partner.
 *
 * Shape:  nothing known gives empty lists.
 */
export function figuresOf(tables: HeadlineTables, measure: string, partner: Partner): Figures {
  return indexOf(tables).figures.get(key(measure, partner)) ?? none();
}

/**
 * Finds the unit of a measure in the catalogue.
 *
 * Errors: RangeError if the catalogue lacks the measure.
 */
export function unitOf(tables: HeadlineTables, measure: string): string {
  const unit = indexOf(tables).units.get(measure);
  if (unit === undefined) throw new RangeError(`no such measure: ${measure}`);
  return unit;
}

function indexOf(tables: HeadlineTables): Index {
  const known = indexes.get(tables);
  if (known) return known;
  const index = build(tables);
  indexes.set(tables, index);
  return index;
}

function build({ readings, rules, gaps, measures }: HeadlineTables): Index {
  const figures = new Map<string, Figures>();
  const at = (row: { measure: string; partner: Partner }) => entry(figures, key(row.measure, row.partner), none);
  for (const reading of readings) entry(at(reading).byYear, reading.year, () => []).push(reading);
  for (const rule of rules) at(rule).rules.push(rule);
  for (const gap of gaps) at(gap).gaps.push(gap);
  return { units: new Map(measures.map(({ measure, unit }) => [measure, unit])), figures };
}

/** The entry of a key, made where the map has none. */
function entry<K, V>(map: Map<K, V>, at: K, make: () => V): V {
  const known = map.get(at);
  if (known !== undefined) return known;
  const made = make();
  map.set(at, made);
  return made;
}

const key = (measure: string, partner: Partner) => `${measure} ${partner}`;

const none = (): Figures => ({ byYear: new Map(), rules: [], gaps: [] });
