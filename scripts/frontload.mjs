// A reader should see the charts before anything else arrives: this puts the styles into each page, where they cost no further
// request, and the scripts behind its content, where they do not compete with it.
import { readFileSync } from "node:fs";
import { join } from "node:path";

const stylesheet = /<link rel="stylesheet" href="([^"]+)"([^>]*)\/>/g;
const script = /<script src="[^"]+"[^>]* async=""[^>]*><\/script>|<link rel="preload" as="script"[^>]*\/>/g;

/** Zero for all but the bundler's runtime: a script it does not find in the page, it inserts, so all others stand before it. */
const place = (element) => Number(element.includes("/turbopack-"));

/**
 * Puts the styles of a page into it and its scripts at its end. The links to the style sheets stay, disabled, so that no browser
 * fetches them and React, which looks for them, does not add them anew.
 */
export function frontload(html, styleOf) {
  const head = html.slice(0, html.indexOf("</head>"));
  const rest = html.slice(head.length);
  const scripts = (head.match(script) ?? []).toSorted((a, b) => place(a) - place(b));
  const light = head
    .replace(script, "")
    .replace(stylesheet, (_, href, others) => `<link rel="stylesheet" href="${href}" disabled=""${others}/>`);
  const styles = [...head.matchAll(stylesheet)].map(([, href]) => styleOf(href)).join("");
  if (/<\/style/i.test(styles)) throw new Error("styles that would end their element");
  const end = rest.lastIndexOf("</body>");
  return `${light}<style>${styles}</style>${rest.slice(0, end)}${scripts.join("")}${rest.slice(end)}`;
}

/** The text of a built style sheet, its addresses made independent of where it stands. */
export function styleIn(folder) {
  return (href) =>
    readFileSync(join(folder, href), "utf8").replace(
      /url\((?!data:|["']?\/)([^)]+)\)/g,
      (_, url) => `url(${new URL(url, `http://x${href}`).pathname})`,
    );
}
