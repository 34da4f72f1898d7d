// React sends a large Suspense boundary behind the page and lets a script move it into place. A static page has no reason to wait,
// and without JavaScript the content would stay hidden: this puts each boundary where it belongs.

const pending = /<!--\$\?--><template id="B:([\da-f]+)"><\/template>/;

/** Moves every outlined boundary of a page into place. */
export function settle(html) {
  for (let hole = pending.exec(html); hole; hole = pending.exec(html)) {
    const id = hole[1];
    const opening = `<div hidden id="S:${id}">`;
    const start = html.indexOf(opening);
    const closing = new RegExp(`</div><script>(?:(?!</script>).)*\\$RC\\("B:${id}","S:${id}"\\)</script>`, "s").exec(
      html.slice(start),
    );
    if (start < 0 || !closing) throw new Error(`boundary without content: B:${id}`);
    const content = html.slice(start + opening.length, start + closing.index);
    const rest = html.slice(0, start) + html.slice(start + closing.index + closing[0].length);
    const end = rest.indexOf("<!--/$-->", hole.index);
    html = `${rest.slice(0, hole.index)}<!--$-->${content}${rest.slice(end)}`;
  }
  if (/<template id="B:|<div hidden id="S:/.test(html)) throw new Error("a boundary is still out of place");
  return html;
}
