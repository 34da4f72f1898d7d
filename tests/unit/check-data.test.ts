import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";

const small = "tests/fixtures/data-small";
const folder = mkdtempSync(join(tmpdir(), "data-"));
afterAll(() => rmSync(folder, { recursive: true }));

function checkData(...args: string[]) {
  const { status, stdout, stderr } = spawnSync("node_modules/.bin/tsx", ["scripts/check-data.ts", ...args], {
    encoding: "utf8",
  });
  return { status, stdout, stderr };
}

describe("npm run check-data", () => {
  it("says so and ends with 0 where nothing is wrong", () => {
    expect(checkData(small)).toMatchObject({ status: 0, stdout: `${small}: 11 files, no problems\n` });
  }, 30_000);

  it("lists the problems and ends with 1", () => {
    cpSync(small, folder, { recursive: true });
    writeFileSync(`${folder}/totals.csv`, readFileSync(`${small}/totals.csv`, "utf8").replace("39967", '"39,967"'));
    const { status, stdout } = checkData(`${folder}/`);
    expect(stdout.split("\n")).toEqual([
      `${folder}/totals.csv:2:17: type-error value "39,967": thousands separator; write 39967`,
      "",
      "1 problem in 1 file",
      "",
    ]);
    expect(status).toBe(1);
  }, 30_000);

  it("ends with 2 where there is no such folder", () => {
    const { status, stderr } = checkData(`${folder}/nowhere`);
    expect(stderr).toContain(`could not read ${folder}/nowhere`);
    expect(status).toBe(2);
  }, 30_000);

  it("ends with 2 where a file cannot be read", () => {
    mkdirSync(`${folder}/x.csv`);
    expect(checkData(folder).status).toBe(2);
  }, 30_000);
});
