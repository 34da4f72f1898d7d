import { createElement, Fragment, type ReactNode } from "react";
import { inline, type Piece } from "../../lib/pages/methods/inline";

/** Words with links and raised or lowered signs. */
export function Inline({ words }: { words: string }) {
  return createElement(Fragment, null, ...inline(words).map(nodeOf));
}

function nodeOf(piece: Piece): ReactNode {
  if (piece.kind === "link") return <a href={piece.href}>{piece.words}</a>;
  if (piece.kind === "sup") return <sup>{piece.words}</sup>;
  return piece.kind === "sub" ? <sub>{piece.words}</sub> : piece.words;
}
