import type { ControlProps } from "./control.types";
import { Toggle } from "./Toggle";

/** Scale of the trade panels. Log is what the catalogue says for them, so it leaves the address. */
export function Scale({ view, words: { scale: words }, change, reason }: ControlProps) {
  return (
    <Toggle
      name="scale"
      legend={words.legend}
      value={view.scale === "linear" ? "linear" : "log"}
      choices={[
        ["log", words.log],
        ["linear", words.linear],
      ]}
      choose={(value) => change({ scale: value === "log" ? "auto" : value })}
      reason={reason}
    />
  );
}
