import type { ChangeRow } from "../../lib/view/change.types";
import { Noted } from "./Noted";

type Props = { row: ChangeRow; place: number; isNumber: boolean };

/** A figure with its note; where there is none, a dash that says why. */
export function ChangeCell({ row: { cells, notes, reasons }, place, isNumber }: Props) {
  return (
    <td title={reasons[place] || undefined} data-words={isNumber ? undefined : ""}>
      <Noted words={cells[place]} note={notes[place]} />
    </td>
  );
}
