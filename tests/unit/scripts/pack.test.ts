import { existsSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { afterAll, expect, test } from "vitest";
import { packTexts } from "../../../scripts/pack.mjs";
import { folderOf } from "./server/hosted";

const long = "year,value\n".repeat(200);
const folder = folderOf({
  "en/index.html": long,
  "data/a.csv": long,
  "data/short.csv": "a,b",
  "a.png": long,
  _headers: long,
});
const read = (name: string) => readFileSync(join(folder, name));
afterAll(() => rmSync(folder, { recursive: true }));

test("long texts get copies that unpack to them, and nothing else does", async () => {
  expect(await packTexts(folder)).toBe(2);
  for (const name of ["en/index.html", "data/a.csv"]) {
    expect(String(brotliDecompressSync(read(`${name}.br`)))).toBe(long);
    expect(String(gunzipSync(read(`${name}.gz`)))).toBe(long);
  }
  for (const name of ["data/short.csv", "a.png", "_headers"])
    expect(existsSync(join(folder, `${name}.br`))).toBe(false);
});

test("packed again the copies are the same, and no copies are made of them", async () => {
  const names = ["data/a.csv.br", "data/a.csv.gz"];
  const before = names.map(read);
  expect(await packTexts(folder)).toBe(2);
  expect(names.map(read)).toEqual(before);
});
