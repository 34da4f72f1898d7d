import { describe, expect, it } from "vitest";
import { checkFiles } from "../../../lib/parse/check";
import type { Dataset } from "../../../lib/types";
import { encode, smallData } from "./smallData";

function smallDataset(): Dataset {
  const { dataset } = checkFiles([...smallData]);
  if (!dataset) throw new Error("the small data have problems");
  return dataset;
}

describe("the dataset", () => {
  it("has a reading as the types say, blank cells as null or empty text", () => {
    expect(smallDataset().readings[0]).toEqual({
      measure: "trade_total",
      partner: "PRK",
      year: 1990,
      value: 2380.4,
      low: 1970,
      high: 2700,
      status: "E",
      source: "cabinet_1992",
      locator: "page 3",
      originalValue: 1499,
      originalUnit: "million roubles",
      derived: "converted",
      note: "at the official rate, 0.63 roubles to the dollar",
    });
    expect(smallDataset().readings[4]).toMatchObject({
      value: null,
      low: null,
      high: 900,
      originalValue: null,
      locator: "",
    });
  });

  it("keeps zero apart from nothing", () => {
    expect(smallDataset().readings.find(({ partner, year }) => partner === "KOR" && year === 1991)?.value).toBe(0);
  });

  it("has a milestone as the types say", () => {
    expect(smallDataset().milestones[2]).toEqual({
      id: "M003",
      date: "1991-01",
      precision: "month",
      partner: "PRK",
      kind: "economic",
      direction: -1,
      level: "other",
      importance: 2,
      seriesBreak: false,
      short: { en: "Hard currency", es: "Divisas" },
      title: { en: "Clearing ends", es: "Fin del canje" },
      summary: { en: "Trade moves to dollars.", es: "El comercio pasa a dólares." },
      sources: ["cabinet_1992"],
      confidence: "medium",
      verification: "background",
    });
  });

  it("has every other table with its names", () => {
    const { rules, measures, gaps, eras, claims, sources, totals, deflator } = smallDataset();
    expect(rules[1]).toEqual({
      measure: "trade_total",
      partner: "PRK",
      from: 1992,
      to: 1993,
      source: "imf_dots",
      note: "hard currency, no clearing",
    });
    expect(measures[0]).toMatchObject({
      title: { en: "Trade in goods", es: "Comercio de bienes" },
      scale: "log",
      min: 0,
      max: 100000,
      order: 1,
    });
    expect(gaps[1]).toMatchObject({
      from: 1990,
      to: 1991,
      reason: "L",
      note: { en: "No relations before September 1990." },
    });
    expect(eras[0]?.short).toEqual({ en: "One Korea|One", es: "Una Corea|Una" });
    expect(claims[2]).toMatchObject({
      partner: null,
      sources: [],
      milestone: null,
      measure: null,
      year: null,
      value: "3",
      says: { en: "It held the third place.", es: "Ocupaba el tercer puesto." },
      checked: { en: "nothing found", es: "no se encontró nada" },
      note: { en: "No measure can test this.", es: "Ninguna medida lo prueba." },
    });
    expect(sources[0]).toMatchObject({
      id: "imf_dots",
      knownIssues: "c.i.f. on one side, f.o.b. on the other",
      year: "2022",
      copyOf: "",
      titleKind: "printed",
    });
    expect(sources[3]).toMatchObject({ copyOf: "the printed volumes" });
    expect(totals[0]).toEqual({
      economy: "RUS",
      year: 1992,
      flow: "export",
      value: 39967,
      source: "imf_dots",
      quality: "suspect",
      note: "partial year",
    });
    expect(deflator[0]).toEqual({ year: 1990, cpi: 130.7, months: 12, multiplier: 2.4001, source: "cabinet_1992" });
  });

  it("has no field that the types do not know", () => {
    const names = Object.values(smallDataset()).flatMap((rows) => rows.flatMap((row) => Object.keys(row)));
    expect(names.filter((name) => name.includes("_"))).toEqual([]);
  });

  it("is not there while there is any problem", () => {
    expect(checkFiles([...smallData, { path: "notes.csv", bytes: encode("a\n") }]).dataset).toBeNull();
  });
});
