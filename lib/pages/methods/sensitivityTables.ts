import { type Sensitivity, sensitiveLines } from "../../derive/sensitivity";
import { koreas } from "../../partners";
import { small } from "../../words/capital";
import { fill } from "../../words/fill";
import type { Table } from "./block.types";
import { korea, number, rowHead, type Setting, tableOf, text, yearWords } from "./setting";
import { line, workedYears } from "./workedYears";

/** An order or a sign is robust where this part of the draws agrees. */
export const robustFrom = 0.95;
/** About two standard errors of that part over 2,000 draws. */
const unsettled = 0.01;

/** The years in which fewer draws agree than a robust answer needs. */
export function unsteady({ years }: Sensitivity, parts: (number | null)[]): number[] {
  return years.filter((_, at) => (parts[at] ?? 1) < robustFrom);
}

/** In which years the order of the Koreas, or the sign of net, hangs on the weights. */
export function orderTable(setting: Setting, found: Sensitivity): Table {
  const { index } = setting;
  const words = index.sensitivity;
  const rows = questionsOf(setting, found).map(({ question, parts }) => [
    rowHead(question),
    text(yearWords(unsteady(found, parts)) || words.everyYear),
  ]);
  return tableOf(words.orderCaption, [words.orderHeads.what, words.orderHeads.years], rows);
}

/** Each question of order or sign that has years too near the mark, with these years; blank where none has. Inside a sentence its colon is a comma. */
export function closeWords(setting: Setting, found: Sensitivity): string {
  const items = questionsOf(setting, found).flatMap(({ question, parts }) => {
    const years = found.years.filter((_, at) => Math.abs((parts[at] ?? 0) - robustFrom) <= unsettled);
    return years.length > 0
      ? [
          fill(setting.index.sensitivity.closeItem, {
            question: small(question).replace(":", ","),
            years: yearWords(years),
          }),
        ]
      : [];
  });
  return items.join("; ");
}

/** What is asked of the draws, with the part that agrees in each year. */
function questionsOf({ index }: Setting, { order, sign }: Sensitivity) {
  const { orderOf, signOf } = index.sensitivity;
  return [
    ...sensitiveLines.map((one) => ({ question: fill(orderOf, { line: index.lines[one] }), parts: order[one] })),
    ...koreas.map((one) => ({ question: fill(signOf, { korea: index.koreas[one] }), parts: sign[one] })),
  ];
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
