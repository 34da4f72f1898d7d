import type { ReadoutCell as Cell } from "../../lib/view/model.types";

type Props = { line: string | null; cell: Cell | undefined; isLead?: boolean };

/** A value and what is known about it. A moving pointer rewrites the two texts in place. */
export function ReadoutCell({ line, cell, isLead }: Props) {
  return (
    <td className={isLead ? "lead" : undefined} data-readout-cell={line}>
      <b data-value>{cell?.value}</b> <span data-note>{cell?.note}</span>
    </td>
  );
}
