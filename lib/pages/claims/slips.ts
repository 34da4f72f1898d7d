import { daysBetween, formatDate } from "../../dates";
import { formatNumber } from "../../format";
import { decimal } from "../../format/number";
import type { Claim, Dataset, Lang, Milestone } from "../../types";
import { claimsWords } from "../../words/claims";
import { counted } from "../../words/events";
import { fill } from "../../words/fill";
import { eventOf } from "./claimView";
import { kmPerMile, statedLength } from "./stated";
import { isUnitSlip, type UnitRow, unitRow, unitText } from "./unitSlips";

/** A slip told in a sentence or two, with the claims it was made in. */
export type ToldSlip = { text: string; claims: Claim[] };

/** The slips explained, each kind null or empty where the data hold none. */
export type SlipsModel = {
  intro: string;
  units: { text: string; rows: UnitRow[] } | null;
  dates: ToldSlip[];
  lengths: ToldSlip[];
  others: ToldSlip | null;
};

const isDay = (text: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(text);

/**
 * Explains the corrections that are slips of the pen, and names the others.
 *
 * Shape:  a slip is found by its numbers: an amount at a thousandth, a day beside another day, two lengths at each other's unit.
 * Source: the rows of the claims; amounts as Explore shows them.
 */
export function slipsOf(dataset: Dataset, lang: Lang): SlipsModel {
  const { slips: words } = claimsWords(lang);
  const corrected = dataset.claims.filter(({ verdict }) => verdict === "corrected");
  const units = corrected.filter((claim) => isUnitSlip(claim, dataset));
  const dates = corrected.flatMap((claim) => dateSlip(claim, eventOf(claim, dataset), lang));
  const lengths = corrected.flatMap((claim) => lengthSlip(claim, lang));
  const told = [...units, ...[...dates, ...lengths].flatMap(({ claims }) => claims)];
  const rest = corrected.filter((claim) => !told.includes(claim));
  return {
    intro: fill(words.intro, { n: told.length, corrected: corrected.length }),
    units:
      units.length === 0
        ? null
        : { text: unitText(units, dataset, lang), rows: units.map((claim) => unitRow(claim, dataset, lang)) },
    dates,
    lengths,
    others: rest.length === 0 ? null : { text: counted(rest.length, words.others), claims: rest },
  };
}

function dateSlip(claim: Claim, event: Milestone | null, lang: Lang): ToldSlip[] {
  if (!event || claim.kind !== "event" || !isDay(claim.stated) || !isDay(event.date)) return [];
  const days = daysBetween(event.date, claim.stated);
  if (days <= 0) return [];
  const [stated, real] = [claim.stated, event.date].map((date) => formatDate(date, "day", lang));
  const text = fill(claimsWords(lang).slips.date.text, { stated: stated ?? "", real: real ?? "", days });
  return [{ text, claims: [claim] }];
}

/** Both numbers are right where each stands at the unit of the other. */
function lengthSlip(claim: Claim, lang: Lang): ToldSlip[] {
  const length = statedLength(claim);
  const [, official] = /([\d.]+) km/.exec(claim.checked.en) ?? [];
  if (!length || official === undefined) return [];
  const { km, miles } = length;
  const asKm = km * kmPerMile;
  if (Math.round(asKm) !== Math.round(miles)) return [];
  const numbers = { km, miles, longer: miles * kmPerMile, official: Number(official) };
  const said = Object.entries(numbers).map(([name, value]) => [name, formatNumber(value, lang)]);
  const text = fill(claimsWords(lang).slips.length.text, { ...Object.fromEntries(said), asKm: decimal(asKm, lang, 1) });
  return [{ text, claims: [claim] }];
}
