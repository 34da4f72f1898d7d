// What a built page goes through before it is served, in this order.
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { frontload, styleIn } from "./frontload.mjs";
import { chunksOf, guardRuntimes, sealScripts, sealsOf } from "./integrity.mjs";
import { joinScripts } from "./joinScripts.mjs";
import { withPolicy } from "./policy.mjs";
import { settle } from "./settle.mjs";

/** Every file below a folder with one of these endings, its path written with `/`. */
const filesOf = (folder, endings) =>
  readdirSync(folder, { recursive: true })
    .map((name) => String(name).replaceAll("\\", "/"))
    .filter((name) => endings.test(name));

/** Settles every page below a folder, its styles in it, its scripts last and sealed, under a policy; returns how many there are. */
export function finishPages(folder) {
  const renamed = guardRuntimes(folder);
  const current = (text) => renamed.reduce((so, [name, next]) => so.replaceAll(name, next), text);
  for (const name of filesOf(folder, /\.txt$/)) rewrite(join(folder, name), current);
  const [styleOf, chunkOf] = [styleIn(folder), chunksOf(folder)];
  const pages = filesOf(folder, /\.html$/);
  for (const page of pages) {
    rewrite(join(folder, page), (text) => {
      const settled = settle(current(text));
      const joined = joinScripts(settled, sealsOf(settled, chunkOf));
      return withPolicy(sealScripts(frontload(joined, styleOf), chunkOf), page);
    });
  }
  return pages.length;
}

function rewrite(file, change) {
  const text = readFileSync(file, "utf8");
  const changed = change(text);
  if (changed !== text) writeFileSync(file, changed);
}
