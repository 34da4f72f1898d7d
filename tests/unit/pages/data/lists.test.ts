import { describe, expect, it } from "vitest";
import { countCompared, discrepancies } from "../../../../lib/derive/discrepancies";
import { formatCount } from "../../../../lib/format";
import { langs } from "../../../../lib/langs";
import { loadDataset } from "../../../../lib/load";
import { breakModel, breaksOf } from "../../../../lib/pages/data/breaks";
import { discrepancyModel } from "../../../../lib/pages/data/discrepancies";
import { exploring, pinning } from "../../../../lib/pages/data/explore";
import { gapModel, missingRuns } from "../../../../lib/pages/data/gaps";

const dataset = loadDataset();
const found = discrepancies(dataset);

describe.each(langs)("the discrepancies in words, %s", (lang) => {
  const { groups, summary } = discrepancyModel(dataset, lang);
  const rows = groups.flatMap(({ choices }) => choices.flatMap((choice) => choice.rows));

  it("have a row for each, with an id and a link that pins the year", () => {
    const ids = found.map(({ measure, partner, year }) => `differs-${measure}-${partner}-${year}`);
    expect(rows.map(({ id }) => id)).toEqual(ids);
    expect(new Set(ids).size).toBe(ids.length);
    expect(rows.filter(({ year, href }) => !href?.includes(`pin=${year}`))).toEqual([]);
  });

  it("name every source and mark every figure set apart", () => {
    const statements = rows.flatMap(({ counted, apart }) => [...counted, ...apart]);
    expect(statements.filter(({ source, words }) => source.name === "" || words === "")).toEqual([]);
    expect(rows.flatMap(({ apart }) => apart).filter(({ mark }) => mark === null)).toEqual([]);
    expect(rows.every(({ counted }) => counted.filter(({ isChosen }) => isChosen).length <= 1)).toBe(true);
  });

  it("sum up how many there are", () => {
    const counted = found.filter(({ isCounted }) => isCounted);
    const double = counted.filter(({ difference }) => difference === null || difference > 1);
    const counts = [countCompared(dataset), counted.length, double.length, found.length - counted.length];
    for (const count of counts) expect(summary.join(" ")).toContain(formatCount(count, lang));
    expect(JSON.stringify({ groups, summary })).not.toMatch(/\{\w+\}/);
  });
});

describe("the discrepancies in words", () => {
  const { groups } = discrepancyModel(dataset, "en");
  const choicesOf = (id: string) => groups.find((group) => group.id === id)?.choices ?? [];

  it("say which source the line follows, in which years, and why", () => {
    const { words, note } = choicesOf("differs-trade_total-PRK").find(({ note }) => note !== "") ?? {};
    expect([words?.before, words?.source?.name, words?.after].join("")).toBe(
      "The line follows Russian customs via IMF, as headline.csv says for 1992–1995.",
    );
    expect(note).toMatch(/^Rouble clearing ended/);
  });

  it("give the figures of a year, the chosen one marked as such", () => {
    const row = choicesOf("differs-trade_total-PRK")
      .flatMap(({ rows }) => rows)
      .find(({ year }) => year === 1991);
    expect(row?.counted.map(({ words, isChosen }) => [words, isChosen])).toEqual([
      ["US$367m", true],
      ["US$580m", false],
      ["US$1.42bn", false],
    ]);
    expect([row?.range, row?.difference, row?.apart[0]?.mark]).toEqual([
      "US$367m–1.42bn",
      "287%",
      "our estimate from it",
    ]);
  });

  it("say so where a rule is silent and the source with most years leads", () => {
    const open = { ...dataset, rules: [] };
    const choices = discrepancyModel(open, "en").groups[0]?.choices ?? [];
    expect(choices.map(({ words }) => words.before)).toContain("The line follows none of them: it has a gap here.");
    expect(choices.find(({ words }) => words.source)?.words.after).toBe(
      ": without a rule in headline.csv, the source with most years leads.",
    );
  });

  it("say how many years of a group count, and put into brackets what does not", () => {
    for (const { id, heading, choices } of groups) {
      const rows = choices.flatMap((choice) => choice.rows);
      const counted = rows.filter(({ isCounted }) => isCounted).length;
      const said = heading.includes(`, ${counted} of them counted, up to `);
      expect([id, said]).toEqual([id, counted > 0 && counted < rows.length]);
      expect(rows.filter(({ difference, isCounted }) => difference.startsWith("(") === isCounted)).toEqual([]);
    }
    const [trade] = groups.filter(({ id }) => id === "differs-trade_total-PRK");
    expect(trade?.heading).toMatch(
      /^Trade in goods, DPRK: \d+ years \(\d{4}–\d{4}\), \d+ of them counted, up to 287%$/,
    );
  });

  it("are one sentence where sources agree", () => {
    expect(discrepancyModel({ ...dataset, readings: [] }, "en")).toMatchObject({
      summary: ["No sources differ by more than 5%."],
      groups: [],
    });
  });
});

describe.each(langs)("the gaps in words, %s", (lang) => {
  const { groups, summary } = gapModel(dataset, lang);
  const entries = groups.flatMap(({ partners }) => partners.flatMap((partner) => partner.entries));
  const runs = missingRuns(dataset);

  it("have every run once, with its id", () => {
    const ids = runs.map(({ measure, partner, from }) => `gap-${measure}-${partner}-${from}`);
    expect(entries.flatMap((entry) => entry.runs.map(({ id }) => id)).sort()).toEqual(ids.sort());
    expect(new Set(ids).size).toBe(ids.length);
  });

  it("hold the reason and note of every row of gaps.csv", () => {
    const stated = runs.flatMap(({ gap }) => gap ?? []);
    expect(new Set(stated)).toEqual(new Set(dataset.gaps));
    const notes = new Set(entries.map(({ note }) => note));
    expect(dataset.gaps.filter(({ note }) => !notes.has(note[lang]))).toEqual([]);
  });

  it("say where no reason is stated, and count both", () => {
    const unstated = runs.filter(({ gap }) => gap === null);
    const said = entries.filter(({ note }) => note === "").flatMap((entry) => entry.runs);
    expect(said).toHaveLength(unstated.length);
    for (const count of [runs.length, unstated.length]) expect(summary).toContain(String(count));
    expect(summary).not.toContain("{");
  });
});

it("no run of missing years has a figure in it", () => {
  const small = loadDataset("tests/fixtures/data-small");
  expect(
    missingRuns(small).map(({ measure, partner, from, to, gap }) => [measure, partner, from, to, gap?.reason]),
  ).toEqual([
    ["trade_total", "PRK", 1991, 1991, "O"],
    ["trade_total", "KOR", 1990, 1991, "L"],
  ]);
});

describe.each(langs)("the breaks in words, %s", (lang) => {
  const { series, events } = breakModel(dataset, lang);

  it("hold every rule with a note, and every figure on a new basis", () => {
    const listed = series.flatMap(({ year, partner, measures }) =>
      measures.map(({ id }) => `${id} ${partner} ${year}`),
    );
    const noted = dataset.rules.filter(({ note }) => note !== "");
    const broken = dataset.readings.filter(({ status }) => status === "B");
    const expected = [
      ...noted.map(({ measure, partner, from }) => `${measure} ${partner} ${from}`),
      ...broken.map(({ measure, partner, year }) => `${measure} ${partner} ${year}`),
    ];
    expect(listed.sort()).toEqual([...new Set(expected)].sort());
    expect(listed).toHaveLength(breaksOf(dataset).length);
    expect(series.filter(({ note, change }) => note === "" || change.includes("{"))).toEqual([]);
  });

  it("hold every event that breaks the series, in order of time, with its address", () => {
    const breaking = dataset.milestones.filter(({ seriesBreak }) => seriesBreak);
    expect(events.map(({ id }) => id).sort()).toEqual(breaking.map(({ id }) => id).sort());
    expect(events.filter(({ href, id }) => href !== `/${lang}/milestones/#${id}`)).toEqual([]);
  });
});

it("measures that break in one year for one reason are one entry", () => {
  const joined = breakModel(dataset, "en").series.find(({ year, partner }) => year === 1992 && partner === "PRK");
  expect(joined?.measures.map(({ title }) => title)).toContain("Russian exports");
});

it("a link to Explore holds the years asked for, and pins none that no view can show", () => {
  expect(exploring("trade_total", { from: 1990, to: 2000 }, "en")).toBe("/en/?measures=trade_total");
  expect(exploring("trade_total", { from: 1884, to: 2030 }, "es")).toBe("/es/?from=1884&measures=trade_total");
  expect(pinning("trade_total", 1992, "en")).toBe("/en/?measures=trade_total&pin=1992");
  expect(pinning("trade_total", 2025, "en")).toBe(null);
});
