import type { HeadlineTables } from "../../derive/figures";
import { headline } from "../../derive/headline";
import type { Observation } from "../../types";
import type { Cell } from "../csv";
import { toCsv } from "../csv";
import { headlineTrade } from "./computedTables";

const flows = ["trade_total", "trade_export", "trade_import"] as const;

/**
 * Writes the headline of trade as CSV: total, exports and imports of each partner, year by year.
 *
 * Shape:  dense from the first to the last year known; a year without a figure has an empty value and the letter of the reason in `gap`.
 * Unit:   US$ million at current prices, named in each row; nothing is rounded.
 * Source: the id of the source the line follows.
 */
export function headlineTradeCsv(tables: HeadlineTables): string {
  const rows = flows.flatMap((measure) =>
    headlineTrade.fields.partner.values.flatMap((partner) => {
      const { observations, unit } = headline(tables, measure, partner);
      return observations.map((observation) => [measure, partner, ...cellsOf(observation, unit)]);
    }),
  );
  return toCsv(Object.keys(headlineTrade.fields), rows);
}

function cellsOf({ year, value, low, high, status, source, reading, gap }: Observation, unit: string): Cell[] {
  return [year, value, unit, low, high, status, source, gap?.reason ?? null, gap?.note.en ?? reading?.note ?? null];
}
