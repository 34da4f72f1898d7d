import { describe, expect, it } from "vitest";
import { langs } from "../../../../lib/langs";
import { loadDataset } from "../../../../lib/load";
import { catalogueModel } from "../../../../lib/pages/data/catalogue";
import { built } from "../../export/package/build";

const { tables } = await built();
const dataset = loadDataset();

describe.each(langs)("the catalogue in %s", (lang) => {
  const model = catalogueModel(dataset, tables, lang);
  const entries = model.groups.flatMap(({ measures }) => measures);

  it("lists every measure once, with words, a picture, a file and a link", () => {
    expect(entries.map(({ id }) => id).sort()).toEqual(dataset.measures.map(({ measure }) => measure).sort());
    const poor = entries.filter(
      ({ title, definition, coverage, sources, files, explore }) =>
        !(title && definition && coverage.length && sources.length && files.length && explore),
    );
    expect(poor.map(({ id }) => id)).toEqual([]);
    expect(JSON.stringify(model)).not.toMatch(/\{\w+\}/);
  });

  it("leads from computed measures, and from no other, to their formula", () => {
    const computed = entries.filter(({ method }) => method !== null);
    expect(computed.map(({ id, method }) => [id, method])).toEqual([
      ["intensity", `/${lang}/methods/#intensity`],
      ["activity", `/${lang}/methods/#intensity`],
    ]);
  });
});

describe("the catalogue", () => {
  const entries = catalogueModel(dataset, tables, "en").groups.flatMap(({ measures }) => measures);
  const entry = (id: string) => entries.find((one) => one.id === id);

  it("counts the years with a figure and the runs without, partner by partner", () => {
    const years = dataset.readings.filter(
      ({ measure, partner, value }) => measure === "unga_distance" && partner === "PRK" && value !== null,
    );
    expect(entry("unga_distance")?.coverage[0]).toBe(
      `DPRK ${years[0]?.year}–${years.at(-1)?.year}: ${years.length} years with a figure, none missing`,
    );
    expect(entry("russia_share_of_trade")?.coverage).toEqual([
      "DPRK 1973–2016: 6 years with a figure, 4 runs of missing years",
    ]);
    expect(entry("export_fossil_fuels_value")?.coverage).toEqual(["ROK: no figure, only limits or what is set apart"]);
  });

  it("names the sources with most figures first and counts the rest", () => {
    const all = new Set(
      dataset.readings.filter(({ measure }) => measure === "trade_total").map(({ source }) => source),
    );
    expect(entry("trade_total")?.sources[0]?.id).toBe("imf_dots_rus");
    expect(entry("trade_total")?.more).toBe(`and ${all.size - 4} more`);
    expect(entry("crude_oil_value")?.more).toBe(null);
  });

  it("names the files that hold the figures, not those that only speak of them", () => {
    expect(entry("trade_total")?.files).toEqual(["headline-trade.csv", "trade.csv"]);
    expect(entry("unga_distance")?.files).toEqual(["un_votes.csv"]);
    expect(entry("activity")?.files).toEqual(["intensity.csv"]);
  });

  it("draws from 1945, from 1860 where there are figures before, conflict downwards", () => {
    expect(entry("trade_total")?.spark).toMatchObject({ from: 1945, to: 2024 });
    expect(entry("intensity")?.spark.from).toBe(1860);
    expect(entry("intensity")?.spark.lines.map(({ className }) => className)).toContain("moscow");
    expect(entry("trade_total")?.spark.lines.map(({ className }) => className)).toEqual(["prk", "kor"]);
  });
});
