import { Toggle } from "../controls/Toggle";

/** A choice and what it is called. */
export type Words = { value: string; words: string };

type Props = {
  name: string;
  legend: string;
  options: Words[];
  value: string;
  choose: (value: string) => void;
};

/** More words than this do not fit a line. */
const mostWords = 5;

/** One choice out of a few words, or out of a list where there are many. */
export function Pick({ name, legend, options, value, choose }: Props) {
  if (options.length <= mostWords) {
    const words = Object.fromEntries([["legend", legend], ...options.map((one) => [one.value, one.words])]);
    const choices = options.map((one) => one.value);
    return <Toggle<string> name={name} words={words} value={value} choices={choices} choose={choose} />;
  }
  return (
    <fieldset className="control">
      <legend>{legend}</legend>
      <select aria-label={legend} value={value} onChange={(event) => choose(event.currentTarget.value)}>
        {options.map((one) => (
          <option key={one.value} value={one.value}>
            {one.words}
          </option>
        ))}
      </select>
    </fieldset>
  );
}
