import { type Sensitivity, sensitiveLines } from "../../derive/sensitivity";
import { fill } from "../../words/fill";
import type { Table } from "./block.types";
import { korea, koreas, number, rowHead, type Setting, tableOf, text, yearWords } from "./setting";
import { line, workedYears } from "./workedYears";

/** An order or a sign is robust where this part of the draws agrees. */
export const robustFrom = 0.95;

/** The years in which fewer draws agree than a robust answer needs. */
export function unsteady({ years }: Sensitivity, parts: (number | null)[]): number[] {
  return years.filter((_, at) => (parts[at] ?? 1) < robustFrom);
}

/** In which years the order of the Koreas, or the sign of net, hangs on the weights. */
export function orderTable(setting: Setting, found: Sensitivity): Table {
  const { index } = setting;
  const words = index.sensitivity;
  const years = (parts: (number | null)[]) => text(yearWords(unsteady(found, parts)) || words.everyYear);
  const orders = sensitiveLines.map((one) => [
    rowHead(fill(words.orderOf, { line: index.lines[one] })),
    years(found.order[one]),
  ]);
  const signs = koreas.map((one) => [
    rowHead(fill(words.signOf, { korea: index.koreas[one] })),
    years(found.sign[one]),
  ]);
  return tableOf(words.orderCaption, [words.orderHeads.what, words.orderHeads.years], [...orders, ...signs]);
}

/** Standard values with their bands, for the years worked out on the page. */
export function bandTable(setting: Setting, { years, bands }: Sensitivity): Table {
  const { index, lang } = setting;
  const words = index.sensitivity;
  const rows = workedYears.flatMap((year) =>
    koreas.map((one) => {
      const cells = sensitiveLines.map((each) => {
        const band = bands[one][each][years.indexOf(year)];
        const said = { standard: band?.standard ?? 0, low: band?.low ?? 0, high: band?.high ?? 0 };
        const written = Object.entries(said).map(([name, value]) => [name, line(value, lang)]);
        return number(fill(words.range, Object.fromEntries(written)));
      });
      return [rowHead(String(year)), korea(one, setting), ...cells];
    }),
  );
  return tableOf(
    words.caption,
    [words.heads.year, words.heads.korea, ...sensitiveLines.map((one) => index.lines[one])],
    rows,
  );
}
