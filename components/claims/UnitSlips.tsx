import type { UnitRow } from "../../lib/pages/claims/unitSlips";
import type { Lang } from "../../lib/types";
import { claimsWords } from "../../lib/words/claims";
import { Scrolling } from "../tables/Scrolling";

/** Figures at the wrong unit: as printed, as the charts show them, and as they were meant. */
export function UnitSlips({ rows, lang }: { rows: UnitRow[]; lang: Lang }) {
  const { label, columns } = claimsWords(lang).slips.units;
  return (
    <Scrolling look="claim-table" label={label}>
      <table>
        <thead>
          <tr>
            {[columns.claim, columns.printed, columns.chart, columns.times, columns.meant].map((head) => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ claim, printed, chart, times, meant }) => (
            <tr key={claim.id}>
              <th scope="row">
                <a href={`#${claim.id}`}>{claim.id}</a>: {claim.label[lang]}
              </th>
              <td>{printed}</td>
              <td>{chart}</td>
              <td>{times}</td>
              <td>{meant}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Scrolling>
  );
}
