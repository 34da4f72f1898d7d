import { existsSync, readdirSync, readFileSync } from "node:fs";
import { createServer } from "node:http";
import { dirname, extname, join, sep } from "node:path";
import sirv from "sirv";

const types = {
  ".csv": "text/csv; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".bib": "text/x-bibtex; charset=utf-8",
  ".ris": "application/x-research-info-systems; charset=utf-8",
};

/** Paths that mean a folder with a page: "/en", "/en/compare". */
function pageFolders(folder) {
  const pages = readdirSync(folder, { recursive: true })
    .map(String)
    .filter((name) => name.endsWith(`${sep}index.html`));
  return new Set(pages.map((name) => `/${dirname(name).split(sep).join("/")}`));
}

/** The rules of a `_headers` file: lines with a path, `*` at its end for all below it, and under each its headers. */
export function headerRules(text) {
  const rules = [];
  for (const line of text.split("\n")) {
    const [, name, value] = /^\s+([\w-]+):\s*(.+?)\s*$/.exec(line) ?? [];
    if (name) rules.at(-1)?.headers.push([name, value]);
    else if (line.startsWith("/")) rules.push({ path: line.trim(), headers: [] });
  }
  return rules;
}

const isUnder = (path, rule) => (rule.endsWith("*") ? path.startsWith(rule.slice(0, -1)) : path === rule);

function setHeaders(response, path, rules) {
  for (const rule of rules) {
    if (isUnder(path, rule.path)) for (const [name, value] of rule.headers) response.setHeader(name, value);
  }
  const type = types[extname(path)];
  if (type) response.setHeader("Content-Type", type);
  response.setHeader("X-Content-Type-Options", "nosniff");
  // Names below _next/static change with their content.
  const isHashed = path.startsWith("/_next/static/");
  response.setHeader("Cache-Control", isHashed ? "public, max-age=31536000, immutable" : "no-cache");
}

/** A server of static files, as a CDN would serve them: closing slashes, entity tags, `_headers`, .br and .gz copies, 404.html. */
export function staticServer(folder) {
  const named = join(folder, "_headers");
  const rules = existsSync(named) ? headerRules(readFileSync(named, "utf8")) : [];
  const files = sirv(folder, {
    etag: true,
    brotli: true,
    gzip: true,
    setHeaders: (response, path) => setHeaders(response, path, rules),
  });
  const folders = pageFolders(folder);
  const notFound = readFileSync(join(folder, "404.html"));

  return createServer((request, response) => {
    if (request.method !== "GET" && request.method !== "HEAD") {
      response.writeHead(405, { Allow: "GET, HEAD" }).end();
      return;
    }
    const [path, ...query] = request.url.split("?");
    if (folders.has(path)) {
      response.writeHead(308, { Location: [`${path}/`, ...query].join("?") }).end();
      return;
    }
    files(request, response, () => {
      response
        .writeHead(404, { "Content-Type": "text/html; charset=utf-8", "Cache-Control": "no-cache" })
        .end(notFound);
    });
  });
}
