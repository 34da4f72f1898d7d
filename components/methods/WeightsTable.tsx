"use client";
import { type KeyboardEvent, type RefObject, useEffect, useId, useRef } from "react";
import { defaultWeights, type WeightKey } from "../../lib/derive/intensityWeights";
import type { Lang } from "../../lib/types";
import { weightName, weightText } from "../../lib/view/describe/weightWords";
import { mostWeight, steppedWeight, typedWeight, weightIn } from "../../lib/view/typedWeight";
import { weightsWords } from "../../lib/words/weights";

/** What a reader types into one of the fields; `isOver` once the field is left. */
export type Typed = { key: WeightKey; text: string; isOver: boolean };

type Props = {
  caption: string;
  keys: WeightKey[];
  weights: Record<string, number>;
  typed: Typed | null;
  lang: Lang;
  type: (key: WeightKey, text: string) => void;
  leave: () => void;
};

/** Standard weights, and beside each the one that counts. Without a script the standard ones stand alone. */
export function WeightsTable({ caption, keys, ...props }: Props) {
  const words = weightsWords[props.lang];
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">{caption}</th>
          <th scope="col">{words.standard}</th>
          <th scope="col" className="own">
            {words.own}
          </th>
        </tr>
      </thead>
      <tbody>
        {keys.map((key) => (
          <Row key={key} weight={key} {...props} />
        ))}
      </tbody>
    </table>
  );
}

function Row({ weight: key, weights, lang, ...rest }: Omit<Props, "caption" | "keys"> & { weight: WeightKey }) {
  const id = useId();
  return (
    <tr>
      <th scope="row">
        <label htmlFor={id}>{weightName(key, lang)}</label>
      </th>
      <td id={`${id}-standard`}>{weightText(defaultWeights[key], lang)}</td>
      <td className="own">
        <Field id={id} weight={key} now={weightIn(weights, key)} lang={lang} {...rest} />
      </td>
    </tr>
  );
}

const steps: Record<string, 1 | -1> = { ArrowUp: 1, ArrowDown: -1 };

type FieldProps = Pick<Props, "typed" | "lang" | "type" | "leave"> & { id: string; weight: WeightKey; now: number };

/** A weight to type, with a point or a comma, or to step with the arrow keys. */
function Field({ id, weight: key, now, typed, lang, type, leave }: FieldProps) {
  const words = weightsWords[lang];
  const draft = typed?.key === key && !typed.isOver ? typed.text : null;
  const input = useRef<HTMLInputElement>(null);
  const shown = draft ?? weightText(now, lang);
  useEarly(input, shown, (text) => type(key, text));
  const isRefused = draft !== null && typedWeight(draft) === null;
  const onKeyDown = (event: KeyboardEvent) => {
    const step = steps[event.key];
    if (!step) return;
    type(key, weightText(steppedWeight(now, step), lang));
    event.preventDefault();
  };
  return (
    <>
      <input
        ref={input}
        id={id}
        role="spinbutton"
        inputMode="decimal"
        maxLength={7}
        title={words.accepted}
        aria-valuemin={0}
        aria-valuemax={mostWeight}
        aria-valuenow={now}
        aria-describedby={`${id}-standard`}
        aria-invalid={isRefused || undefined}
        value={shown}
        onFocus={(event) => event.currentTarget.select()}
        onChange={(event) => type(key, event.currentTarget.value)}
        onKeyDown={onKeyDown}
        onBlur={leave}
      />{" "}
      <span className="note">{isRefused ? words.refused : now === defaultWeights[key] ? "" : words.changed}</span>
    </>
  );
}

/** What a reader typed before the board woke stands in the markup of the server, and nowhere else. */
function useEarly(input: RefObject<HTMLInputElement | null>, shown: string, type: (text: string) => void): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, as the field wakes
  useEffect(() => {
    const text = input.current?.value;
    if (text !== undefined && text !== shown) type(text);
  }, []);
}
