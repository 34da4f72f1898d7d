import type { Lang } from "../../lib/types";
import type { View } from "../../lib/view/view";
import { eventWords } from "../../lib/words/events";
import { Toggle } from "../controls/Toggle";

type Props = { years: View["around"]; lang: Lang; choose: (years: View["around"]) => void };

const years = { "1": 1, "3": 3, "5": 5 } as const;
const choices = ["1", "3", "5"] as const;

/** How many years before and after the opened event its table looks. */
export function Around({ years: around, lang, choose }: Props) {
  const { legend, unit } = eventWords[lang].around;
  return (
    <Toggle
      name="around"
      words={{ legend, "1": "±1", "3": "±3", "5": "±5" }}
      value={choices.find((choice) => years[choice] === around) ?? "1"}
      choices={choices}
      choose={(choice) => choose(years[choice])}
    >
      <span className="note">{unit}</span>
    </Toggle>
  );
}
