import { readFileSync } from "node:fs";
import { Cite, type Entry } from "@citation-js/core";
import "@citation-js/plugin-bibtex";
import "@citation-js/plugin-ris";
import { expect, type Locator, type Page } from "@playwright/test";
import Ajv from "ajv/dist/2020.js";
import Papa from "papaparse";
import { PNG } from "pngjs";
import { SaxesParser } from "saxes";
import { viewSchema } from "../../lib/export/viewSchema";
import { site } from "../../lib/site";
import { palettes } from "../../lib/view/palette";

/** A file that came. */
export type Taken = { name: string; bytes: Buffer };
export type Row = Record<string, string>;

/** Presses a button and gives the file that comes. */
export async function take(page: Page, button: Locator): Promise<Taken> {
  const [download] = await Promise.all([page.waitForEvent("download"), button.click()]);
  return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) };
}

type Theme = keyof typeof palettes;

const dotOf = (colour: string) =>
  Number.parseInt(colour.length === 4 ? colour.replace(/[\da-f]/gi, "$&$&").slice(1) : colour.slice(1), 16);

/** Opens a PNG: its size, how much of each third of its height is not ground, and how many dots have a partner's colour. */
function openPng(bytes: Buffer, theme: Theme) {
  const { width, height, data } = PNG.sync.read(bytes);
  const { ground, prk, kor } = palettes[theme];
  const known = { ground: dotOf(ground), prk: dotOf(prk), kor: dotOf(kor) };
  const ink = [0, 0, 0];
  const dots = { prk: 0, kor: 0 };
  for (let at = 0; at < data.length; at += 4) {
    const colour = ((data[at] ?? 0) << 16) | ((data[at + 1] ?? 0) << 8) | (data[at + 2] ?? 0);
    const third = Math.floor((3 * at) / data.length);
    if (colour !== known.ground) ink[third] = (ink[third] ?? 0) + 1;
    if (colour === known.prk) dots.prk++;
    if (colour === known.kor) dots.kor++;
  }
  return { width, height, ink: ink.map((count) => (3 * count) / (width * height)), dots };
}

/** A picture of that width, and height where it is fixed, with something in every third and both partners in their colours. */
export function expectPng(bytes: Buffer, [width, height]: [number, number | null], theme: Theme = "light"): void {
  const picture = openPng(bytes, theme);
  expect([picture.width, height === null ? null : picture.height]).toEqual([width, height]);
  for (const part of picture.ink) expect(part).toBeGreaterThan(0.01);
  expect(picture.dots.prk).toBeGreaterThan(100);
  expect(picture.dots.kor).toBeGreaterThan(100);
}

const allowed = ["svg", "title", "desc", "style", "g", "path", "pattern", "rect", "circle", "text", "tspan"];

/** Reads an SVG with a strict XML parser: no element, attribute or address but those a picture needs. Gives its words. */
export function readSvg(bytes: Buffer): { words: string; desc: string } {
  const parser = new SaxesParser();
  const path: string[] = [];
  const texts: Record<string, string> = {};
  parser.on("error", (error) => {
    throw error;
  });
  parser.on("opentag", ({ name, attributes }) => {
    path.push(name);
    expect(allowed).toContain(name);
    for (const [key, value] of Object.entries(attributes)) {
      expect(key).not.toMatch(/^on|href|^src|^style$/i);
      for (const [address] of String(value).matchAll(/url\([^)]*\)/g)) expect(address).toMatch(/^url\(#/);
    }
  });
  parser.on("closetag", () => path.pop());
  parser.on("text", (text) => {
    const name = path.at(-1) ?? "";
    texts[name] = (texts[name] ?? "") + text;
  });
  parser.write(bytes.toString("utf8")).close();
  for (const [address] of (texts.style ?? "").matchAll(/url\([^)]{0,40}/g))
    expect(address).toMatch(/^url\(data:font\//);
  expect(texts.style).not.toMatch(/@import/);
  return { words: `${texts.text}${texts.tspan}`, desc: texts.desc ?? "" };
}

/** The rows of a CSV file. */
export function readCsv(bytes: Buffer): Row[] {
  const csv = Papa.parse<Row>(bytes.toString("utf8"), { header: true, skipEmptyLines: true });
  expect(csv.errors).toEqual([]);
  return csv.data;
}

/** The same table in the form Excel opens. */
export function expectExcel(bytes: Buffer, csv: Buffer): void {
  const text = bytes.toString("utf8");
  expect(text.startsWith("\uFEFF")).toBe(true);
  expect(text.slice(1).replaceAll("\r\n", "\n")).toBe(csv.toString("utf8"));
}

const isView = new Ajv({ strict: true, allowUnionTypes: true }).compile(viewSchema);

/** The JSON of a view keeps to its schema and has the rows of the CSV. */
export function expectJson(bytes: Buffer, rows: Row[]): void {
  const view: { data: Record<string, string | number | null>[] } = JSON.parse(bytes.toString("utf8"));
  expect([isView(view), isView.errors]).toEqual([true, null]);
  const cells = (row: Record<string, string | number | null>) => Object.values(row).map((cell) => String(cell ?? ""));
  expect(view.data.map(cells)).toEqual(
    rows.map((row) => cells(row).map((cell) => cell.replace(/^'(?=[=+\-@＝＋－＠\t\r\n'])/, ""))),
  );
}

/** Everything a citation names, read by another program; Tumen comes last, with its version and date. */
export function readCitation(text: string, form: "bibtex" | "ris"): Entry[] {
  const { data } = new Cite(text, { forceType: form === "ris" ? "@ris/file" : "@biblatex/text" });
  expect(data.at(-1)?.title).toContain("Tumen");
  const last = text.slice(text.lastIndexOf(form === "ris" ? "TY  -" : "@"));
  expect(last).toContain(site.version);
  expect(last).toContain(site.released.slice(0, 4));
  return data;
}

/** What the table of a panel says of a line, year by year; "" where it has words in place of a figure. */
export async function shownIn(page: Page, panel: string, head: string): Promise<[year: string, figure: string][]> {
  const table = page.locator(`#table-${panel}`);
  if ((await table.getAttribute("open")) === null) await table.locator("summary").click();
  // A table is made when it is unfolded.
  await expect(table.locator("tbody tr").first()).toBeVisible();
  const [heads, ...rows] = await table
    .locator("tr")
    .evaluateAll((lines) => lines.map((line) => [...line.children].map((cell) => cell.textContent ?? "")));
  const place = heads?.indexOf(head) ?? -1;
  expect(place, `${panel}: no column ${head}`).toBeGreaterThan(0);
  return rows.map((row) => {
    const figure = (row[place] ?? "").replaceAll(",", "");
    return [row[0] ?? "", /^−?[\d.]+$/.test(figure) ? figure : ""];
  });
}

/** A figure as a table writes it: six digits tell all apart that a source gives. */
export const asShown = (value: string): string => (value === "" ? "" : String(Number(Number(value).toPrecision(6))));

/** The rows of a line say what the table says, cell by cell. */
export async function expectAsShown(
  page: Page,
  rows: Row[],
  [panel, measure, partner, head]: readonly [string, string, string, string],
): Promise<void> {
  const written = rows
    .filter((row) => row.measure === measure && row.partner === partner)
    .map(({ year = "", value = "" }) => [year, asShown(value)]);
  const shown = (await shownIn(page, panel, head)).map(([year, figure]) => [year, asShown(figure)]);
  expect(written, `${panel} ${head}`).toEqual(shown);
}
