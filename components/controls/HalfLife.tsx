import type { View, HalfLife as Years } from "../../lib/view/view";
import type { ListWords } from "../../lib/words/ui.types";
import { Toggle } from "./Toggle";

const years: Record<"short" | "middle" | "long", Years> = { short: 1.5, middle: 3, long: 6 };

type Props = {
  half: Years;
  words: ListWords["half"];
  change: (patch: Partial<View>) => void;
  /** Leads to where the weights of the index can be changed. */
  weights?: { href: string; words: string };
};

/** How fast an event fades from the intensity index. Stands with the panel of that index. */
export function HalfLife({ half, words, change, weights }: Props) {
  return (
    <Toggle
      name="half"
      words={words}
      value={half === 3 ? "middle" : half < 3 ? "short" : "long"}
      choices={["short", "middle", "long"]}
      choose={(length) => change({ half: years[length] })}
    >
      {weights && <a href={weights.href}>{weights.words}</a>}
    </Toggle>
  );
}
