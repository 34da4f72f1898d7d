import { describe, expect, it } from "vitest";
import { headline } from "../../../../lib/derive/headline";
import { formatCount, formatNumber, formatValue } from "../../../../lib/format";
import { langs } from "../../../../lib/langs";
import { figureWords, shownFor } from "../../../../lib/pages/claims/figure";
import { claimFacets, claimsModel } from "../../../../lib/pages/claims/model";
import { asSentence, partNote, readable } from "../../../../lib/pages/claims/readable";
import { slipsOf } from "../../../../lib/pages/claims/slips";
import { statedLength, statedMillions } from "../../../../lib/pages/claims/stated";
import type { Claim, Dataset, Lang } from "../../../../lib/types";
import { claimsWords } from "../../../../lib/words/claims";
import { dataset } from "../../view/pages";

const claimOf = (id: string): Claim => {
  const found = dataset.claims.find((claim) => claim.id === id);
  if (!found) throw new Error(`no claim ${id}`);
  return found;
};

/** The dataset with one claim changed. */
const withClaim = (id: string, change: Partial<Claim>): Dataset => ({
  ...dataset,
  claims: dataset.claims.map((claim) => (claim.id === id ? { ...claim, ...change } : claim)),
});

describe.each(langs)("claimsModel in %s", (lang) => {
  const model = claimsModel(dataset, lang);
  const entries = model.paragraphs.flatMap((paragraph) => paragraph.entries);

  it("has every claim once, by paragraph and id", () => {
    expect(entries.map(({ claim }) => claim.id)).toEqual(dataset.claims.map(({ id }) => id).sort());
    for (const { n, entries: own } of model.paragraphs)
      expect(new Set(own.map(({ claim }) => claim.paragraph))).toEqual(new Set([n]));
  });

  it("says both sides of every claim", () => {
    expect(entries.filter(({ says, checked }) => !says || !checked).map(({ claim }) => claim.id)).toEqual([]);
  });

  it("gives every reference its kind, how far it was read, and its entry on the Data page", () => {
    const references = entries.flatMap((entry) => entry.references);
    expect(references).toHaveLength(dataset.claims.flatMap(({ sources }) => sources).length);
    expect(references.filter(({ kind, checked }) => !kind || !checked)).toEqual([]);
    expect(references[0]?.entry).toBe(`/${lang}/data/#source-${references[0]?.source.id}`);
  });

  it("counts the claims of each verdict and kind", () => {
    const [all, ...none] = model.tally.slice(-1).map(({ counts }) => counts);
    expect(none).toEqual([]);
    expect(all?.at(-1)).toBe(dataset.claims.length);
    const sums = all?.map((_, column) =>
      model.tally.slice(0, -1).reduce((sum, { counts }) => sum + (counts[column] ?? 0), 0),
    );
    expect(sums).toEqual(all);
    for (const { counts } of model.tally) expect(model.standfirst).toContain(formatCount(counts.at(-1) ?? 0, lang));
  });

  it("leaves no place of a sentence open", () => {
    expect(JSON.stringify(model)).not.toMatch(/\{\w+\}/);
  });
});

it("the summary follows the data", () => {
  const { standfirst } = claimsModel(withClaim("F41", { verdict: "confirmed" }), "en");
  expect(standfirst).toContain("43 are confirmed, 8 are corrected, 5 are disputed and 0 cannot be checked");
});

it("the list can be filtered by every verdict, kind and partner that the claims have", () => {
  const facets = claimFacets("en").map(({ name, options }) => [name, options.map(({ value }) => value)] as const);
  const known = Object.fromEntries(facets);
  for (const { verdict, kind, partner } of dataset.claims) {
    expect(known.verdict).toContain(verdict);
    expect(known.kind).toContain(kind);
    if (partner !== "BOTH") expect(known.partner).toContain(partner);
  }
});

describe("statedMillions", () => {
  const stated = (value: string, unit: string) => statedMillions({ ...claimOf("F48"), value, unit });

  it("reads an amount as printed", () => {
    expect([stated("0.1 million as printed", "million USD"), stated("2.3", "billion USD")]).toEqual([0.1, 2300]);
  });

  it("is null for what is not money, or not a number", () => {
    expect([stated("7", "days"), stated("about a million", "million USD")]).toEqual([null, null]);
  });
});

it("statedLength reads both units, and nothing else", () => {
  expect(statedLength(claimOf("F03"))).toEqual({ km: 8.7, miles: 14 });
  expect(statedLength(claimOf("F48"))).toBeNull();
});

describe("readable", () => {
  it("writes dates in words and dashes between numbers", () => {
    expect(readable("1945-08 to 1948-09, 13-17 August, 1954-1990, MiG-15", "en")).toBe(
      "August 1945 to September 1948, 13–17 August, 1954–1990, MiG-15",
    );
    expect(readable("del 1904-02-08 al 1905-09-05", "es")).toBe("del 8 de febrero de 1904 al 5 de septiembre de 1905");
  });

  it("makes a sentence of a fragment", () => {
    expect(asSentence("spring 1950", "en")).toBe("Spring 1950.");
    expect(asSentence("Done.", "en")).toBe("Done.");
  });

  it("parts the reason why a claim is not drawn from the note", () => {
    expect(partNote("Undated claim. Not drawn: no date.", "en")).toEqual({
      note: "Undated claim.",
      notDrawn: "Not drawn: no date.",
    });
    expect(partNote("No se dibuja: sin fecha.", "es")).toEqual({ note: "", notDrawn: "No se dibuja: sin fecha." });
    expect(partNote("Context.", "en")).toEqual({ note: "Context.", notDrawn: "" });
  });
});

describe("figureWords", () => {
  const said = (claim: Claim, lang: Lang = "en") => figureWords(claim, shownFor(claim, dataset, lang), lang);

  it.each([
    ["F48", "PRK", 1995, 0.1],
    ["F49", "PRK", 2000, 0.1],
    ["F54", "KOR", 2001, 2.9],
  ] as const)("says how many times too small %s is", (id, partner, year, stated) => {
    const value = headline(dataset, "trade_total", partner).observations.find((one) => one.year === year)?.value ?? 0;
    const words = said(claimOf(id));
    expect(words).toContain(`${year}: ${formatValue(value, "usd_million", "en", "spoken")} (`);
    expect(words).toContain(`${formatNumber(value / stated, "en")} times too small`);
  });

  it("says where a figure lies within the range of the sources", () => {
    expect(said(claimOf("F47"))).toMatch(/range US\$1.97–2.7bn .* within that range\.$/);
    expect(said(claimOf("F47"), "es")).toContain("horquilla 1.970–2.700 millones");
  });

  it("says by how much a figure is too large, or a little off", () => {
    expect(said({ ...claimOf("F48"), value: "9000" })).toContain("105 times too large");
    expect(said({ ...claimOf("F48"), value: "171" })).toMatch(/100% higher\.$/);
    expect(said({ ...claimOf("F48"), value: "70" })).toMatch(/18% lower\.$/);
  });

  it("gives the figure alone where the article states none", () => {
    expect(said(claimOf("F32"))).toBe("Arms from Russia, DPRK, 1950: 844m TIV (estimate · SIPRI).");
  });

  it("says why there is no figure", () => {
    expect(said({ ...claimOf("F48"), year: 1987 })).toMatch(/^Trade in goods, DPRK, 1987: no figure \(.{10}/);
  });

  it("is silent on a rank, which is a code", () => {
    expect(said(claimOf("F27"))).toBe("");
  });
});

describe("slipsOf", () => {
  const idsIn = ({ units, dates, lengths, others }: ReturnType<typeof slipsOf>) => ({
    units: units?.rows.map(({ claim }) => claim.id),
    dates: dates.flatMap(({ claims }) => claims.map(({ id }) => id)),
    lengths: lengths.flatMap(({ claims }) => claims.map(({ id }) => id)),
    others: others?.claims.map(({ id }) => id),
  });

  it("finds each slip by its numbers", () => {
    expect(idsIn(slipsOf(dataset, "en"))).toEqual({
      units: ["F48", "F49", "F54"],
      dates: ["F31"],
      lengths: ["F03"],
      others: ["F16", "F29", "F46"],
    });
  });

  it("tells a mended amount, day and length from a slip", () => {
    const amount = withClaim("F48", { value: "0.1", unit: "billion USD" });
    expect(idsIn(slipsOf(amount, "en")).units).toEqual(["F49", "F54"]);
    expect(idsIn(slipsOf(withClaim("F31", { stated: "1950-06-25" }), "en")).dates).toEqual([]);
    expect(idsIn(slipsOf(withClaim("F03", { value: "14 km [8.7 miles] as printed" }), "en")).lengths).toEqual([]);
  });

  it("computes what it says of the war and of the border", () => {
    const { dates, lengths, intro } = slipsOf(dataset, "en");
    expect(dates[0]?.text).toBe(
      "The article says 26 July 1950, the sources 25 June 1950: the article is 31 days late.",
    );
    for (const length of ["8.7 km (14 miles)", "8.7 miles are 14.0 km", "22.5 km", "official 17.3 km"])
      expect(lengths[0]?.text).toContain(length);
    expect(intro).toMatch(/^5 of the 8 /);
  });

  it("sets the same digits as billions beside the charts", () => {
    const rows = slipsOf(dataset, "en").units?.rows ?? [];
    expect(rows.map(({ printed, times, meant }) => [printed, times, meant])).toEqual([
      ["0.1 million US dollars", "855 times", "100 million US dollars, 17% above the charts"],
      ["0.1 million US dollars", "461 times", "100 million US dollars, within the range of the sources"],
      ["2.9 million US dollars", "989 times", "2.9 billion US dollars, 1% above the charts"],
    ]);
  });
});

it("both languages leave the same places open in the sentences of the Claims page", () => {
  const places = (words: object): string[] =>
    Object.entries(words).flatMap(([name, value]) =>
      typeof value === "string" ? (value.match(/\{\w+\}/g) ?? []).map((place) => `${name} ${place}`) : places(value),
    );
  const once = (lang: Lang) => [...new Set(places(claimsWords(lang)))].sort();
  expect(once("es")).toEqual(once("en"));
});
