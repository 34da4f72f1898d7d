import { extname } from "node:path";

/** Types of what a site is made of. Those that are text say that they are UTF-8, and are worth packing. */
const texts = {
  ".html": "text/html",
  ".js": "text/javascript",
  ".css": "text/css",
  ".csv": "text/csv",
  ".json": "application/json",
  ".svg": "image/svg+xml",
  ".txt": "text/plain",
  ".xml": "application/xml",
  ".bib": "text/x-bibtex",
  ".ris": "application/x-research-info-systems",
};
const others = { ".png": "image/png", ".woff2": "font/woff2", ".zip": "application/zip", ".ico": "image/x-icon" };

export const isText = (name) => extname(name) in texts;

/** The Content-Type of a file by its name. */
export const typeOf = (name) =>
  isText(name) ? `${texts[extname(name)]}; charset=utf-8` : (others[extname(name)] ?? "application/octet-stream");
