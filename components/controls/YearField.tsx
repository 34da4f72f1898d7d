import { type KeyboardEvent, useState } from "react";
import { typedYear } from "../../lib/view/typedYear";

type Props = { label: string; year: number; hint: string; set: (year: number) => void };

const steps: Record<string, number> = { ArrowUp: 1, ArrowDown: -1 };

/** A year to type, or to step with the arrow keys. What is no year of the site gives way to the year before. */
export function YearField({ label, year, hint, set }: Props) {
  const [draft, setDraft] = useState<string | null>(null);
  const typed = draft === null ? year : typedYear(draft);
  const commit = () => {
    if (typed !== null && typed !== year) set(typed);
    setDraft(null);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const step = steps[event.key];
    if (event.key === "Enter") commit();
    else if (step) setDraft(String((typed ?? year) + step));
    else return;
    event.preventDefault();
  };
  return (
    <input
      className="year"
      inputMode="numeric"
      autoComplete="off"
      maxLength={4}
      aria-label={label}
      title={hint}
      aria-invalid={typed === null || undefined}
      value={draft ?? year}
      onFocus={(event) => event.currentTarget.select()}
      onChange={(event) => setDraft(event.currentTarget.value)}
      onKeyDown={onKeyDown}
      onBlur={commit}
    />
  );
}
