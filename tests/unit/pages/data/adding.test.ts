import { describe, expect, it } from "vitest";
import { discrepancies } from "../../../../lib/derive/discrepancies";
import { langs } from "../../../../lib/langs";
import { loadDataset, readDataFiles } from "../../../../lib/load";
import { addingModel } from "../../../../lib/pages/data/adding";
import { catalogueModel } from "../../../../lib/pages/data/catalogue";
import { checkFiles } from "../../../../lib/parse/check";
import { formatProblems } from "../../../../lib/parse/problems";
import { tables } from "../../../../lib/schema";
import type { Dataset } from "../../../../lib/types";

const decode = (bytes: Uint8Array) => new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes);
const steps = addingModel(loadDataset(), "en");

/** The data of the project after every step of the page, as it stands there. */
function followed(): Dataset {
  const files = new Map(readDataFiles("data").map(({ path, bytes }) => [path.replace("data/", ""), decode(bytes)]));
  for (const { file, header, example } of steps) {
    if (file) files.set(file, (files.get(file) ?? `${header}\n`) + example);
  }
  const bytes = [...files].map(([path, text]) => ({ path, bytes: new TextEncoder().encode(text) }));
  const { dataset, problems } = checkFiles(bytes);
  if (!dataset) throw new Error(formatProblems(problems));
  return dataset;
}

describe("the steps of the page, followed to the letter", () => {
  const dataset = followed();

  it("give a measure without a problem, with its figures, its rule and its gap", () => {
    const { groups } = catalogueModel(dataset, [], "en");
    const entry = groups.flatMap(({ measures }) => measures).find(({ id }) => id === "students");
    expect(entry?.coverage).toEqual([
      "DPRK 2000–2002: 2 years with a figure, 1 run of missing years",
      "ROK 2000–2001: 2 years with a figure, none missing",
    ]);
    expect(entry?.sources).toEqual([{ id: "student_office", name: "Student Office 2024" }]);
    expect(dataset.gaps.some(({ measure }) => measure === "students")).toBe(true);
    expect(discrepancies(dataset).some(({ measure }) => measure === "students")).toBe(false);
  });

  it("print the header line that each file has", () => {
    const first = new Map(
      readDataFiles("data").map(({ path, bytes }) => [path.replace("data/", ""), decode(bytes).split("\n")[0]]),
    );
    first.set("series/students.csv", first.get("series/trade.csv"));
    const printed = steps.filter(({ file }) => file !== null);
    expect(printed).toHaveLength(5);
    for (const { file, header } of printed) expect(header).toBe(first.get(file ?? ""));
  });
});

describe.each(langs)("the steps in %s", (lang) => {
  it("name only columns, files, cells and commands that exist", () => {
    const units = loadDataset().measures.map(({ unit }) => unit);
    const cells = [
      ...tables.series.fields.partner.values,
      ...tables.series.fields.status.values,
      ...tables.gaps.fields.reason.values,
      ...units,
    ];
    const paths = Object.values(tables).map(({ path }) => `data/${path.replace("*.csv", "")}`);
    const others = ["1234.5", "1,234.5", "npm run check-data", "npm start", `/${lang}/?measures=students`];
    for (const { id, pieces } of addingModel(loadDataset(), lang)) {
      const columns = id === "look" ? [] : Object.keys(tables[id].fields);
      const known: string[] = [...columns, ...cells, ...paths, ...others];
      const named = pieces.filter(({ isCode }) => isCode).map(({ text }) => text);
      expect([id, named.filter((name) => !known.includes(name))]).toEqual([id, []]);
      expect(named.length).toBeGreaterThan(0);
    }
  });
});
