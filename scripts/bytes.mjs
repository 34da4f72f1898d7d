// Prints what each page sends before the first touch, brotli, and fails when a page is over its budget.
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";

/** Explore keeps what was promised; the other pages have what they hold: two more panels, lists that are complete without scripts, one panel. */
const budgets = {
  compare: 156_000,
  milestones: 172_000,
  claims: 147_000,
  data: 220_000,
  methods: 190_000,
  embed: 142_000,
};
export const budgetOf = (page) => budgets[page.split(/[/]/).find((part) => part in budgets) ?? ""] ?? 150_000;
export const fontBudget = 22_000;
const out = "out";

/** What is sent: a text as the build packed it, anything else as it is. */
const size = (file) => statSync(existsSync(`${file}.br`) ? `${file}.br` : file).size;

/** Everything a page names that a current browser fetches by itself: scripts, styles, preloaded fonts. */
export function filesOf(html) {
  const tags = html.match(/<(?:script|link)\b[^>]*>/g) ?? [];
  return [...new Set(tags.flatMap(fileOf))];
}

function fileOf(tag) {
  const attribute = (name) => new RegExp(`\\b${name}="([^"]*)"`).exec(tag)?.[1];
  const wanted = tag.startsWith("<script") ? attribute("src") : attribute("href");
  const isFetched = tag.startsWith("<script") || /rel="(?:stylesheet|preload|modulepreload)"/.test(tag);
  const isSpared = /\b(?:nomodule|disabled)\b/i.test(tag);
  return wanted?.startsWith("/") && isFetched && !isSpared ? [wanted.split("?")[0]] : [];
}

/** Bytes of one page by kind. */
export function weigh(page) {
  const html = readFileSync(page, "utf8");
  const sizes = { html: size(page), js: 0, css: 0, font: 0 };
  for (const file of filesOf(html)) {
    const path = join(out, decodeURIComponent(file));
    if (!existsSync(path)) throw new Error(`named but not built: ${file} in ${page}`);
    const kind = file.endsWith(".css") ? "css" : file.endsWith(".woff2") ? "font" : "js";
    sizes[kind] += size(path);
  }
  return { ...sizes, total: sizes.html + sizes.js + sizes.css };
}

if (import.meta.url === `file://${process.argv[1]}`) {
  const pages = readdirSync(out, { recursive: true }).filter((name) => String(name).endsWith("index.html"));
  const kb = (bytes) => (bytes / 1000).toFixed(1).padStart(8);
  console.log("brotli kB before the first touch".padEnd(34), "   html      js     css    font   total");
  let failed = 0;
  for (const page of pages.map(String).sort()) {
    const { html, js, css, font, total } = weigh(join(out, page));
    const isOver = total > budgetOf(page) || font > fontBudget;
    failed += isOver ? 1 : 0;
    console.log(
      `/${page.replace("index.html", "")}`.padEnd(34),
      kb(html),
      kb(js),
      kb(css),
      kb(font),
      kb(total),
      isOver ? "over" : "",
    );
  }
  if (failed) {
    console.error(`${failed} pages over their budget, or over ${fontBudget / 1000} kB of font`);
    process.exit(1);
  }
}
