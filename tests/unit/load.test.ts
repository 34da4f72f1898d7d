import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { loadDataset, publishedFiles, readDataFiles } from "../../lib/load";

const small = "tests/fixtures/data-small";

describe("loadDataset", () => {
  it("gives the same dataset twice", () => {
    expect(loadDataset(small).milestones).toHaveLength(3);
    expect(loadDataset(small)).toBe(loadDataset(small));
  });

  it("lists every problem in one error", () => {
    const folder = mkdtempSync(join(tmpdir(), "data-"));
    try {
      cpSync(small, folder, { recursive: true });
      writeFileSync(`${folder}/totals.csv`, readFileSync(`${small}/totals.csv`, "utf8").replace("39967", "39,967"));
      writeFileSync(`${folder}/eras.csv`, readFileSync(`${small}/eras.csv`, "utf8").replace("1945", "n/a"));
      expect(() => loadDataset(folder)).toThrow(
        /eras\.csv:3:10: type-error from "n\/a".*totals\.csv:2:17: extra-cell value.*2 problems/s,
      );
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});

it("the data of the site have no problem", () => {
  expect(() => loadDataset("data")).not.toThrow();
});

it("readDataFiles reads the tables and the series, and nothing else", () => {
  const paths = readDataFiles(small).map(({ path }) => path.slice(small.length + 1));
  expect(paths).toContain("milestones.csv");
  expect(paths).toContain("series/trade.csv");
  expect(paths).toHaveLength(11);
});

it("publishedFiles gives each file by its bare name, as it is", () => {
  const files = publishedFiles(small);
  expect(files["votes.csv"]).toBe(readFileSync(`${small}/series/votes.csv`, "utf8"));
  expect(Object.keys(files)).toHaveLength(11);
});
