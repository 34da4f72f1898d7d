import { formatNumber, formatPercent, formatRange, formatValue } from "../../format";
import type { Claim, Dataset, Lang } from "../../types";
import { claimsWords } from "../../words/claims";
import { fill } from "../../words/fill";
import { prose } from "../../words/prose";
import { farOff, type Shown, shownFor, timesOf } from "./figure";
import { statedMillions } from "./stated";

/** A figure in millions that was meant in billions, in words. */
export type UnitRow = { claim: Claim; printed: string; chart: string; times: string; meant: string };

type Pair = { stated: number; value: number; shown: Shown };

/** The stated amount and the one shown, both in US$ million. */
function pairOf(claim: Claim, dataset: Dataset, lang: Lang): Pair | null {
  const stated = statedMillions(claim);
  const shown = shownFor(claim, dataset, lang);
  const value = shown?.point.value ?? null;
  return stated === null || !shown || value === null ? null : { stated, value, shown };
}

/** Whether a claim gives millions where the charts show many times as much. */
export function isUnitSlip(claim: Claim, dataset: Dataset): boolean {
  const pair = claim.unit === "million USD" ? pairOf(claim, dataset, "en") : null;
  return pair !== null && pair.value / pair.stated >= farOff;
}

/** Says in which years the unit is wrong, and by how much at least. */
export function unitText(claims: Claim[], dataset: Dataset, lang: Lang): string {
  const pairs = claims.flatMap((claim) => pairOf(claim, dataset, lang) ?? []);
  const least = Math.min(...pairs.map(({ stated, value }) => value / stated));
  const years = prose[lang].list(pairs.map(({ shown }) => String(shown.year)));
  return fill(claimsWords(lang).slips.units.text, { years, times: formatNumber(Math.floor(least), lang) });
}

/**
 * Sets a slip beside what the charts show, as printed and as meant.
 *
 * Errors: RangeError on a claim that is no slip of a unit.
 */
export function unitRow(claim: Claim, dataset: Dataset, lang: Lang): UnitRow {
  const pair = pairOf(claim, dataset, lang);
  if (!pair) throw new RangeError(`no slip of a unit: ${claim.id}`);
  const { stated, value, shown } = pair;
  const { units } = claimsWords(lang).slips;
  return {
    claim,
    printed: fill(units.printed, { n: formatNumber(stated, lang) }),
    chart: withRange(value, shown, lang),
    times: fill(units.times, { times: timesOf(value, stated, lang) }),
    meant: meantWords(stated * 1000, value, shown, lang),
  };
}

function withRange(value: number, { unit, point: { low, high } }: Shown, lang: Lang): string {
  const said = formatValue(value, unit, lang, "spoken");
  const isRange = low !== null && high !== null && low < high;
  return isRange ? `${said} (${formatRange(low, high, unit, lang)})` : said;
}

function meantWords(meant: number, value: number, { unit, point: { low, high } }: Shown, lang: Lang): string {
  const { units } = claimsWords(lang).slips;
  const said = formatValue(meant, unit, lang, "spoken");
  if (low !== null && high !== null && low < high && meant >= low && meant <= high)
    return fill(units.inRange, { value: said });
  const percent = formatPercent(Math.abs(meant / value - 1), lang);
  return fill(meant > value ? units.above : units.below, { value: said, percent });
}
