import { koreas } from "../partners";
import { onePerCell, type Problem } from "./problems";
import { rowRules } from "./rowRules";
import { holesIn, overlapsIn } from "./spans";
import { type CheckedRow, type CheckedTables, problemAt } from "./table";

type Era = { row: CheckedRow<"eras">; partner: string; span: { from: number; to: number } };

/**
 * Holds the eras against each other. Those of the undivided country, of both and of one Korea are its history, one after the other.
 *
 * Errors: x-era-overlap, at both eras; x-no-era for years between two, at the end of the first. Nothing is said of an era that
 *         breaks a rule of its own, and nothing of years between while there is one.
 */
export function crossCheckEras({ eras }: CheckedTables): Problem[] {
  const known = eras.rows.flatMap(readEra).sort((a, b) => a.span.from - b.span.from);
  const isSure = eras.isWhole && known.length === eras.rows.length;
  const problems = koreas.flatMap((korea) => {
    const history = known.filter(({ partner }) => partner === korea || partner === "KOREA" || partner === "BOTH");
    return [...overlapsIn(history, "x-era-overlap"), ...(isSure ? yearsBetween(history, korea) : [])];
  });
  // What both histories share is found in each of them.
  return onePerCell(problems);
}

function readEra(row: CheckedRow<"eras">): Era[] {
  const { partner, from, to } = row.cells;
  if (partner === undefined || from === undefined || to === undefined) return [];
  return rowRules.eras.every((rule) => rule(row.cells) === null) ? [{ row, partner, span: { from, to } }] : [];
}

function yearsBetween(history: readonly Era[], korea: string): Problem[] {
  return holesIn(history).map(({ after, years }) => {
    return problemAt(after.row, "to", { code: "x-no-era", hint: `after this, no era of ${korea} for ${years}` });
  });
}
