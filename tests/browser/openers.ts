import { expect, type Locator, type Page } from "@playwright/test";
import { takeEn } from "../../lib/words/takeaway.en";
import {
  expectAsShown,
  expectExcel,
  expectJson,
  expectPng,
  type Row,
  readCitation,
  readCsv,
  readSvg,
  take,
} from "./taken";

export const pasted = (page: Page) => page.evaluate(() => navigator.clipboard.readText());
export const named = (place: Locator, name: string) => place.getByRole("button", { name, exact: true });

/** The size of the image in the clipboard. */
export const pastedImage = (page: Page) =>
  page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    const image = await createImageBitmap(await (item as ClipboardItem).getType("image/png"));
    return [image.width, image.height];
  });

/** Opens every file of a row, or of the dialog, that a name stands for; what it holds is checked by another program. */
export function openers(
  page: Page,
  place: Locator,
  expected: { file: string; finding: string; lines: Line[]; sources: number },
) {
  const { files, image } = takeEn;
  const { file, finding, lines, sources } = expected;
  const get = async (name: string, ending: string) => {
    const taken = await take(page, named(place, name));
    expect(taken.name).toBe(`tumen-${file}${ending}`);
    return taken.bytes;
  };
  const png = (name: string, ending: string, size: [number, number | null]) => async () =>
    expectPng(await get(name, ending), size);
  const svg = (name: string) => async () => {
    const { words, desc } = readSvg(await get(name, ".svg"));
    expect(words).toContain(finding.split(" ").slice(0, 4).join(" "));
    expect(desc).toMatch(/tumen\.example\/\S+$/);
  };
  const csv = (name: string) => async () => {
    const rows = readCsv(await get(name, ".csv"));
    for (const line of lines) await expectAsShown(page, rows, line);
  };
  const rowsOf = async (): Promise<Row[]> => readCsv((await take(page, named(place, "CSV"))).bytes);
  const json = (name: string) => async () => expectJson(await get(name, ".json"), await rowsOf());
  const cited = (name: string, form: "bibtex" | "ris", ending: string) => async () =>
    expect(readCitation((await get(name, ending)).toString("utf8"), form)).toHaveLength(sources + 1);
  const row: Record<string, () => Promise<void>> = {
    PNG: png("PNG", ".png", [2400, null]),
    slide: png("slide", "-slide.png", [1600, 900]),
    SVG: svg("SVG"),
    CSV: csv("CSV"),
    JSON: json("JSON"),
  };
  const dialog: typeof row = {
    [files.png.name]: png(files.png.name, ".png", [2400, null]),
    [files.png1.name]: png(files.png1.name, "-1x.png", [1200, null]),
    [files.slide.name]: png(files.slide.name, "-slide.png", [1600, 900]),
    [files.square.name]: png(files.square.name, "-square.png", [1080, 1080]),
    [files.svg.name]: svg(files.svg.name),
    [image.name]: async () => {
      await named(place, image.name).click();
      await expect(place.getByRole("status").first()).toContainText(takeEn.outcome.copied.image);
      expect((await pastedImage(page))[0]).toBe(2400);
    },
    // Behind a modal dialog the tables are out of reach: the rows are compared with what the row of the panel gives.
    [files.csv.name]: async () => {
      expect((await rowsOf()).length).toBeGreaterThan(30);
    },
    [files.excel.name]: async () => {
      const plain = (await take(page, named(place, files.csv.name))).bytes;
      expectExcel(await get(files.excel.name, "-excel.csv"), plain);
    },
    [files.behind.name]: async () => {
      const rows = readCsv(await get(files.behind.name, "-all-sources.csv"));
      const headline = rows.filter(({ is_headline }) => is_headline === "yes");
      expect(headline.length).toBeGreaterThan(20);
      expect(rows.length).toBeGreaterThan(headline.length);
      for (const { value, unit, status } of rows) if (value !== "") expect([unit, status]).not.toContain("");
    },
    [files.json.name]: json(files.json.name),
    [files.columns.name]: async () => {
      const about = JSON.parse((await get(files.columns.name, "-columns.json")).toString("utf8"));
      expect(Object.keys(about)).toEqual(
        expect.arrayContaining(["title", "unit", "mode", "sources", "link", "version"]),
      );
      expect(about.sources).toHaveLength(sources);
    },
    [files.bib.name]: cited(files.bib.name, "bibtex", ".bib"),
    [files.ris.name]: cited(files.ris.name, "ris", ".ris"),
  };
  return { row, dialog };
}

export type Line = readonly [panel: string, measure: string, partner: string, head: string];
