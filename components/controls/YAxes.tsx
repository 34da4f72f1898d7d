import type { ControlProps } from "./control.types";
import { Toggle } from "./Toggle";

/** Vertical axes of panels side by side: the same for both, or each its own. */
export function YAxes({ view, words: { y: words }, change, reason }: ControlProps) {
  return (
    <Toggle
      name="y"
      legend={words.legend}
      value={view.y}
      choices={[
        ["shared", words.shared],
        ["own", words.own],
      ]}
      choose={(y) => change({ y })}
      reason={reason}
    />
  );
}
