import { formatSpan } from "../../lib/format";
import type { Lang } from "../../lib/types";
import { periodPresets, proposed } from "../../lib/view/periodPresets";
import { spanOf } from "../../lib/view/typedYear";
import type { Span, View } from "../../lib/view/view";
import { clockListWords } from "../../lib/words/clockLists";
import { uiWords } from "../../lib/words/ui";
import { Word } from "./Toggle";
import { YearField } from "./YearField";

type Props = {
  view: Pick<View, "from" | "to" | "periods">;
  lang: Lang;
  change: (patch: Partial<View>) => void;
};

const written = (periods: Span[]): string => periods.map(({ from, to }) => formatSpan(from, to)).join(", ");

/** Two periods to lay over each other: their years to type, pairs to take with one click, and the way back to one. */
export function PeriodsList({ view, lang, change }: Props) {
  const words = clockListWords[lang];
  const { span } = uiWords(lang).controls;
  const shown = view.periods ?? proposed;
  const set = (periods: [Span, Span]) => change({ periods, align: null });
  const put = (place: number, one: number, other: number) => {
    const given = spanOf(one, other);
    set([place === 0 ? given : shown[0], place === 1 ? given : shown[1]]);
  };
  return (
    <div className="clock-list">
      {periodPresets(view).map(({ id, years, periods }) => (
        <button
          key={id}
          type="button"
          aria-pressed={view.periods !== null && written(view.periods) === written(periods)}
          onClick={() => set(periods)}
        >
          <Word words={words.presets[id](written(periods), years)} />
        </button>
      ))}
      {shown.map(({ from, to }, place) => {
        const period = words.period[place] ?? "";
        const field = { hint: span.invalid };
        return (
          <p className="years" key={period}>
            <span>{period}</span>{" "}
            <YearField
              {...field}
              label={words.field(period, span.from)}
              year={from}
              set={(year) => put(place, year, to)}
            />{" "}
            {span.joint}{" "}
            <YearField
              {...field}
              label={words.field(period, span.to)}
              year={to}
              set={(year) => put(place, from, year)}
            />
          </p>
        );
      })}
      <button type="button" aria-pressed={view.periods === null} onClick={() => change({ periods: null })}>
        <Word words={words.onePeriod} />
      </button>
    </div>
  );
}
