import { describe, expect, test } from "vitest";
import { paintPlot } from "../../lib/figure/plot";
import { readDataFiles } from "../../lib/load";
import { checkFiles } from "../../lib/parse/check";
import { formatProblems } from "../../lib/parse/problems";
import type { Dataset, Lang } from "../../lib/types";
import { measureGroups } from "../../lib/view/catalogue";
import { layoutBoard } from "../../lib/view/layout/board";
import { chartModel } from "../../lib/view/model";
import { defaultViews } from "../../lib/view/view";

const decode = (bytes: Uint8Array) => new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes);
const encode = (text: string) => new TextEncoder().encode(text);
const header = "measure,partner,year,value,low,high,status,source,locator,original_value,original_unit,derived,note\n";

/** A row with the columns of a file, the rest of them blank. */
function rowFor(file: string, cells: Record<string, string>): string {
  const columns = file.slice(0, file.indexOf("\n")).split(",");
  const unknown = Object.keys(cells).filter((column) => !columns.includes(column));
  if (unknown.length > 0) throw new Error(`no such columns: ${unknown.join()}`);
  return `${columns.map((column) => cells[column] ?? "").join(",")}\n`;
}

/** The data of the project with one source, one measure and one file of figures more. */
function withStudents(): Dataset {
  const files = readDataFiles("data").map(({ path, bytes }) => ({ path: path.replace("data/", ""), bytes }));
  const add = (name: string, cells: Record<string, string>) => {
    const file = files.find(({ path }) => path === name);
    if (!file) throw new Error(`no file: ${name}`);
    file.bytes = encode(decode(file.bytes) + rowFor(decode(file.bytes), cells));
  };
  add("sources.csv", {
    id: "student_office",
    kind: "dataset",
    author: "Student Office",
    title: "Students from abroad",
    publisher: "Student Office",
    year: "2024",
    url: "https://example.org/students",
    licence: "CC BY 4.0",
    citation: "Student Office (2024). Students from abroad.",
    checked: "text_seen",
    language: "en",
  });
  add("measures.csv", {
    measure: "students",
    group: "people",
    unit: "persons",
    title_en: "Students in Russia",
    title_es: "Estudiantes en Rusia",
    definition_en: "Students of the partner at Russian universities.",
    definition_es: "Estudiantes de cada Corea en universidades rusas.",
    scale: "linear",
    min: "0",
    order: "9999",
  });
  const rows = ["PRK,2000,120", "PRK,2001,150", "KOR,2000,900", "KOR,2001,1100"];
  const figures = rows.map((row) => `students,${row},,,A,student_office,table 1,,,,\n`).join("");
  files.push({ path: "series/students.csv", bytes: encode(header + figures) });
  const { dataset, problems } = checkFiles(files);
  if (!dataset) throw new Error(formatProblems(problems));
  return dataset;
}

describe("a series added as README says", () => {
  const dataset = withStudents();
  const panelIn = (lang: Lang) => {
    const view = { ...defaultViews.explore, measures: ["students"] };
    const model = chartModel(dataset, view, "explore", lang);
    return { model, panel: model.panels[0] };
  };

  test("has a panel with its title, unit, lines, table and source", () => {
    const { model, panel } = panelIn("en");
    expect(panel?.title).toBe(
      "Students in Russia: DPRK up from 120 people in 2000 to 150 people in 2001, ROK up from 900 people to 1,100 people",
    );
    expect(panel?.subtitle).toBe("Students of the partner at Russian universities. Persons.");
    expect(panel?.facets[0]?.lines.map(({ name }) => name)).toEqual(["DPRK", "ROK"]);
    expect(panel?.table.rows.filter(({ cells }) => cells.includes("1,100")).map(({ cells }) => cells[0])).toEqual([
      "2001",
    ]);
    expect(panel?.sources).toEqual(["student_office"]);
    expect(panel?.sourceLine).toContain("Student Office");
    const plot = layoutBoard(model, 1120).panels[0]?.plots[0]?.plot;
    expect(plot && paintPlot(plot, { prefix: "p" })).toContain('class="line"');
  });

  test("speaks Spanish too", () => {
    const { panel } = panelIn("es");
    expect(panel?.title).toMatch(/^Estudiantes en Rusia: la RPDC sube de 120 personas/);
    expect(panel?.subtitle).toBe("Estudiantes de cada Corea en universidades rusas. Personas.");
  });

  test("stands in the list of measures, last of its group", () => {
    const people = measureGroups(dataset.measures, "en").find(({ group }) => group === "people");
    expect(people?.measures.at(-1)).toEqual({ id: "students", name: "Students in Russia" });
  });

  test("goes side by side on Compare", () => {
    const view = { ...defaultViews.compare, measures: ["students"] };
    const panel = chartModel(dataset, view, "compare", "en").panels[0];
    expect(panel?.facets.map(({ partner, empty }) => [partner, empty])).toEqual([
      ["PRK", null],
      ["KOR", null],
    ]);
  });
});
