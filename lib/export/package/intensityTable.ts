import { type IntensityYear, intensity } from "../../derive/intensity";
import type { Dataset, Partner } from "../../types";
import type { Cell } from "../csv";
import { toCsv } from "../csv";
import { intensityIndex } from "./computedTables";

const partners: readonly Partner[] = ["PRK", "KOR", "KOREA"];

/**
 * Writes the index of diplomatic intensity as CSV: its lines, what they are made of, and what each year lacks.
 *
 * Shape:  one row for each partner and year, none missing; "yes" and "no" say whether a source covers the year.
 * Unit:   index, 0 to 100, and its parts; four decimals, since the last digits of exponentials differ between machines.
 * Errors: as `intensity`.
 */
export function intensityCsv(dataset: Pick<Dataset, "milestones" | "readings">): string {
  const rows = partners.flatMap((partner) => intensity(dataset, partner).map((entry) => [partner, ...cellsOf(entry)]));
  return toCsv(Object.keys(intensityIndex.fields), rows);
}

function cellsOf(entry: IntensityYear): Cell[] {
  const { activity, cooperation, conflict, net, ePlus, eMinus, eZero } = entry;
  const { representation, alliance, arms, hostility } = entry;
  const numbers = [
    activity,
    cooperation,
    conflict,
    net,
    ePlus,
    eMinus,
    eZero,
    representation,
    alliance,
    arms,
    hostility,
  ];
  const observed = [entry.hasAlliance, entry.hasArms, entry.hasDisputes];
  return [entry.year, ...numbers.map(rounded), ...observed.map((one) => (one ? "yes" : "no"))];
}

const rounded = (value: number): number => Number(value.toFixed(4));
