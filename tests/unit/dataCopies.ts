import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll } from "vitest";

export const small = "tests/fixtures/data-small";

/** A folder for copies of the small data folder with something changed; gone when the tests of a file are done. */
export function dataCopies() {
  const top = mkdtempSync(join(tmpdir(), "data-"));
  afterAll(() => rmSync(top, { recursive: true }));
  const copyWith = (name: string, change: (folder: string) => void): string => {
    const folder = join(top, name);
    cpSync(small, folder, { recursive: true });
    change(folder);
    return folder;
  };
  return { top, copyWith };
}

/** Replaces a text in a file, wherever it stands. */
export function edit(path: string, from: string, to: string): void {
  writeFileSync(path, readFileSync(path, "utf8").replaceAll(from, to));
}

/** Runs a script of the project in a folder, as an npm command does. */
export function run(cwd: string, command: string, ...args: string[]) {
  const env = { ...process.env, GITHUB_ACTIONS: "" };
  const { status, stdout, stderr } = spawnSync(command, args, { cwd, env, encoding: "utf8" });
  return { status, stdout, stderr };
}
