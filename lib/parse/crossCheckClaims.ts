import type { Problem } from "./problems";
import { type CheckedTables, lineOf, problemAt } from "./table";

const koreas: ReadonlySet<unknown> = new Set(["PRK", "KOR"]);

/**
 * Holds claims against the events they lead to.
 *
 * Errors: x-other-korea where a claim about one Korea leads to an event of the other.
 */
export function crossCheckClaims({ claims, milestones }: CheckedTables): Problem[] {
  const byId = new Map(milestones.rows.map((row) => [row.cells.id, row]));
  return claims.rows.flatMap((row) => {
    const { milestone, partner } = row.cells;
    const event = typeof milestone === "string" ? byId.get(milestone) : undefined;
    const theirs = event?.cells.partner;
    if (!event || !koreas.has(partner) || !koreas.has(theirs) || partner === theirs) return [];
    const hint = `${milestone} is an event of ${theirs} (${lineOf(event, row)})`;
    return [problemAt(row, "partner", { code: "x-other-korea", hint })];
  });
}
