import { isSameVersion, statusBy } from "./conditions.mjs";
import { copiesFor } from "./encodings.mjs";
import { openFile } from "./files.mjs";
import { isRange, rangeOf } from "./ranges.mjs";
import { addressOf, isNameable } from "./target.mjs";

/** What tells versions of a file apart: 304 says it as 200 does. */
const versionOf = ({ tag, modified, isPacked }) => ({
  etag: tag,
  "last-modified": new Date(modified).toUTCString(),
  ...(isPacked && { vary: "Accept-Encoding" }),
});

const bodyOf = ({ type, encoding }, { start, end }) => ({
  "content-type": type,
  "content-length": end - start + 1,
  ...(encoding && { "content-encoding": encoding }),
});

/** The answer to a request for a file: all of it, a part, or only word that it has not changed. */
function answerWith(file, { method, headers }) {
  const { size } = file;
  const version = versionOf(file);
  const status = statusBy(headers, file);
  if (status) return { status, headers: version };
  const range = method === "GET" && isSameVersion(headers["if-range"], file) ? rangeOf(headers.range, size) : null;
  if (range === "none") return { status: 416, headers: { ...version, "content-range": `bytes */${size}` } };
  const bytes = range ?? { start: 0, end: size - 1 };
  const own = { ...version, ...bodyOf(file, bytes), "accept-ranges": "bytes" };
  if (!range) return { status: 200, headers: own, bytes };
  return { status: 206, headers: { ...own, "content-range": `bytes ${bytes.start}-${bytes.end}/${size}` }, bytes };
}

/** Without 404.html there is no site yet, or for a moment none, while a build takes the place of another. */
async function answerMissing(folder, copies) {
  const file = await openFile(folder, ["404.html"], copies);
  if (!file) return { status: 503, headers: { "retry-after": "2" } };
  const bytes = { start: 0, end: file.size - 1 };
  return { status: 404, headers: { ...bodyOf(file, bytes), vary: "Accept-Encoding" }, bytes, file };
}

/** Finds the answer to a request: status, headers and, where it has a body, the open file and which bytes of it. */
export async function answerTo(request, target, folder) {
  const { method, headers } = request;
  if (method !== "GET" && method !== "HEAD") return { status: 405, headers: { allow: "GET, HEAD" } };
  if (!target) return { status: 400, headers: {} };
  // Bytes are counted in the file itself, never in a copy.
  const copies = method === "GET" && isRange(headers.range) ? [] : copiesFor(headers["accept-encoding"]);
  const parts = target.isFolder ? [...target.parts, "index.html"] : target.parts;
  const file = isNameable(parts) ? await openFile(folder, parts, copies) : null;
  if (file === "folder") return { status: 308, headers: { location: addressOf(target) } };
  return file ? { ...answerWith(file, request), file } : answerMissing(folder, copies);
}
