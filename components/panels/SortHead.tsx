import type { Order } from "../../lib/view/panel/sortRows";
import "./sortHead.css";

type Props = {
  words: string;
  /** Which way the table is sorted by this column; null where it is not. */
  direction: Order["direction"] | null;
  /** Null as long as nothing sorts. */
  sort: (() => void) | null;
};

/** The head of a column, a button once the page has woken. */
export function SortHead({ words, direction, sort }: Props) {
  return (
    <th scope="col" aria-sort={direction ?? undefined}>
      {sort ? (
        <button type="button" className="sort" onClick={sort}>
          {words}
        </button>
      ) : (
        words
      )}
    </th>
  );
}
