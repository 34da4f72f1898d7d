import { kinds, type TallyRow } from "../../lib/pages/claims/model";
import type { Lang } from "../../lib/types";
import { claimsWords } from "../../lib/words/claims";
import { Scrolling } from "../tables/Scrolling";

/** Claims by verdict and kind. */
export function Tally({ rows, lang }: { rows: TallyRow[]; lang: Lang }) {
  const { tally, many } = claimsWords(lang);
  const heads = [...kinds.map((kind) => many[kind]), tally.all];
  return (
    <Scrolling look="claim-table tally" label={tally.label}>
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
    </Scrolling>
  );
}
