import type { Partner } from "../../lib/types";
import type { BoardWords } from "../../lib/words/ui.types";

type Props = { partner: Partner; words: BoardWords["partners"] };

/** Names a row by its partner, in its colour; undivided Korea has that of both. */
export function PartnerName({ partner, words }: Props) {
  return (
    <th scope="row" className={`of-${partner === "KOREA" ? "BOTH" : partner}`}>
      {words[partner]}
    </th>
  );
}
