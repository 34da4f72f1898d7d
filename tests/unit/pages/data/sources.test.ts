import { describe, expect, it, test } from "vitest";
import { citeAll } from "../../../../lib/export/cite";
import { citationFiles } from "../../../../lib/export/citeFiles";
import { langs } from "../../../../lib/langs";
import { loadDataset } from "../../../../lib/load";
import { type SourceEntry, sourceGroups } from "../../../../lib/pages/data/sources";
import { usesBySource } from "../../../../lib/pages/data/uses";
import type { Dataset, Lang } from "../../../../lib/types";
import { checkedWords } from "../../../../lib/words/checked";
import { sourceEntryWords } from "../../../../lib/words/sourceEntry";

const dataset = loadDataset();
const entriesOf = (lang: Lang, of: Dataset = dataset) => sourceGroups(of, lang).flatMap(({ sources }) => sources);
const entryOf = (id: string, lang: Lang = "en"): SourceEntry => {
  const found = entriesOf(lang).find((entry) => entry.id === id);
  if (!found) throw new Error(`no entry: ${id}`);
  return found;
};

describe.each(langs)("the list of sources in %s", (lang) => {
  const entries = entriesOf(lang);

  it("has every source once, with a line to cite, its terms and how far it was read", () => {
    expect(entries.map(({ id }) => id).sort()).toEqual(dataset.sources.map(({ id }) => id).sort());
    const { terms } = sourceEntryWords(lang);
    const states = Object.values(checkedWords[lang]);
    const isWhole = ({ text, notes, facts }: SourceEntry) =>
      text && notes.at(-1)?.heading === terms && states.some((state) => facts.includes(state));
    expect(entries.filter((entry) => !isWhole(entry))).toEqual([]);
  });

  it("names the original of each copy", () => {
    const copies = entries.flatMap(({ id, copy }) => (copy ? [[id, copy.of]] : []));
    expect(copies.sort()).toEqual(dataset.sources.flatMap(({ id, copyOf }) => (copyOf ? [[id, copyOf]] : [])).sort());
  });

  it("says of every source what rests on it, figures counted once each", () => {
    const numbers = entries.flatMap(({ uses }) =>
      uses.filter(({ heading }) => heading.startsWith(sourceEntryWords(lang).figures.slice(0, 6))),
    );
    const counts = numbers.map(({ heading }) => Number((/\((.*)\)/.exec(heading)?.[1] ?? "").replace(/\D/g, "")));
    const known = dataset.readings.filter(({ value }) => value !== null).length;
    const total = known + dataset.totals.length + dataset.deflator.length;
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(total);
  });
});

test("a copy, its facts and its notes are put in plain words", () => {
  const { facts, copy, notes } = entryOf("imf_dots_rok");
  expect(facts).toBe("Dataset · data held here · in English");
  expect(copy?.words).toBe("held in a copy of");
  expect(notes.map(({ heading }) => heading)).toEqual([
    "Version or date:",
    "Coverage:",
    "Notes and known issues:",
    "Terms:",
  ]);
  expect(entryOf("imf_dots_rok", "es").facts).toBe("Conjunto de datos · datos guardados aquí · en inglés");
  expect(entryOf("rok_mci_via_hankyung_1991").copy?.words).toBe("read in a copy of");
  expect(entryOf("un-sres-82").facts).toBe("Primary source · not opened · in English");
});

describe("usesBySource", () => {
  const uses = usesBySource(dataset, "en");

  it("gives figures by measure, those of most figures first", () => {
    const [figures] = uses("imf_dots_rok");
    const own = dataset.readings.filter(({ source, value }) => source === "imf_dots_rok" && value !== null);
    const measures = [...new Set(own.map(({ measure }) => measure))];
    expect(figures?.heading).toBe(`Figures that rest on it (${own.length}):`);
    expect(figures?.links.map(({ href }) => href).sort()).toEqual(measures.map((id) => `#measure-${id}`).sort());
    const counts = figures?.links.map(({ name }) => Number(/\((\d+)\)$/.exec(name)?.[1])) ?? [];
    expect(counts).toEqual(counts.toSorted((a, b) => b - a));
  });

  it("gives events and claims with their addresses", () => {
    const all = uses("lat-1990-06-05").flatMap(({ links }) => links.map(({ href }) => href));
    const { milestones, claims } = dataset;
    const cited = (rows: { id: string; sources: string[] }[], page: string) =>
      rows.filter(({ sources }) => sources.includes("lat-1990-06-05")).map(({ id }) => `/en/${page}/#${id}`);
    expect(all.length).toBeGreaterThan(0);
    expect(all).toEqual([...cited(milestones, "milestones"), ...cited(claims, "claims")]);
  });

  it("names eight of many and counts the rest", () => {
    const [claim] = dataset.claims;
    if (!claim) throw new Error("no claim");
    const many = Array.from({ length: 11 }, (_, i) => ({ ...claim, id: `F${i + 10}`, sources: ["kotra_2021"] }));
    const [last] = usesBySource({ ...dataset, claims: many }, "es")("kotra_2021").slice(-1);
    expect([last?.heading, last?.links.length, last?.more]).toEqual(["Afirmaciones (11):", 8, "y 3 más"]);
  });

  it("lets the index of intensity rest on the events and the three data sets it is made from", () => {
    const made = dataset.sources.filter(({ id }) => uses(id).some(({ heading }) => heading === "Computed from it:"));
    expect(made.map(({ id }) => id).sort()).toEqual(["atop5", "gml_mid221", "milestones", "sipri_at"]);
  });

  it("gives nothing for what nothing rests on", () => {
    expect(uses("tt_2017")).toEqual([]);
  });
});

test("the files of single sources together are the files of all", () => {
  const { sources } = dataset;
  const files = citationFiles(sources);
  const all = citeAll(sources, { link: "", version: "" }, "en");
  expect(files.size).toBe(2 * sources.length);
  for (const { id } of sources) {
    expect(all.bibtex).toContain(files.get(`${id}.bib`));
    expect(all.ris).toContain(files.get(`${id}.ris`)?.trimEnd());
  }
});
