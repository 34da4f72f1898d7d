import { isBeside } from "../../lib/view/panel/select";
import type { ReadoutCell as Cell, ReadoutColumn } from "../../lib/view/readout.types";

type Props = { line: string | null; cell: Cell | undefined; look: string | undefined };

/** A column takes all the room where it leads, and gives way where it is beside the others. */
export const lookOf = ({ isLead, part }: ReadoutColumn): string | undefined =>
  isLead ? "lead" : isBeside({ part }) ? "beside" : undefined;

/** A value with all that is known of it, or with a mark where there is no room. A moving pointer rewrites the texts in place. */
export function ReadoutCell({ line, cell, look }: Props) {
  return (
    <td className={look} data-readout-cell={line}>
      <b data-value>{cell?.value}</b>{" "}
      {look === "lead" ? <span data-note>{cell?.note}</span> : <span data-mark>{cell?.mark}</span>}
    </td>
  );
}
