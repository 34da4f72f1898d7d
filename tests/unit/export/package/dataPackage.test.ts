import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { unzipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { dataPackage } from "../../../../lib/export/package/dataPackage";
import { sumsText } from "../../../../lib/export/package/sums";
import { tableFile } from "../../../../lib/export/package/tableFile";
import { zipOf } from "../../../../lib/export/package/zip";
import { loadDataset } from "../../../../lib/load";
import { site } from "../../../../lib/site";
import { built, textOf } from "./build";

const made = await built();
const zipped = unzipSync(made.zip.bytes);

describe("the zip", () => {
  it("holds every file of the package below one folder, byte for byte and in order", () => {
    const folder = `tumen-${site.version}`;
    expect(made.zip.name).toBe(`${folder}.zip`);
    expect(Object.keys(zipped)).toEqual(made.files.map(({ name }) => `${folder}/${name}`));
    for (const { name, bytes } of made.files) expect(zipped[`${folder}/${name}`]).toEqual(bytes);
  });

  it("has the same bytes when it is built again", async () => {
    expect((await built()).zip.bytes).toEqual(made.zip.bytes);
  });

  it("has the same bytes in every time zone", () => {
    const files = [{ name: "a.txt", bytes: new TextEncoder().encode("a") }];
    const zone = process.env.TZ;
    const zips = ["Asia/Seoul", "America/Los_Angeles", "America/Sao_Paulo", "UTC"].map((one) => {
      process.env.TZ = one;
      expect(new Date(2026, 0, 1).getTimezoneOffset() === 0).toBe(one === "UTC");
      return zipOf(files, "top", "2026-11-26");
    });
    if (zone === undefined) delete process.env.TZ;
    else process.env.TZ = zone;
    for (const zip of zips) expect(zip).toEqual(zips[0]);
  });

  it("is dated the day of the release, noon", () => {
    const [date, time] = [new DataView(made.zip.bytes.buffer).getUint16(12, true), 12 << 11];
    expect(new DataView(made.zip.bytes.buffer).getUint16(10, true)).toBe(time);
    const day = [1980 + (date >> 9), (date >> 5) & 15, date & 31].map((part) => String(part).padStart(2, "0"));
    expect(day.join("-")).toBe(site.released);
  });
});

describe("SHA256SUMS", () => {
  it("lists every other file of the package, with its true sum", async () => {
    const others = made.files.filter(({ name }) => name !== "SHA256SUMS");
    expect(textOf(made, "SHA256SUMS")).toBe(await sumsText(others));
    expect(await sumsText([{ name: "abc", bytes: new TextEncoder().encode("abc") }])).toBe(
      "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad  abc\n",
    );
  });

  it.skipIf(process.platform !== "linux")("is read by sha256sum", () => {
    const folder = mkdtempSync(join(tmpdir(), "package-"));
    try {
      for (const { name, bytes } of made.files) writeFileSync(join(folder, name), bytes);
      const said = execFileSync("sha256sum", ["-c", "SHA256SUMS"], { cwd: folder, encoding: "utf8" });
      expect(said.match(/: OK$/gm)).toHaveLength(made.files.length - 1);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});

describe("README.md", () => {
  const readme = textOf(made, "README.md");

  it("names every file and every column", () => {
    expect(made.files.filter(({ name }) => !readme.includes(`\`${name}\``))).toEqual([]);
    const columns = made.tables.flatMap(({ table }) => Object.keys(table.fields));
    expect(columns.filter((column) => !readme.includes(`\`${column}\``))).toEqual([]);
  });

  it("says version, date, every letter and how to read the files, with a paragraph in Spanish", () => {
    const words = [site.version, site.released, "pandas", "readr", "read.csv", "Spreadsheet", "**En español.**"];
    for (const word of words) expect(readme).toContain(word);
    for (const letter of ["A", "E", "U", "B", "M", "L", "O", "Q"])
      expect(readme).toMatch(new RegExp(`\\b${letter} [a-z]`));
  });
});

describe("dataPackage", () => {
  it("leaves the data files as they are", () => {
    expect(textOf(made, "trade.csv")).toBe(readFileSync("data/series/trade.csv", "utf8"));
  });

  it("refuses a data file with the name of a computed one", async () => {
    await expect(dataPackage({ "intensity.csv": "a\n1\n" }, loadDataset())).rejects.toThrow(
      "two data files of one name: intensity.csv",
    );
  });

  it("takes a file that no table names for one of series, and counts it", () => {
    const csv = 'measure,source\nx,"b\nc"\ny,a\nz,a\n';
    const { table, rows, columns, sources } = tableFile("students.csv", csv);
    expect([table.path, rows, columns, sources]).toEqual(["series/*.csv", 3, 2, ["b\nc", "a"]]);
  });
});
