import type { Lang, Milestone } from "../../lib/types";
import { alignmentsOf, alignmentYears, recognition } from "../../lib/view/alignments";
import type { View } from "../../lib/view/view";
import { clockListWords } from "../../lib/words/clockLists";
import { uiWords } from "../../lib/words/ui";
import { Word } from "./Toggle";

type Props = {
  view: Pick<View, "align" | "partners">;
  milestones: Milestone[];
  lang: Lang;
  change: (patch: Partial<View>) => void;
};

/** The events from which each partner's years can be counted, under the control of the alignment. */
export function AlignList({ view: { align, partners }, milestones, lang, change }: Props) {
  const words = clockListWords[lang];
  const shown = align ?? recognition;
  const set = (next: typeof shown) => change({ align: next, periods: null });
  const years = words.years(alignmentYears(milestones, recognition, ["PRK", "KOR"]));
  return (
    <div className="clock-list">
      <button
        type="button"
        aria-pressed={align?.PRK === recognition.PRK && align.KOR === recognition.KOR}
        onClick={() => set(recognition)}
      >
        <Word words={words.recognition(years)} />
      </button>
      {partners.map((partner) => (
        <label key={partner}>
          <span>{words.eventOf(uiWords(lang).board.partners[partner])}</span>
          <select value={shown[partner]} onChange={(event) => set({ ...shown, [partner]: event.currentTarget.value })}>
            {alignmentsOf(milestones, partner, shown[partner], lang).map(({ decade, options }) => (
              <optgroup key={decade} label={words.decade(decade)}>
                {options.map((option) => (
                  <option key={option.id} value={option.id}>
                    {option.words}
                  </option>
                ))}
              </optgroup>
            ))}
          </select>
        </label>
      ))}
    </div>
  );
}
