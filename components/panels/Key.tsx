import type { ReactNode } from "react";
import type { BoardWords } from "../../lib/words/ui.types";

/** What the marks mean. Drawn in grey, since a mark means the same for both Koreas. */
export function Key({ words }: { words: BoardWords["key"] }) {
  return (
    <ul className="key" aria-label={words.label}>
      <Mark width={28} words={words.reported}>
        <path d="M0 6H28" strokeWidth="2.25" />
      </Mark>
      <Mark width={33} words={words.estimated}>
        <path d="M0 6H24" strokeWidth="2.25" strokeDasharray="5 4" />
        <circle cx="28.5" cy="6" r="3.5" strokeWidth="1.75" />
      </Mark>
      <Mark width={28} words={words.range}>
        <path d="M0 6H28" strokeWidth="12" opacity=".18" />
      </Mark>
      <Mark width={14} words={words.gap}>
        <path d="M3 10l4-8M8 10l4-8" strokeWidth="1.5" />
      </Mark>
      <Mark width={20} words={words.hatch}>
        <path d="M0 7l7-7M0 12L12 0M5 12L17 0M10 12L20 2M15 12l5-5" opacity=".5" />
      </Mark>
      <Mark width={6} words={words.break}>
        <path d="M3 0V12" strokeWidth="1.5" />
      </Mark>
      <Mark width={9} words={words.both}>
        <path d="M4.5 1.5L9 6L4.5 10.5L0 6Z" fill="currentColor" stroke="none" />
      </Mark>
      <Mark width={5} words={words.closer}>
        <path d="M0 8l2.5-3 2.5 3z" fill="currentColor" stroke="none" />
      </Mark>
      <Mark width={5} words={words.apart}>
        <path d="M0 5l2.5 3 2.5-3z" fill="currentColor" stroke="none" />
      </Mark>
    </ul>
  );
}

function Mark({ width, words, children }: { width: number; words: string; children: ReactNode }) {
  return (
    <li>
      <svg width={width} height="12" fill="none" stroke="currentColor" aria-hidden="true">
        {children}
      </svg>
      {words}
    </li>
  );
}
