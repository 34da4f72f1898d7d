import { Cite, type Entry, type Person } from "@citation-js/core";
import "@citation-js/plugin-bibtex";
import "@citation-js/plugin-ris";
import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Citation, citeAll, citeSource, citeView } from "../../../lib/export/cite";
import { parseNames } from "../../../lib/export/cite/names";
import { langs } from "../../../lib/langs";
import { site } from "../../../lib/site";
import type { Lang, Source } from "../../../lib/types";
import { dataset, modelOf } from "../view/pages";

const { sources } = dataset;
const origin = { link: "https://tumen.example/en/?from=1990", version: "9.8.7" };
const readBibtex = (text: string): Entry[] => new Cite(text, { forceType: "@biblatex/text" }).data;
const readRis = (text: string): Entry[] => new Cite(text, { forceType: "@ris/file" }).data;
const readBoth = ({ bibtex, ris }: Citation): Entry[][] => [readBibtex(bibtex), readRis(ris)];
const sourceOf = (id: string): Source => {
  const found = sources.find((source) => source.id === id);
  if (!found) throw new Error(`no source ${id}`);
  return found;
};
const blank: Source = {
  ...sourceOf("jetro_1990"),
  author: "",
  citation: "",
  version: "",
  language: "en",
  titleKind: "printed",
};
const lineOf = (source: Partial<Source>, lang: Lang = "en") =>
  citeSource({ ...blank, ...source }, lang).text.split("\n")[0];

const said = ({ family, given, literal }: Person) => [family ?? literal, given].filter(Boolean).join(", ");
const expected = (author: string) =>
  parseNames(author).people.map((name) =>
    "whole" in name ? name.whole : [name.family, name.given].filter(Boolean).join(", "),
  );
const yearOf = ({ issued }: Entry) => String(issued?.["date-parts"][0]?.[0] ?? "");

describe.each(langs)("every source in %s", (lang) => {
  const all = citeAll(sources, origin, lang);

  test("comes back from BibTeX with id, title, year, address, names and publisher as in the data", () => {
    const back = readBibtex(all.bibtex);
    expect(back).toHaveLength(sources.length + 1);
    for (const [i, source] of sources.entries()) {
      const entry = back[i];
      if (!entry) throw new Error(`no entry for ${source.id}`);
      expect([entry.id, entry.title, yearOf(entry), entry.URL ?? "", entry.publisher ?? ""]).toEqual([
        source.id,
        source.title,
        source.year,
        source.url,
        source.publisher,
      ]);
      const { areEditors, hasOthers } = parseNames(source.author);
      const people = (areEditors ? entry.editor : entry.author) ?? [];
      expect(people.map(said)).toEqual([...expected(source.author), ...(hasOthers ? ["others"] : [])]);
    }
  });

  test("comes back from RIS the same, with version and language", () => {
    const back = readRis(all.ris);
    expect(back).toHaveLength(sources.length + 1);
    for (const [i, source] of sources.entries()) {
      const entry = back[i];
      if (!entry) throw new Error(`no record for ${source.id}`);
      expect([entry.id, entry.title, yearOf(entry), entry.URL ?? "", entry.publisher ?? ""]).toEqual([
        source.id,
        source.title,
        source.year,
        source.url,
        source.publisher,
      ]);
      expect([entry.version ?? entry.edition ?? "", entry.language ?? ""]).toEqual([source.version, source.language]);
      const authors = entry.author?.map(said) ?? [entry.reporter].filter((name) => name !== undefined);
      if (!parseNames(source.author).areEditors) expect(authors).toEqual(expected(source.author));
    }
  });

  test("has a line of text that says how it asks to be cited, or author, title and year, and its address", () => {
    const lines = all.text.trimEnd().split("\n");
    for (const { citation, author, title, year, url } of sources) {
      const wanted = citation ? [citation, url] : [author, title, year, url];
      expect(
        lines.some((line) => wanted.every((part) => line.includes(part))),
        title,
      ).toBe(true);
    }
    expect(new Set(lines).size).toBe(lines.length);
    expect(lines.at(-1)).toContain("9.8.7");
  });
});

test("editors are in A2 of RIS", () => {
  expect(citeSource(sourceOf("moltz-mansourov-2000"), "en").ris).toContain("\r\nA2  - Moltz, James Clay\r\n");
});

test("a view cites its sources first, each once in the order of the panels, then Tumen", () => {
  for (const lang of langs) {
    const model = modelOf({}, "explore", lang);
    const citation = citeView(model.panels, model.heading, sources, origin, lang);
    const ids = [...new Set(model.panels.flatMap((panel) => panel.sources))];
    expect(ids.length).toBeGreaterThan(10);
    for (const back of readBoth(citation)) expect(back.map(({ id }) => id)).toEqual([...ids, "tumen"]);
    for (const form of Object.values(citation)) {
      const last = form.slice(form.lastIndexOf("Tumen: "));
      for (const part of [model.heading, origin.link, origin.version, "2026"]) expect(last).toContain(part);
    }
  }
});

test("Tumen is cited under the title, version and date of CITATION.cff", () => {
  const cff = readFileSync("CITATION.cff", "utf8");
  const { text, ris } = citeSource(blank, "en");
  const title = /^title: "(.+)"$/m.exec(cff)?.[1];
  expect(text.split("\n")[1]).toBe(
    `The Tumen authors (2026). ${title}. Version: ${site.version}, 26 November 2026. ${site.url}/en/`,
  );
  expect(ris).toContain(`DA  - ${/^date-released: (.+)$/m.exec(cff)?.[1]?.replaceAll("-", "/")}\r\n`);
});

test("Tumen is cited in Spanish on a Spanish page", () => {
  expect(citeView([], "Comercio", [], origin, "es").text).toBe(
    "Los autores de Tumen (2026). Tumen: las relaciones de Rusia con las dos Coreas, de 1860 a hoy. Versión: 9.8.7, 26 de noviembre de 2026. Vista: Comercio. https://tumen.example/en/?from=1990\n",
  );
});

test("what is not known is left out, but for the year", () => {
  const bare = { title: "Yearbook", publisher: "", year: "", url: "" };
  expect(lineOf(bare)).toBe("Yearbook (n.d.).");
  expect(lineOf(bare, "es")).toBe("Yearbook [en inglés] (s. f.).");
  expect(lineOf({ ...bare, author: "A. V. Torkunov", year: "1995", publisher: "MGIMO", version: "2nd ed." })).toBe(
    "A. V. Torkunov (1995). Yearbook. MGIMO. Version: 2nd ed.",
  );
  expect(citeSource({ ...blank, ...bare }, "en").bibtex.split("\n\n")[0]).toBe(
    "@misc{jetro_1990,\n  title = {{Yearbook}},\n}",
  );
});

test("language and a title that only describes are marked where the data say so", () => {
  const item = { title: "Trade fell", publisher: "TASS", year: "1995", url: "", language: "ru" };
  expect(lineOf({ ...item, titleKind: "described" })).toBe("Trade fell [in Russian; descriptive title] (1995). TASS.");
  expect(lineOf({ ...item, titleKind: "described" }, "es")).toBe(
    "Trade fell [en ruso; título descriptivo] (1995). TASS.",
  );
  expect(lineOf({ ...item, language: "es" }, "es")).toBe("Trade fell (1995). TASS.");
});

test("a citation asked for stands word by word, with the address unless it has it", () => {
  expect(lineOf({ kind: "dataset", citation: "Bayer, Resat (2006). x.org/a", url: "x.org/a" })).toBe(
    "Bayer, Resat (2006). x.org/a.",
  );
});

test("words that only point to a text have its title before them", () => {
  const news = { kind: "news", title: "Trade falls", url: "https://x.org/" } as const;
  expect(lineOf({ ...news, citation: "Hankook Ilbo, 1992", language: "ko" })).toBe(
    "Trade falls: Hankook Ilbo, 1992 [in Korean]. https://x.org/",
  );
  expect(lineOf({ ...news, citation: "Trade falls. TASS, 1992" })).toBe("Trade falls. TASS, 1992. https://x.org/");
});

test("RIS lines end with CRLF and records are parted by an empty line", () => {
  const { ris } = citeView(modelOf().panels, "x", sources, origin, "en");
  expect(ris.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
  for (const record of ris.split("\r\n\r\n"))
    expect(record).toMatch(/^TY {2}- [A-Z]+\r\n(?:[A-Z][A-Z0-9] {2}- .+\r\n)+ER {2}- (?:\r\n)?$/);
});

const hostile = fc.oneof(
  fc.string(),
  fc.string({ unit: "grapheme" }),
  fc
    .array(
      fc.constantFrom(
        ...["{", "}", "\\", "%", "&", "#", "$", "_", "^", "~", '"', "'", "`", "--", "@misc{", ",", "=", " and "],
        ...["\n", "\r\n", "\nER  - ", "\nTY  - ", "조선", "Корея", "é", "ñ", "<i>", "\\end{", "a", " "],
      ),
    )
    .map((parts) => parts.join("")),
);
const anySource: fc.Arbitrary<Source> = fc
  .record({ author: hostile, title: hostile, publisher: hostile, version: hostile, citation: hostile })
  .map((texts) => ({ ...blank, ...texts }));
const oneLine = (text: string) => text.replace(/[\s\p{Cc}]+/gu, " ").trim();

test("hostile texts stay in their own entry, in any form", () => {
  fc.assert(
    fc.property(fc.array(anySource, { maxLength: 4 }), hostile, (wild, title) => {
      const named = wild.map((source, i) => ({ ...source, id: `s${i}` }));
      const after = { ...sourceOf("bishop-1898"), id: "after" };
      const citation: Citation = citeView(
        [{ sources: [...named.map(({ id }) => id), "after"] }],
        title,
        [...named, after],
        origin,
        "en",
      );
      for (const back of readBoth(citation)) {
        expect(back.map(({ id }) => id)).toEqual([...named.map(({ id }) => id), "after", "tumen"]);
        expect(back.at(-2)?.title).toBe(after.title);
        expect(back.at(-1)?.URL).toBe(origin.link);
      }
      expect(citation.text.trimEnd().split("\n").length).toBeLessThanOrEqual(named.length + 2);
    }),
    { numRuns: 300 },
  );
});

test("a title with signs of BibTeX comes back as it was", () => {
  const titles = [
    "100% of {this} & _that_",
    "a\\b ~ c^2 #1 $5",
    "조선과 Корея",
    "rails -- --- ''so'' ``x``",
    'a "b" c',
  ];
  const named = titles.map((title, i) => ({ ...blank, id: `s${i}`, title }));
  const { bibtex, ris } = citeAll(named, origin, "en");
  expect(
    readBibtex(bibtex)
      .slice(0, -1)
      .map((entry) => entry.title),
  ).toEqual(titles);
  expect(
    readRis(ris)
      .slice(0, -1)
      .map((entry) => entry.title),
  ).toEqual(titles.map(oneLine));
});

test("an id is a safe key", () => {
  expect(citeSource({ ...blank, id: "a, b}" }, "en").bibtex).toMatch(/^@misc\{a:2c:20b:7d,\n/);
});
