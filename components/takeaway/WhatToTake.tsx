import type { TakeWords } from "../../lib/words/takeaway.types";
import type { Wish } from "./pictures";

type Props = { wish: Wish; words: TakeWords; change: (wish: Wish) => void };

/** All panels or one of them, and the colours of the picture. */
export function WhatToTake({ wish, words, change }: Props) {
  const { panels } = wish.model;
  return (
    <div className="take-what">
      {panels.length > 1 && (
        <label>
          <span className="note">{words.what}</span>{" "}
          <select
            value={wish.panel ?? ""}
            onChange={({ currentTarget }) => change({ ...wish, panel: currentTarget.value || null })}
          >
            <option value="">{words.all}</option>
            {panels.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        </label>
      )}
      <fieldset>
        <legend className="note">{words.theme.legend}</legend>
        {(["light", "dark"] as const).map((theme) => (
          <label key={theme}>
            <input
              type="radio"
              name="take-theme"
              checked={theme === wish.theme}
              onChange={() => change({ ...wish, theme })}
            />{" "}
            {words.theme[theme]}
          </label>
        ))}
      </fieldset>
    </div>
  );
}
