import { describe, expect, it, test } from "vitest";
import { formatDate } from "../../../../lib/dates";
import { langs } from "../../../../lib/langs";
import { loadDataset } from "../../../../lib/load";
import { eraOf, noEra } from "../../../../lib/pages/milestones/groups";
import { milestonesModel } from "../../../../lib/pages/milestones/model";
import type { Era, Milestone } from "../../../../lib/types";
import { checkedWords } from "../../../../lib/words/checked";
import { eventWords } from "../../../../lib/words/events";
import { milestonesWords } from "../../../../lib/words/milestones";
import { uiWords } from "../../../../lib/words/ui";

const dataset = loadDataset();

describe.each(langs)("milestonesModel in %s", (lang) => {
  const model = milestonesModel(dataset, lang);
  const entries = model.groups.flatMap((group) => group.entries);
  const entryOf = (id: string) => entries.find((entry) => entry.id === id);

  it("lists every event once", () => {
    expect(entries.map(({ id }) => id).sort()).toEqual(dataset.milestones.map(({ id }) => id).sort());
  });

  it("says every field of its row", () => {
    const ui = uiWords(lang);
    const words = milestonesWords(lang);
    for (const row of dataset.milestones) {
      const entry = entryOf(row.id);
      expect(entry).toMatchObject({
        title: row.title[lang],
        summary: row.summary[lang],
        date: formatDate(row.date, row.precision, lang),
        partner: eventWords[lang].partners[row.partner],
        isBreak: row.seriesBreak,
      });
      expect(entry?.nature[0]).toBe(ui.lists.kinds[row.kind]);
      expect(entry?.nature).toHaveLength(row.level === "other" ? 2 : 3);
      expect(entry?.standing).toEqual([
        words.importance[row.importance],
        ui.board.events.confidence[row.confidence],
        words.verification[row.verification],
      ]);
      expect(entry?.sources.map(({ source }) => source.id)).toEqual(row.sources);
      const claims = dataset.claims.filter(({ milestone }) => milestone === row.id);
      expect(entry?.claims.map(({ path }) => path)).toEqual(claims.map(({ id }) => `/${lang}/claims/#${id}`));
    }
  });

  it("says of every source what it is, whether it was read, and where its entry is", () => {
    for (const { source, kind, checked, entry } of entries.flatMap(({ sources }) => sources)) {
      expect(kind).toBe(uiWords(lang).board.sources.kinds[source.kind]);
      expect(checked).toBe(checkedWords[lang][source.checked]);
      expect(entry).toBe(`/${lang}/data/#source-${source.id}`);
    }
  });

  it("lists eras by their first year, and events by date in each", () => {
    expect(model.groups.map(({ id }) => id)).toEqual(dataset.eras.map(({ id }) => id));
    for (const group of model.groups) {
      const places = group.entries.map(({ place }) => place.first);
      expect(places).toEqual(places.toSorted((a, b) => a - b));
    }
  });

  it("counts in its opening sentences what the data hold", () => {
    const { milestones, sources } = dataset;
    const cited = new Set(milestones.flatMap((milestone) => milestone.sources));
    const seen = sources.filter(({ id, checked }) => cited.has(id) && checked === "text_seen");
    const counts = [
      milestones.length,
      ...(["PRK", "KOR", "KOREA", "BOTH"] as const).map((one) => milestones.filter((e) => e.partner === one).length),
      ...(["high", "medium", "low"] as const).map((one) => milestones.filter((e) => e.confidence === one).length),
      cited.size,
      seen.length,
    ];
    const said = [...model.standfirst.matchAll(/\b\d+\b/g)].map(Number);
    const missing = counts.filter((count) => !said.includes(count));
    expect([missing, model.standfirst]).toEqual([[], expect.not.stringContaining("{")]);
  });

  it("offers every kind, partner, importance and era of its events, each once", () => {
    const valuesOf = (name: string) =>
      model.facets.find((facet) => facet.name === name)?.options.map(({ value }) => value);
    expect(valuesOf("kind")?.slice(1).sort()).toEqual([...new Set(dataset.milestones.map(({ kind }) => kind))].sort());
    expect(valuesOf("era")).toEqual(["all", ...dataset.eras.map(({ id }) => id)]);
    expect(valuesOf("importance")).toEqual(["all", "1", "2", "3"]);
    expect(valuesOf("partner")).toEqual(["all", "PRK", "KOR", "KOREA"]);
  });

  it("finds an event under every year to begin with that it is not before", () => {
    const [, ...years] = model.facets.find(({ name }) => name === "since")?.options ?? [];
    expect(years.map(({ value }) => value)).toEqual(["1945", "1990", "2000", "2010", "2022"]);
    for (const { since, milestone } of entries) {
      const own = years.filter(({ value }) => milestone.date.slice(0, 4) >= value).map(({ value }) => value);
      expect([milestone.id, since]).toEqual([milestone.id, own.join(" ")]);
    }
  });

  it("tabulates around an event only lines with a figure, of its own partner", () => {
    const moved = entryOf("M070")?.moved;
    expect(moved?.rows.map(({ key }) => key)).toEqual([
      "trade_total:KOR",
      "intensity:KOR:cooperation",
      "intensity:KOR:conflict",
      "intensity:KOR:activity",
      "unga_distance:KOR",
    ]);
    expect(moved?.columns.map(({ key }) => key)).toEqual(["line", "1989", "1990", "1991", "change"]);
    expect(entryOf("M002")?.moved?.rows.map(({ key }) => key)).not.toContain("trade_total:KOREA");
  });
});

const era = (id: string, partner: Era["partner"], from: number, to: number): Era => {
  const text = { en: "", es: "" };
  return { id, partner, from, to, title: text, short: text, summary: text };
};
const eras = [era("A", "PRK", 1954, 1984), era("B", "KOR", 1954, 1984), era("C", "BOTH", 1985, 1991)];

function testEra(partner: Milestone["partner"], date: string, expected: string | undefined) {
  const [first] = dataset.milestones;
  if (!first) throw new Error("no events");
  expect(eraOf({ ...first, partner, date }, eras)?.id).toBe(expected);
}

test("an event belongs to the era of its partner, else to a shared one", () => {
  testEra("PRK", "1960", "A");
  testEra("KOR", "1984-12-31", "B");
  testEra("KOR", "1985-01-01", "C");
  testEra("BOTH", "1991-09-17", "C");
});

test("an event of both in years without a shared era joins one of them", () => {
  testEra("BOTH", "1972-07", "A");
});

test("an event no era covers has none, and its group comes last", () => {
  testEra("KOREA", "1960", undefined);
  testEra("PRK", "2001", undefined);
  const { groups } = milestonesModel({ ...dataset, eras: dataset.eras.filter(({ from }) => from > 1900) }, "en");
  expect(groups.at(-1)?.id).toBe(noEra);
  expect(groups.at(-1)?.entries.map(({ id }) => id)).toContain("M001");
});

test("both languages leave the same places open in the sentences of the Milestones page", () => {
  const places = (words: object): string[] =>
    Object.values(words).flatMap((value) =>
      typeof value === "string" ? (value.match(/\{\w+\}/g) ?? []) : places(value),
    );
  expect(places(milestonesWords("es"))).toEqual(places(milestonesWords("en")));
});
