// A host sends text packed. These are the copies that our own server sends, so that what is measured here is what a reader gets.
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { extname, join } from "node:path";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";
import { isText } from "./server/types.mjs";

const [brotli, zip] = [promisify(brotliCompress), promisify(gzip)];

/** Below this what is saved is less than what is said about it. */
const least = 500;

/** The budget counts pages, scripts and styles at their best; for data the last three in a hundred would take as long again. */
const counted = new Set([".html", ".js", ".css"]);
const effortFor = (name) => (counted.has(extname(name)) ? 11 : 10);

async function packFile(file) {
  const text = readFileSync(file);
  const params = { [constants.BROTLI_PARAM_QUALITY]: effortFor(file) };
  const copies = { ".br": await brotli(text, { params }), ".gz": await zip(text, { level: 9 }) };
  for (const [ending, copy] of Object.entries(copies))
    if (copy.length < text.length) writeFileSync(file + ending, copy);
}

/** Writes .br and .gz beside every text of a folder that is worth it, and returns how many there are. Same text, same bytes. */
export async function packTexts(folder) {
  const files = readdirSync(folder, { recursive: true })
    .map((name) => join(folder, String(name)))
    .filter(isText)
    .filter((file) => readFileSync(file).length > least);
  await Promise.all(files.map(packFile));
  return files.length;
}
