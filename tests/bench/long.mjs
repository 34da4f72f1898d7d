import { spawnSync } from "node:child_process";
import {
  appendFileSync,
  copyFileSync,
  cpSync,
  linkSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join, relative, sep } from "node:path";
import { root } from "../../scripts/npm.mjs";

const left = /^(node_modules|out|\.git|\.next|coverage|test-results|playwright-report|tests)$/;

/** Years of the long series, and a span of it as short as what the site shows. */
export const long = { from: 2000, to: 6999 };
export const short = { from: 2000, to: 2079 };
/** As many panels as the page has. */
const measures = ["long_one", "long_two", "long_three"];

export const addressOf = ({ from, to }) => `/en/?measures=${measures.join(",")}&from=${from}&to=${to}`;

/** Builds the site with series of 5,000 years in a copy of the project. Gives the folder of the copy. */
export function buildLong() {
  const copy = mkdtempSync(join(tmpdir(), "tumen-long-"));
  const isWanted = (path) => !left.test(relative(root, path).split(sep)[0] ?? "");
  cpSync(root, copy, { recursive: true, filter: isWanted });
  linkAll(join(root, "node_modules"), join(copy, "node_modules"));
  writeData(copy);
  const { status, stdout, stderr } = spawnSync(process.execPath, ["scripts/build.mjs"], {
    cwd: copy,
    encoding: "utf8",
  });
  if (status !== 0) throw new Error(`the site of long series does not build\n${stdout}${stderr}`);
  return copy;
}

export const removeLong = (copy) => rmSync(copy, { recursive: true, force: true });

/** Hard links where the two are on one disk, else copies: the bundler follows no links out of the project. */
function linkAll(from, to) {
  mkdirSync(to);
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    const [source, target] = [join(from, entry.name), join(to, entry.name)];
    if (entry.isDirectory()) linkAll(source, target);
    else if (entry.isSymbolicLink()) cpSync(source, target, { verbatimSymlinks: true });
    else link(source, target);
  }
}

function link(source, target) {
  try {
    linkSync(source, target);
  } catch {
    copyFileSync(source, target);
  }
}

function writeData(copy) {
  const { to } = long;
  const file = join(copy, "lib/years.ts");
  const years = readFileSync(file, "utf8").replace(/(export const (?:lastYear|latestYear) = )\d+/g, `$1${to}`);
  writeFileSync(file, years);
  appendFileSync(join(copy, "data/measures.csv"), measures.map(measureRow).join(""));
  const [, source] = /\n([\w-]+),/.exec(readFileSync(join(copy, "data/sources.csv"), "utf8"));
  writeFileSync(join(copy, "data/series/long.csv"), seriesFile(source));
}

const measureRow = (id, place) =>
  `${id},people,count,Long,Larga,A long series,Una serie larga,linear,0,,${900 + place}\n`;

/** A walk that is the same each time, with estimates, ranges and years left out. */
function seriesFile(source) {
  const rows = measures.flatMap((measure) => ["PRK", "KOR"].flatMap((partner) => walk(measure, partner, source)));
  return `measure,partner,year,value,low,high,status,source,locator,original_value,original_unit,derived,note\n${rows.join("")}`;
}

function walk(measure, partner, source) {
  const rows = [];
  let seed = [...(measure + partner)].reduce((sum, character) => (sum * 31 + character.charCodeAt(0)) % 2147483647, 7);
  const random = () => {
    seed = (seed * 48271) % 2147483647;
    return seed / 2147483647;
  };
  let value = 500;
  for (let year = long.from; year <= long.to; year++) {
    value = Math.max(1, value + (random() - 0.5) * 40);
    const status = year % 97 < 12 ? "E" : "A";
    const range = year % 211 < 9 ? [value * 0.8, value * 1.3].map((one) => one.toFixed(1)).join(",") : ",";
    if (year % 301 < 298)
      rows.push(`${measure},${partner},${year},${value.toFixed(1)},${range},${status},${source},,,,,\n`);
  }
  return rows;
}
