import type { ReadoutModel } from "../../lib/view/readout.types";
import type { BoardWords } from "../../lib/words/ui.types";
import "./pins.css";

type Props = { model: ReadoutModel; pins: number[]; words: BoardWords };

/**
 * Who says each pinned figure, and how sure it is. One pin on a wide page needs no such list: the readout says it. Where two years are
 * compared, and in the dock of a phone, it has no room.
 */
export function PinSources({ model, pins, words }: Props) {
  const rows = pins.flatMap((year) => rowsOf(model, year, words));
  if (rows.length === 0) return null;
  return (
    <section className={pins.length > 1 ? "rivals" : "rivals phone"} aria-label={words.pinSources}>
      <p>{words.pinSources}</p>
      <dl>
        {rows.map(({ key, partner, name, note }) => (
          <div key={key}>
            <dt className={`of-${partner}`}>{name}</dt>
            <dd>{note}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

/** The figures of the first panel, and of the others those that are not plainly reported. */
function rowsOf({ columns, rows, cell }: ReadoutModel, year: number, words: BoardWords) {
  return columns.flatMap(({ panel, part, words: heading, lines, isLead }) =>
    rows.flatMap(({ key, partner, shift }) => {
      const line = lines[key];
      const found = line ? cell(year, line) : undefined;
      if (!found?.note || !(isLead || found.mark)) return [];
      const note = [found.value, found.note].filter(Boolean).join(" · ");
      return [
        {
          key: `${year} ${panel} ${part} ${key}`,
          partner,
          name: `${[words.partners[partner], shift === null ? "" : year - shift].filter(Boolean).join(" ")} · ${heading}`,
          note,
        },
      ];
    }),
  );
}
