import type { ReactNode } from "react";
import { useHanded } from "../handed";

type Props<V extends string> = {
  /** Names the group of buttons, and the reasons why it, or one of its choices ("as.share"), cannot apply. */
  name: string;
  words: Record<V | "legend", string>;
  value: V;
  choices: readonly V[];
  choose: (value: V) => void;
  children?: ReactNode;
};

/**
 * One choice out of a few words. Native radio buttons: arrow keys and assistive technology come with them. What cannot apply stays,
 * muted, and says why.
 */
export function Toggle<V extends string>({ name, words, value, choices, choose, children }: Props<V>) {
  const { reasons = {} } = useHanded();
  return (
    <fieldset className="control" title={reasons[name]} data-off={reasons[name]}>
      <legend>{words.legend}</legend>
      <div className="choices">
        {choices.map((choice) => {
          const reason = reasons[name] ?? reasons[`${name}.${choice}`];
          return (
            <label key={choice} title={reason} data-off={reason}>
              <input
                type="radio"
                name={name}
                checked={choice === value}
                aria-disabled={reason ? true : undefined}
                aria-description={reason}
                onChange={() => reason || choose(choice)}
              />
              <Word words={words[choice]} />
            </label>
          );
        })}
        {children}
      </div>
    </fieldset>
  );
}

/** A word that keeps its place when it turns bold. */
export function Word({ words }: { words: string }) {
  return (
    <span className="word" data-words={words}>
      {words}
    </span>
  );
}
