import { isKorea } from "../partners";
import type { Row } from "../schema";
import type { Fault, Problem } from "./problems";
import { faultOfStated } from "./stated";
import { type CheckedTables, lineOf, problemAt } from "./table";

type Claim = Partial<Row<"claims">>;
type Event = Partial<Row<"milestones">>;

/**
 * Holds claims against the events they lead to.
 *
 * Errors: x-other-korea where a claim about one Korea leads to an event of the other; x-other-date where the date of a claim that is
 *         confirmed is not that of its event.
 */
export function crossCheckClaims({ claims, milestones }: CheckedTables): Problem[] {
  const byId = new Map(milestones.rows.map((row) => [row.cells.id, row]));
  return claims.rows.flatMap((row) => {
    const { milestone } = row.cells;
    const event = typeof milestone === "string" ? byId.get(milestone) : undefined;
    if (!event) return [];
    const place = `${milestone} (${lineOf(event, row)})`;
    const other = faultOfKorea(row.cells, event.cells, place);
    const late = faultOfDate(row.cells, event.cells, place);
    return [...(other ? [problemAt(row, "partner", other)] : []), ...(late ? [problemAt(row, "stated", late)] : [])];
  });
}

function faultOfKorea({ partner }: Claim, { partner: theirs }: Event, place: string): Fault | null {
  const isOther = isKorea(partner) && isKorea(theirs) && partner !== theirs;
  return isOther ? { code: "x-other-korea", hint: `${place} is an event of ${theirs}` } : null;
}

/** A date stated to the month may lead to a day in it, and a day to its month. Years from one to another are no date. */
function faultOfDate({ stated, verdict }: Claim, { date }: Event, place: string): Fault | null {
  if (verdict !== "confirmed" || !stated || !date || !/^\d{4}(-\d\d){0,2}$/.test(stated)) return null;
  if (date.startsWith(stated) || stated.startsWith(date) || faultOfStated(stated)) return null;
  return {
    code: "x-other-date",
    hint: `${place} is dated ${date}: one of the two is wrong, or the claim not confirmed`,
  };
}
