import type { View } from "../../lib/view/view";
import type { ControlWords } from "../../lib/words/ui.types";

/** What every control takes. */
export type ControlProps = {
  view: View;
  words: ControlWords;
  change: (patch: Partial<View>) => void;
};
