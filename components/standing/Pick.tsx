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

/** One choice out of a few words, or out of a list where there are many. It looks like the controls of the board, and weighs less. */
export function Pick({ legend, ...props }: Props) {
  return (
    <fieldset className="control">
      <legend>{legend}</legend>
      {props.options.length > mostWords ? <List {...props} label={legend} /> : <Radios {...props} />}
    </fieldset>
  );
}

function Radios({ name, options, value, choose }: Omit<Props, "legend">) {
  return (
    <div className="choices">
      {options.map((one) => (
        <label key={one.value}>
          <input type="radio" name={name} checked={one.value === value} onChange={() => choose(one.value)} />
          <span className="word" data-words={one.words}>
            {one.words}
          </span>
        </label>
      ))}
    </div>
  );
}

function List({ label, name, options, value, choose }: Omit<Props, "legend"> & { label: string }) {
  return (
    <select name={name} aria-label={label} value={value} onChange={(event) => choose(event.currentTarget.value)}>
      {options.map((one) => (
        <option key={one.value} value={one.value}>
          {one.words}
        </option>
      ))}
    </select>
  );
}
