import type { ReactNode } from "react";
import type { MarkKind } from "../../lib/view/layout/marksDrawn";
import type { BoardWords } from "../../lib/words/ui.types";

type Props = {
  words: BoardWords["key"];
  /** The marks to name; all where none are given. */
  only?: ReadonlySet<MarkKind>;
};

/** What the marks mean. Drawn in grey, since a mark means the same for both Koreas. */
export function Key({ words, only }: Props) {
  return (
    <ul className="key" aria-label={words.label}>
      {marks
        .filter(({ kind }) => only?.has(kind) ?? true)
        .map(({ kind, width, shape }) => (
          <li key={kind}>
            <svg width={width} height="12" fill="none" stroke="currentColor" aria-hidden="true">
              {shape}
            </svg>
            {words[kind]}
          </li>
        ))}
    </ul>
  );
}

const marks: { kind: MarkKind; width: number; shape: ReactNode }[] = [
  { kind: "reported", width: 28, shape: <path d="M0 6H28" strokeWidth="2.25" /> },
  {
    kind: "estimated",
    width: 33,
    shape: (
      <>
        <path d="M0 6H24" strokeWidth="2.25" strokeDasharray="5 4" />
        <circle cx="28.5" cy="6" r="3.5" strokeWidth="1.75" />
      </>
    ),
  },
  { kind: "range", width: 28, shape: <path d="M0 6H28" strokeWidth="12" opacity=".18" /> },
  { kind: "gap", width: 14, shape: <path d="M3 10l4-8M8 10l4-8" strokeWidth="1.5" /> },
  { kind: "hatch", width: 20, shape: <path d="M0 7l7-7M0 12L12 0M5 12L17 0M10 12L20 2M15 12l5-5" opacity=".5" /> },
  { kind: "break", width: 6, shape: <path d="M3 0V12" strokeWidth="1.5" /> },
  { kind: "both", width: 9, shape: <path d="M4.5 1.5L9 6L4.5 10.5L0 6Z" fill="currentColor" stroke="none" /> },
  { kind: "closer", width: 5, shape: <path d="M0 8l2.5-3 2.5 3z" fill="currentColor" stroke="none" /> },
  { kind: "apart", width: 5, shape: <path d="M0 5l2.5 3 2.5-3z" fill="currentColor" stroke="none" /> },
];
