import { priceYear } from "../years";
import type { Fault, Problem } from "./problems";
import { holesIn } from "./spans";
import { type CheckedRow, type CheckedTables, problemAt } from "./table";

type Prices = { row: CheckedRow<"deflator">; year: number; cpi: number; multiplier: number };

/**
 * How far a product of index and multiplier may be from the others. The index has three decimals and the multiplier four: rounding
 * moves the product by half of this at most, from 1946 on.
 */
const tolerance = 1e-4;

/**
 * Holds the rows of the deflator against each other.
 *
 * Errors: x-multiplier where index × multiplier is not what it is in the other years, or the multiplier of the year of prices not 1;
 *         x-no-prices for years between two rows.
 */
export function crossCheckDeflator({ deflator }: CheckedTables): Problem[] {
  const known = deflator.rows.flatMap(readPrices).sort((a, b) => a.year - b.year);
  const isSure = deflator.isWhole && known.length === deflator.rows.length;
  return [...unfitMultipliers(known), ...(isSure ? yearsBetween(known) : [])];
}

function readPrices(row: CheckedRow<"deflator">): Prices[] {
  const { year, cpi, multiplier } = row.cells;
  return year === undefined || cpi === undefined || multiplier === undefined ? [] : [{ row, year, cpi, multiplier }];
}

function unfitMultipliers(known: readonly Prices[]): Problem[] {
  const products = known.map(({ cpi, multiplier }) => cpi * multiplier).sort((a, b) => a - b);
  const usual = products[(products.length - 1) >> 1] ?? 1;
  return known.flatMap((prices) => {
    const fault = faultOfProduct(prices, usual) ?? faultOfBase(prices);
    return fault ? [problemAt(prices.row, "multiplier", fault)] : [];
  });
}

function faultOfProduct({ cpi, multiplier }: Prices, usual: number): Fault | null {
  const product = cpi * multiplier;
  if (Math.abs(product - usual) <= tolerance * usual) return null;
  const told = `cpi × multiplier is ${product.toFixed(2)}, in other years ${usual.toFixed(2)}`;
  return { code: "x-multiplier", hint: `${told}; write ${(usual / cpi).toFixed(4)}, or mend cpi` };
}

function faultOfBase({ year, multiplier }: Prices): Fault | null {
  if (year !== priceYear || Math.abs(multiplier - 1) <= tolerance) return null;
  return { code: "x-multiplier", hint: `must be 1: the multipliers give dollars of ${priceYear}` };
}

function yearsBetween(known: readonly Prices[]): Problem[] {
  const runs = known.map(({ row, year }) => ({ row, span: { from: year, to: year } }));
  return holesIn(runs).map(({ after, years }) => {
    const hint = `after this, no prices for ${years}; add a row for each`;
    return problemAt(after.row, "year", { code: "x-no-prices", hint });
  });
}
