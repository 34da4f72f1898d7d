import { readSheet } from "../../../lib/parse/csv";
import type { Problem } from "../../../lib/parse/problems";
import { type CheckedTables, checkSheet, joinSheets } from "../../../lib/parse/table";
import { type TableName, tables } from "../../../lib/schema";
import { encode } from "./smallData";

/** Tables of these rows, below their headers; one without rows here is a file that is not there. */
export function tablesOf(rows: Partial<Record<TableName, readonly string[]>>): CheckedTables {
  const join = <N extends TableName>(name: N) => {
    const own = rows[name];
    if (!own) return joinSheets(name, []);
    const lines = [Object.keys(tables[name].fields).join(","), ...own].map((line) => `${line}\n`);
    const path = tables[name].path.replace("*", "a");
    return joinSheets(name, [checkSheet(name, readSheet({ path, bytes: encode(lines.join("")) }))]);
  };
  return {
    series: join("series"),
    headline: join("headline"),
    measures: join("measures"),
    gaps: join("gaps"),
    milestones: join("milestones"),
    eras: join("eras"),
    claims: join("claims"),
    sources: join("sources"),
    totals: join("totals"),
    deflator: join("deflator"),
  };
}

/** `3 x-golden value: …`: in which line, what, in which column and the hint. */
export function told(problems: readonly Problem[]): string[] {
  return problems.map(({ line, code, field, hint }) => `${line} ${code} ${field}: ${hint}`);
}
