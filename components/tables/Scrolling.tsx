import type { ReactNode } from "react";

type Props = { look: string; label: string; children: ReactNode };

/** A box in which a table wider than the page scrolls sideways. */
export function Scrolling({ look, label, children }: Props) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a wide table scrolls, and the keyboard must be able to scroll it
    <section className={look} aria-label={label} tabIndex={0}>
      {children}
    </section>
  );
}
