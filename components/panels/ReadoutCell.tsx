import type { ReadoutCell as Cell } from "../../lib/view/readout.types";

type Props = { line: string | null; cell: Cell | undefined; isLead?: boolean };

/** A value with all that is known of it, or with a mark where there is no room. A moving pointer rewrites the texts in place. */
export function ReadoutCell({ line, cell, isLead }: Props) {
  return (
    <td className={isLead ? "lead" : undefined} data-readout-cell={line}>
      <b data-value>{cell?.value}</b>{" "}
      {isLead ? <span data-note>{cell?.note}</span> : <span data-mark>{cell?.mark}</span>}
    </td>
  );
}
