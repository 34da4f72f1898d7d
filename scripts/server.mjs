import { createServer } from "node:http";
import { pipeline } from "node:stream/promises";
import { answerTo } from "./server/answer.mjs";
import { rulesIn, withRules } from "./server/rules.mjs";
import { targetOf } from "./server/target.mjs";

/** How long a client may take, ms: to send its headers, to send its request, and between two signs of life. */
const patience = { headersTimeout: 10_000, requestTimeout: 30_000, connectionsCheckingInterval: 2_000, idle: 60_000 };

/** The headers of an answer. Only names below _next/static change with their content; an error may be mended soon. */
function headersOf({ status, headers }, rules, path) {
  const isKept = path.startsWith("/_next/static/") && status < 400;
  const caching = isKept ? "public, max-age=31536000, immutable" : "no-cache";
  const own = { "x-content-type-options": "nosniff", "cache-control": caching, ...headers };
  return { ...withRules(own, rules, path), ...(status >= 400 && { "cache-control": caching }) };
}

/** Sends bytes of a file as the reader takes them, never many ahead. */
async function sendBytes(response, { handle }, { start, end }) {
  if (end < start) return response.end();
  const stream = handle.createReadStream({ start, end, autoClose: false });
  await pipeline(stream, response, { end: false });
  // Less than was promised: the file was cut while it was sent. The reader must not take it for whole.
  if (stream.bytesRead === end - start + 1) response.end();
  else response.destroy();
}

async function respond(request, response, folder, readRules) {
  const target = targetOf(request.url);
  const answer = await answerTo(request, target, folder);
  const { status, file, bytes } = answer;
  try {
    // What is not there gets the page that says so, with its rules, wherever it was looked for.
    const path = status === 404 ? "/404.html" : (target?.path ?? "/");
    const headers = headersOf(answer, await readRules(), path);
    response.writeHead(status, bytes || status === 304 ? headers : { "content-length": 0, ...headers });
    if (bytes && request.method === "GET") await sendBytes(response, file, bytes);
    else response.end();
  } finally {
    await file?.handle.close();
  }
}

/** A reader who leaves early is no error; what the disk refuses now, it may give later. */
function giveUp(response) {
  if (response.headersSent) response.destroy();
  else response.writeHead(503, { "cache-control": "no-cache", "retry-after": "2", "content-length": 0 }).end();
}

/**
 * A server of static files, as a host serves them: closing slashes, versions, ranges, `_headers`, .br and .gz copies, 404.html.
 * It remembers no file, so that it may run while the folder changes.
 */
export function staticServer(folder, limits = {}) {
  const { idle, ...times } = { ...patience, ...limits };
  const readRules = rulesIn(folder);
  const server = createServer(times, (request, response) => {
    respond(request, response, folder, readRules).catch(() => giveUp(response));
  });
  return server.setTimeout(idle);
}
