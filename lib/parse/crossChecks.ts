import { crossCheckClaims } from "./crossCheckClaims";
import { crossCheckDeflator } from "./crossCheckDeflator";
import { crossCheckEras } from "./crossCheckEras";
import { crossCheckGaps } from "./crossCheckGaps";
import { crossCheckGolden } from "./crossCheckGolden";
import { crossCheckHeadline } from "./crossCheckHeadline";
import { crossCheckLimits } from "./crossCheckLimits";
import { crossCheckSlips } from "./crossCheckSlips";
import { crossCheckSums } from "./crossCheckSums";
import { crossCheckUnruled } from "./crossCheckUnruled";
import { crossCheckYears } from "./crossCheckYears";
import type { Problem } from "./problems";
import { type HeadlineFigures, headlineFigures, indexReadings, type Readings } from "./readings";
import type { CheckedTables } from "./table";

/** What a check may look at: the rows, and what follows from them. */
type Grounds = { tables: CheckedTables; readings: Readings; figures: HeadlineFigures };

const checks: readonly ((grounds: Grounds) => Problem[])[] = [
  ({ tables }) => crossCheckLimits(tables),
  ({ tables, readings }) => crossCheckHeadline(tables, readings),
  ({ tables }) => crossCheckUnruled(tables),
  ({ tables, figures }) => crossCheckGaps(tables, figures),
  ({ tables }) => crossCheckYears(tables),
  ({ tables, readings }) => crossCheckSums(tables, readings),
  ({ tables }) => crossCheckEras(tables),
  ({ tables }) => crossCheckDeflator(tables),
  ({ tables }) => crossCheckClaims(tables),
  ({ tables }) => crossCheckGolden(tables),
  ({ tables }) => crossCheckSlips(tables),
];

/** Holds the rows of all tables against each other, once their keys are known to be right. Errors: as each check says. */
export function crossCheckAll(tables: CheckedTables): Problem[] {
  const readings = indexReadings(tables.series);
  const grounds = { tables, readings, figures: headlineFigures(tables, readings) };
  return checks.flatMap((check) => check(grounds));
}
