import type { HalfLife as Years } from "../../lib/view/view";
import type { ControlProps } from "./control.types";
import { Toggle } from "./Toggle";

type Props = Omit<ControlProps, "view"> & { view: Pick<ControlProps["view"], "half"> };

const years: Record<"short" | "middle" | "long", Years> = { short: 1.5, middle: 3, long: 6 };

/** How fast an event fades from the intensity index. Stands with the panel of that index. */
export function HalfLife({ view, words: { half: words }, change, reason }: Props) {
  return (
    <Toggle
      name="half"
      legend={words.legend}
      value={view.half === 3 ? "middle" : view.half < 3 ? "short" : "long"}
      choices={[
        ["short", words.short],
        ["middle", words.middle],
        ["long", words.long],
      ]}
      choose={(length) => change({ half: years[length] })}
      reason={reason}
    />
  );
}
