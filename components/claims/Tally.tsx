import { kinds, type TallyRow } from "../../lib/pages/claims/model";
import type { Lang } from "../../lib/types";
import { claimsWords } from "../../lib/words/claims";

/** Claims by verdict and kind. */
export function Tally({ rows, lang }: { rows: TallyRow[]; lang: Lang }) {
  const { tally, many } = claimsWords(lang);
  const heads = [...kinds.map((kind) => many[kind]), tally.all];
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a wide table scrolls, and the keyboard must be able to scroll it
    <section className="claim-table tally" aria-label={tally.label} tabIndex={0}>
      <table>
        <thead>
          <tr>
            <th scope="col">{tally.verdict}</th>
            {heads.map((head) => (
              <th key={head} scope="col" className="number">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ verdict, meaning, counts }) => (
            <tr key={verdict}>
              <th scope="row">
                {verdict} <small>{meaning}</small>
              </th>
              {heads.map((head, column) => (
                <td key={head} className="number">
                  {counts[column]}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
