import type { Partner } from "../../lib/types";
import type { ReadoutRow } from "../../lib/view/readout.types";
import type { BoardWords } from "../../lib/words/ui.types";

type Props = {
  row: ReadoutRow;
  words: BoardWords["partners"];
  /** The year of the axis, where rows have calendar years of their own. */
  year: number | null;
};

/** The colour of a partner; undivided Korea has that of both. */
export const partnerTone = (partner: Partner): string => `of-${partner === "KOREA" ? "BOTH" : partner}`;

/** Names a row by its partner, in its colour, and by its calendar year where that is not the year of the axis. */
export function PartnerName({ row: { partner, shift, isEarlier }, words, year }: Props) {
  return (
    <th scope="row" className={partnerTone(partner)} data-earlier={isEarlier || undefined}>
      {words[partner]}
      {year !== null && shift !== null && (
        <>
          {" "}
          <small data-row-shift={shift}>{year - shift}</small>
        </>
      )}
    </th>
  );
}
