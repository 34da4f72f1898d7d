import {
  cpSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { checkFolder } from "../../scripts/check-folder";
import { dataCopies, edit, run, small } from "./dataCopies";

const { top, copyWith } = dataCopies();
const linesOf = (folder: string) => checkFolder([folder], false).out.split("\n");

/** Takes out a row of one file, all rows of another, and a file of series of which the record still speaks. */
function loseRows(folder: string): void {
  const claims = readFileSync(`${folder}/claims.csv`, "utf8");
  writeFileSync(`${folder}/claims.csv`, claims.slice(0, claims.indexOf("\nF03") + 1));
  const totals = readFileSync(`${folder}/totals.csv`, "utf8");
  writeFileSync(`${folder}/totals.csv`, totals.slice(0, totals.indexOf("\n") + 1));
  edit(`${folder}/rows.json`, '"series/trade.csv"', '"series/empty.csv": 0,\n  "series/trade.csv"');
}

const fewer = "npm run check-data -- --record --fewer";
const cut = `it may be cut; if rows were to go: ${fewer}`;
const losses = ["claims.csv: 3 → 2 rows", "totals.csv: 3 → 0 rows", "series/empty.csv: 0 rows → gone"];
const lost = copyWith("lost", loseRows);

describe("npm run check-data -- --record", () => {
  it("notes the rows of each file, so that a file cut after a line end is told, and not built", () => {
    const project = join(top, "project");
    const data = join(project, "data");
    cpSync(small, data, { recursive: true });
    rmSync(`${data}/rows.json`);
    expect(linesOf(data).at(0)).toBe(
      `${data}/rows.json:1:1: warning: x-rows-unrecorded: how many rows each file has is not recorded: npm run check-data -- --record`,
    );
    expect(checkFolder([data, "--record"], false)).toMatchObject({ status: 0, err: `${data}/rows.json written` });
    const noted = JSON.parse(readFileSync(`${data}/rows.json`, "utf8"));
    expect(noted).toMatchObject({ "series/trade.csv": 6, "totals.csv": 3 });
    expect(checkFolder([data], false).out).toBe(`${data}: 11 files, no problems`);

    const text = readFileSync(`${data}/totals.csv`, "utf8");
    truncateSync(`${data}/totals.csv`, text.indexOf("\n", text.indexOf("RUS")) + 1);
    for (const name of ["lib", "scripts", "node_modules", "package.json", "tsconfig.json"]) {
      symlinkSync(join(process.cwd(), name), join(project, name));
    }
    const { status, stdout } = run(project, process.execPath, "scripts/build.mjs");
    expect(stdout).toContain("data/totals.csv:2:1: x-rows-missing: the file ends after 1 row of 3");
    expect(status).toBe(1);
    expect(readdirSync(project)).not.toContain("out");
  }, 60_000);

  it("notes nothing while there is a problem, and says so", () => {
    const bad = copyWith("bad", (folder) => edit(`${folder}/totals.csv`, "39967", '"39,967"'));
    const noted = readFileSync(`${bad}/rows.json`, "utf8");
    const { status, out, err } = checkFolder([bad, "--record"], false);
    expect({ status, err }).toEqual({ status: 1, err: `${bad}/rows.json not written: mend the problems first` });
    expect(out).toContain("thousands separator");
    expect(readFileSync(`${bad}/rows.json`, "utf8")).toBe(noted);
  });

  it("notes nothing where rows are gone, names the files and how to say that it is meant", () => {
    const recorded = readFileSync(`${lost}/rows.json`, "utf8");
    const { status, out, err } = checkFolder([lost, "--record"], false);
    expect(out.split("\n")).toEqual([
      `${lost}/claims.csv:3:1: x-rows-missing: the file ends after 2 rows of 3: ${cut}`,
      "",
      `${lost}/series/empty.csv:1:1: x-missing-file: it was there when rows were recorded; if it is to go: ${fewer}`,
      "",
      `${lost}/totals.csv:1:1: x-rows-missing: the file ends after 0 rows of 3: ${cut}`,
      "",
      "3 problems in 3 files",
    ]);
    expect(err.split("\n")).toEqual([
      ...losses,
      `${lost}/rows.json not written; if they were taken out on purpose: ${fewer}`,
    ]);
    expect(status).toBe(1);
    expect(readFileSync(`${lost}/rows.json`, "utf8")).toBe(recorded);
  });

  it("notes what is left with --fewer, and still names the files", () => {
    const folder = copyWith("fewer", loseRows);
    const { status, out, err } = checkFolder([folder, "--record", "--fewer"], false);
    expect({ status, out }).toEqual({ status: 0, out: `${folder}: 11 files, no problems` });
    expect(err.split("\n")).toEqual([...losses, `${folder}/rows.json written`]);
    expect(JSON.parse(readFileSync(`${folder}/rows.json`, "utf8"))).toMatchObject({ "claims.csv": 2, "totals.csv": 0 });
  });

  it("writes over a record that cannot be read with --fewer alone", () => {
    const folder = copyWith("unreadable", (name) => writeFileSync(`${name}/rows.json`, "{}"));
    const refused = checkFolder([folder, "--record"], false);
    expect(refused.out).toContain(`${folder}/rows.json:1:1: format-error: no record of rows: it names no file; `);
    expect(refused).toMatchObject({ status: 1, err: `${folder}/rows.json not written: mend the problems first` });
    expect(readFileSync(`${folder}/rows.json`, "utf8")).toBe("{}");
    expect(checkFolder([folder, "--record", "--fewer"], false)).toMatchObject({
      status: 0,
      err: `${folder}/rows.json written`,
    });
  });

  it("reports first and ends with 2 where the record cannot be written", () => {
    const folder = copyWith("unwritable", (name) => {
      rmSync(`${name}/rows.json`);
      mkdirSync(`${name}/rows.json`);
    });
    const { status, out, err } = checkFolder([folder, "--record"], false);
    expect({ status, out }).toEqual({ status: 2, out: `${folder}: 11 files, no problems` });
    expect(err).toContain(`could not write ${folder}/rows.json: EISDIR`);
    expect(checkFolder([folder], false).out).toContain(
      "rows.json:1:1: format-error: no record of rows: a folder, not a file",
    );
  });
});
