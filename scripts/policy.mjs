// What a page may load and run, written into the page itself: no host can forget it. Only what a page needs is allowed; its own
// inline scripts and styles are known by their hash.
import { hashOf } from "./integrity.mjs";

/** Pages whose charts wake; but for the embedded chart itself they show it in a frame before its code is taken. */
const waking = /^(embed\/)?(?:en|es)\/(?:compare\/|methods\/)?index\.html$/;

const hashes = (html, element) =>
  [...html.matchAll(element)].map(([, text]) => `'${hashOf(text)}'`).filter((hash, i, all) => all.indexOf(hash) === i);

/** The policy of a page. Structured data (`application/ld+json`) never runs and needs no hash. */
export function policyOf(html, page) {
  const [isWaking, isEmbedded] = waking.exec(page) ?? [];
  const scripts = hashes(html, /<script(?: id="\w+")?>((?:(?!<\/script>).)*)<\/script>/gs);
  const styles = hashes(html, /<style>((?:(?!<\/style>).)*)<\/style>/gs);
  return [
    "default-src 'none'",
    ["script-src 'self'", ...scripts].join(" "),
    ["style-src 'self'", ...styles].join(" "),
    // Pictures are painted into addresses of their own before they are drawn or shown.
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    ...(isWaking && !isEmbedded ? ["frame-src 'self'"] : []),
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    `trusted-types chunks${isWaking ? " figures" : ""}`,
  ].join(";");
}

/** Writes the policy into a page: before anything it speaks of, after the encoding, which must be among the first bytes. */
export function withPolicy(html, page) {
  const inline = /<[a-z][^>]*\s(?:style|on[a-z]+)="/i.exec(html.replace(/<script\b.*?<\/script>/gs, ""));
  if (inline) throw new Error(`${page}: an attribute that the policy refuses: ${inline[0].slice(0, 80)}`);
  const first = '<meta charSet="utf-8"/>';
  if (!html.includes(`<head>${first}`)) throw new Error(`${page}: the encoding does not stand first`);
  return html.replace(first, `${first}<meta http-equiv="Content-Security-Policy" content="${policyOf(html, page)}"/>`);
}
