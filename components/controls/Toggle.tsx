import type { ReactNode } from "react";

type Props<V extends string> = {
  name: string;
  legend: string;
  value: V;
  choices: [value: V, words: string][];
  choose: (value: V) => void;
  reason?: string | undefined;
  children?: ReactNode;
};

/** One choice out of a few words. Native radio buttons: arrow keys and assistive technology come with them. */
export function Toggle<V extends string>({ name, legend, value, choices, choose, reason, children }: Props<V>) {
  return (
    <fieldset className="control" title={reason} data-off={reason && ""}>
      <legend>{legend}</legend>
      <div className="choices">
        {choices.map(([choice, words]) => (
          <label key={choice}>
            <input
              type="radio"
              name={name}
              checked={choice === value}
              aria-disabled={reason ? true : undefined}
              aria-description={reason}
              onChange={() => reason || choose(choice)}
            />
            <Word words={words} />
          </label>
        ))}
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
