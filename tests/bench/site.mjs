import { once } from "node:events";
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { extname, join } from "node:path";
import { brotliCompressSync, constants } from "node:zlib";
import { staticServer } from "../../scripts/server.mjs";

const packed = new Set([".html", ".js", ".css", ".json", ".svg"]);
const best = { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } };

/** Serves a copy of a built site as a good host would, every text in brotli. Gives its address and what stops it. */
export async function serve(folder) {
  const copy = mkdtempSync(join(tmpdir(), "tumen-bench-"));
  cpSync(folder, copy, { recursive: true });
  for (const name of readdirSync(copy, { recursive: true }).map(String)) {
    const file = join(copy, name);
    if (packed.has(extname(name))) writeFileSync(`${file}.br`, brotliCompressSync(readFileSync(file), best));
  }
  const server = staticServer(copy).listen(0, "127.0.0.1");
  await once(server, "listening");
  return {
    /** Whether a file of the site has these words in it. */
    holds: (path, words) => existsSync(join(copy, path)) && readFileSync(join(copy, path), "utf8").includes(words),
    url: `http://127.0.0.1:${server.address().port}`,
    stop: () => {
      server.close();
      server.closeAllConnections();
      rmSync(copy, { recursive: true, force: true });
    },
  };
}
