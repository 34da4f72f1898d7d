import { createHash } from "node:crypto";
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join, sep } from "node:path";
import { root } from "./npm.mjs";

const ignored =
  /^(node_modules|out|tests|docs|coverage|test-results|playwright-report|next-env\.d\.ts|\..*|.*\.(md|tsbuildinfo))$/;

/** Files and folders of the project that out/ is made from, those in them too: paths from the root, in one order everywhere. */
export function sources() {
  const tops = readdirSync(root).filter((name) => !ignored.test(name));
  const below = tops
    .filter((name) => statSync(join(root, name)).isDirectory())
    .flatMap((folder) =>
      readdirSync(join(root, folder), { recursive: true }).map((name) => join(folder, String(name))),
    );
  return [...tops, ...below].sort();
}

/** Names a build by what it is made from: the same sources give the same name, and so the same bytes. */
export function buildId() {
  const hash = createHash("sha256");
  for (const path of sources()) {
    const file = join(root, path);
    if (statSync(file).isFile()) hash.update(`${path.split(sep).join("/")}\0`).update(readFileSync(file));
  }
  return hash.digest("hex").slice(0, 16);
}
