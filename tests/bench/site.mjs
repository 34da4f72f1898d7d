import { once } from "node:events";
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { staticServer } from "../../scripts/server.mjs";

/** Serves a copy of a built site. Gives its address and what stops it. */
export async function serve(folder) {
  const copy = mkdtempSync(join(tmpdir(), "tumen-bench-"));
  cpSync(folder, copy, { recursive: true });
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
