import type { KeyboardEvent, ReactNode } from "react";
import { Word } from "./Toggle";

type Props = { words: string; isChosen?: boolean; children: ReactNode };

function closeOnEscape(event: KeyboardEvent<HTMLDetailsElement>): void {
  const details = event.currentTarget;
  if (event.key !== "Escape" || !details.open) return;
  event.preventDefault();
  details.open = false;
  details.querySelector("summary")?.focus();
}

/** A word that opens a list below the controls. Escape and a click elsewhere close it. */
export function Choose({ words, isChosen = false, children }: Props) {
  return (
    <details
      className="choose"
      onKeyDown={closeOnEscape}
      onBlur={({ currentTarget, relatedTarget }) => {
        if (!currentTarget.contains(relatedTarget)) currentTarget.open = false;
      }}
    >
      <summary aria-current={isChosen || undefined}>
        <Word words={words} />
      </summary>
      <div className="list" tabIndex={-1}>
        {children}
      </div>
    </details>
  );
}
