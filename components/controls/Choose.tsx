import { type KeyboardEvent, type ReactNode, useEffect, useRef, useState } from "react";
import { Word } from "./Toggle";

type Props = { words: string; isChosen?: boolean; children: ReactNode };

function closeOnEscape(event: KeyboardEvent<HTMLDetailsElement>): void {
  const details = event.currentTarget;
  if (event.key !== "Escape" || !details.open) return;
  event.preventDefault();
  details.open = false;
  details.querySelector("summary")?.focus();
}

/** A word that opens a list below the controls. Escape, a click elsewhere and the focus going elsewhere close it. */
export function Choose({ words, isChosen = false, children }: Props) {
  const place = useRef<HTMLDetailsElement>(null);
  const [isOpen, setOpen] = useState(false);
  // It can have been opened before this script ran.
  useEffect(() => setOpen(place.current?.open ?? false), []);
  useEffect(() => {
    if (!isOpen) return;
    const closeOutside = ({ target }: Event) => {
      const details = place.current;
      // The head of the sheet closes everything by itself: folded first, the list would move the button away from the finger.
      if (details && target instanceof Element && !target.closest(".sheet-head") && !details.contains(target))
        details.open = false;
    };
    const events = ["pointerdown", "focusin"];
    for (const event of events) document.addEventListener(event, closeOutside);
    return () => {
      for (const event of events) document.removeEventListener(event, closeOutside);
    };
  }, [isOpen]);
  return (
    <details
      ref={place}
      className="choose"
      onKeyDown={closeOnEscape}
      onToggle={(event) => setOpen(event.currentTarget.open)}
    >
      <summary aria-current={isChosen || undefined}>
        <Word words={words} />
      </summary>
      {isOpen && <div className="list">{children}</div>}
    </details>
  );
}
