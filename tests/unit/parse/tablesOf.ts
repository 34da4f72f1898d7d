import { readSheet } from "../../../lib/parse/csv";
import { joinSheets } from "../../../lib/parse/joinTables";
import type { Problem } from "../../../lib/parse/problems";
import { type CheckedTables, checkSheet } from "../../../lib/parse/table";
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

/** Figures as `PRK 1990`, rules and gaps as `PRK 1990 1992`; what they are of is the same, unless a fourth word says so. */
export type Years = { figures?: string[]; rules?: string[]; gaps?: string[] };

const figure = (text: string) => {
  const [partner, year, derived = "", measure = "oil", value = "5"] = text.split(" ");
  return `${measure},${partner},${year},${value},,,A,gse,,,,${derived},`;
};
const span = (text: string, rest: string) => {
  const [partner, from, to, measure = "oil"] = text.split(" ");
  return `${measure},${partner},${from},${to},${rest}`;
};
/** Tables of such figures, rules and gaps alone. */
export const tablesOfYears = ({ figures = [], rules = [], gaps = [] }: Years): CheckedTables =>
  tablesOf({
    series: figures.map(figure),
    headline: rules.map((rule) => span(rule, "gse,")),
    gaps: gaps.map((gap) => span(gap, "O,a,a")),
  });
/** `3 x-golden value: …`: in which line, what, in which column and the hint. */
export function told(problems: readonly Problem[]): string[] {
  return problems.map(({ line, code, field, hint }) => `${line} ${code} ${field}: ${hint}`);
}
