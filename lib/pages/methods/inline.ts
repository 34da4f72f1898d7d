/** A piece of a sentence. */
export type Piece = { kind: "text" | "sup" | "sub"; words: string } | { kind: "link"; words: string; href: string };

/** Where a link of ours leads: within the page or the site, or to the web. */
const address = /^(?:#|\/(?!\/)|https?:\/\/)/;
const marks = /\^\[([^\]]*)\]|_\[([^\]]*)\]|\[([^\]]*)\]\(([^)\s]*)\)/g;

/**
 * Takes words apart at their marks: `^[raised]`, `_[lowered]` and `[words](address)`.
 *
 * Shape:  pieces in order, none empty; together they are the words without the marks. An address that leads elsewhere than to this
 *         site or the web is no link: its words stay.
 *
 * @example inline("E^[+], see [data](/data/)")   // text "E", sup "+", text ", see ", link "data"
 */
export function inline(words: string): Piece[] {
  const pieces: Piece[] = [];
  let from = 0;
  for (const match of words.matchAll(marks)) {
    pieces.push({ kind: "text", words: words.slice(from, match.index) }, pieceOf(match));
    from = match.index + match[0].length;
  }
  pieces.push({ kind: "text", words: words.slice(from) });
  return pieces.filter((piece) => piece.words !== "");
}

function pieceOf([, sup, sub, label = "", href = ""]: RegExpMatchArray): Piece {
  if (sup !== undefined) return { kind: "sup", words: sup };
  if (sub !== undefined) return { kind: "sub", words: sub };
  return address.test(href) ? { kind: "link", words: label, href } : { kind: "text", words: label };
}
