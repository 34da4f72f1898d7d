import { isKorea } from "../partners";
import type { Row } from "../schema";
import { type Golden, goldenEvents, goldenReadings, goldenTotals } from "./golden";
import type { Fault, Problem } from "./problems";
import { type CheckedTables, problemAt } from "./table";

/** What a row says, in the words of a golden figure; what could not be read is undefined. */
type Said = { what?: string; who?: string; year?: number; source?: string; value?: number | null };
type Finding = Fault & { isAtWho: boolean };

const where = "if the source has corrected it, change lib/parse/golden.ts";

/**
 * Holds the figures that are known by heart against the rows that give them. No row is asked for.
 *
 * Errors: x-golden, at the partner where the figure is that of the other Korea, else at the value.
 */
export function crossCheckGolden({ series, totals, milestones }: CheckedTables): Problem[] {
  const readings = finder(goldenReadings);
  const economies = finder(goldenTotals);
  return [
    ...series.rows.flatMap((row) => {
      const { measure, partner, year, source, value } = row.cells;
      const found = readings({ what: measure, who: partner, year, source, value });
      return found ? [problemAt(row, found.isAtWho ? "partner" : "value", found)] : [];
    }),
    ...totals.rows.flatMap((row) => {
      const { flow, economy, year, source, value } = row.cells;
      const found = economies({ what: flow ?? undefined, who: economy ?? undefined, year, source, value });
      return found ? [problemAt(row, found.isAtWho ? "economy" : "value", found)] : [];
    }),
    ...milestones.rows.flatMap((row) => {
      const found = findingOfEvent(row.cells);
      return found ? [problemAt(row, found.isAtWho ? "partner" : "date", found)] : [];
    }),
  ];
}

/** A recognition on a golden day is of that Korea; the event of the site that tells of it has that day. */
function findingOfEvent({ id, date, kind, partner }: Partial<Row<"milestones">>): Finding | null {
  if (date === undefined) return null;
  const ofDay = kind === "recognition" ? goldenEvents.find((event) => event.date === date) : undefined;
  const golden = ofDay ?? goldenEvents.find((event) => event.id === id);
  if (!golden) return null;
  const isOther = isKorea(partner) && partner !== golden.who;
  if (golden.date === date && !isOther) return null;
  const hint = `Moscow recognised the ${golden.who} on ${golden.date}; ${where}`;
  return { code: "x-golden", isAtWho: golden.date === date, hint };
}

function finder(list: readonly Golden[]): (said: Said) => Finding | null {
  const known = new Map<string, Golden[]>();
  for (const golden of list) known.set(keyOf(golden), [...(known.get(keyOf(golden)) ?? []), golden]);
  return (said) => findingOf(known.get(keyOf(said)) ?? [], said);
}

function findingOf(goldens: Golden[], { who, value }: Said): Finding | null {
  if (who === undefined || typeof value !== "number") return null;
  const own = goldens.find((golden) => golden.who === who);
  if (own?.value === value) return null;
  const other = goldens.find((golden) => golden.who !== who && golden.value === value);
  if (other) return swapped(other, who);
  if (!own) return null;
  return { code: "x-golden", isAtWho: false, hint: `${own.value} by this source; ${where}` };
}

function swapped({ who, value }: Golden, here: string): Finding {
  const hint = `${value} is the figure of ${who}, not ${here}: were the two exchanged? ${where}`;
  return { code: "x-golden", isAtWho: true, hint };
}

function keyOf({ what, source, year }: Said): string {
  return `${what} ${source} ${year}`;
}
