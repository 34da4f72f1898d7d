import { spawnSync } from "node:child_process";
import { appendFileSync, cpSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { root } from "../../scripts/npm.mjs";

const header = "measure,partner,year,value,low,high,status,source,locator,original_value,original_unit,derived,note";
const years = 70;

/** Checks a data folder with so many rows more, in a process of its own; `value` writes the figure of a row. */
export function checkRows(rows, value) {
  const folder = mkdtempSync(join(tmpdir(), "tumen-rows-"));
  try {
    cpSync(join(root, "tests/fixtures/data-small"), folder, { recursive: true });
    const sources = Array.from({ length: Math.ceil(rows / years) }, (_, n) => sourceRow(n));
    appendFileSync(join(folder, "sources.csv"), sources.join(""));
    const lines = Array.from({ length: rows }, (_, n) => seriesRow(n, value(n)));
    writeFileSync(join(folder, "series/many.csv"), `${header}\n${lines.join("")}`);
    const args = ["--import", "tsx", "tests/bench/checking.ts", folder];
    const { stdout, stderr, status } = spawnSync(process.execPath, args, { cwd: root, encoding: "utf8" });
    if (status !== 0) throw new Error(`the check of ${rows} rows did not end\n${stderr}`);
    return JSON.parse(stdout);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const sourceRow = (n) => `s${n},dataset,,Title,,,,,free,,,,data_held,en,,printed\n`;
/** A copy leads no line, so that no rule need name it. */
const seriesRow = (n, value) =>
  `trade_total,PRK,${1950 + (n % years)},${value},,,A,s${Math.floor(n / years)},"table 1, page ${n}",,,copy,\n`;
