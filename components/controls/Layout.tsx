import type { ControlProps } from "./control.types";
import { Toggle } from "./Toggle";

/** One panel with both lines, or a panel per partner. */
export function Layout({ view, words: { layout: words }, change, reason }: ControlProps) {
  return (
    <Toggle
      name="layout"
      legend={words.legend}
      value={view.layout}
      choices={[
        ["overlay", words.overlay],
        ["side", words.side],
      ]}
      choose={(layout) => change({ layout })}
      reason={reason}
    />
  );
}
