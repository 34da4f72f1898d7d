// React writes the data of a page in pieces, each a script in its place. All of them are in the page before the first runs: as one
// script at its end they need one hash instead of four.

/** Notes when a late boundary came; a settled page has none. */
const late = "<script>requestAnimationFrame(function(){$RT=performance.now()});</script>";
const piece = /<script(?: id="_R_")?>((?:(?!<\/script>).)*)<\/script>/gs;

/** Joins the inline scripts of a page's body, in their order, behind all else. `first` stands before them. */
export function joinScripts(html, first) {
  const start = html.indexOf("<body>");
  const body = html.slice(start).replace(late, "");
  const pieces = [...body.matchAll(piece)].map(([, text]) => text.replace(/;?\s*$/, ""));
  const rest = body.replace(piece, "");
  const end = rest.lastIndexOf("</body>");
  return `${html.slice(0, start)}${rest.slice(0, end)}<script id="_R_">${[first, ...pieces].join(";")}</script>${rest.slice(end)}`;
}
