import type { View } from "../../lib/view/view";
import type { ControlWords } from "../../lib/words/ui.types";

/** What every control takes. A `reason` says why it cannot apply now: the control stays, muted, and says so. */
export type ControlProps = {
  view: View;
  words: ControlWords;
  change: (patch: Partial<View>) => void;
  reason?: string | undefined;
};
