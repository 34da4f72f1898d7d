/** From one value to a later one. `relative` and `perYear` are fractions: −0.96 is a fall of 96 percent. */
export type Change = {
  absolute: number;
  /** (b − a) / a; null from zero or a negative value, where a percentage says nothing. */
  relative: number | null;
  /** b / a; null unless both are positive. */
  fold: number | null;
  /** Compound growth a year, (b / a)^(1 / years) − 1; null unless both are positive and time has passed. */
  perYear: number | null;
};

/**
 * Says how far `b` is from `a`, `years` later.
 *
 * Shape:  two values of one series in; null if either is missing.
 * Unit:   `absolute` keeps the unit, the rest have none.
 *
 * @example change(2380.4, 85.5, 5)   // relative −0.964, fold 0.036, perYear −0.486
 */
export function change(a: number | null, b: number | null, years: number): Change | null {
  if (a === null || b === null) return null;
  const fold = a > 0 && b > 0 ? b / a : null;
  return {
    absolute: b - a,
    relative: a > 0 ? (b - a) / a : null,
    fold,
    perYear: fold !== null && years > 0 ? fold ** (1 / years) - 1 : null,
  };
}
