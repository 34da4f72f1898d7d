// npm run same: three clean builds, each in another time zone and locale, must give the same out/, file by file.
import { createHash } from "node:crypto";
import { readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";
import { npm, root } from "./npm.mjs";

const places = [
  { TZ: "UTC", LC_ALL: "en_US.UTF-8" },
  { TZ: "Asia/Seoul", LC_ALL: "es_ES.UTF-8" },
  { TZ: "America/St_Johns", LC_ALL: "tr_TR.UTF-8" },
];
const out = join(root, "out");

const hash = (bytes) => createHash("sha256").update(bytes).digest("hex");

/** Every file of out/ with the hash of its bytes. */
function tree() {
  const names = readdirSync(out, { recursive: true }).map(String).sort();
  const files = names.filter((name) => statSync(join(out, name)).isFile());
  return new Map(files.map((name) => [name, hash(readFileSync(join(out, name)))]));
}

function build(place) {
  for (const folder of [out, join(root, ".next")]) rmSync(folder, { recursive: true, force: true });
  if (npm(["run", "--silent", "build"], place) !== 0) process.exit(1);
  const built = tree();
  console.log(`\n${place.TZ}, ${place.LC_ALL}: ${built.size} files, ${hash(JSON.stringify([...built]))}\n`);
  return built;
}

const differing = (a, b) => [...new Set([...a.keys(), ...b.keys()])].filter((name) => a.get(name) !== b.get(name));

const [first, ...others] = places.map(build);
const differences = [...new Set(others.flatMap((other) => differing(first, other)))];
for (const name of differences) console.error(`differs: out/${name}`);
console.log(`${places.length} builds of ${first.size} files: ${differences.length} files differ`);
process.exitCode = differences.length > 0 ? 1 : 0;
