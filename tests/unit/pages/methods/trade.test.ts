import { describe, expect, it } from "vitest";
import { loadDataset } from "../../../../lib/load";
import { joints } from "../../../../lib/pages/methods/joints";
import { modesBlocks } from "../../../../lib/pages/methods/modes";
import { pricesBlocks } from "../../../../lib/pages/methods/prices";
import { rangeBlocks } from "../../../../lib/pages/methods/range";
import { settingOf } from "../../../../lib/pages/methods/setting";
import { spliceFigure } from "../../../../lib/pages/methods/splicePicture";
import { jointTable } from "../../../../lib/pages/methods/spliceTables";
import { flows, sourceUses } from "../../../../lib/pages/methods/uses";
import { koreas } from "../../../../lib/partners";
import { cell, rows } from "../../derive/intensityData";
import { tablesOf, wordsOf } from "./read";

const dataset = loadDataset();
const setting = settingOf(dataset, "en");
const trade = rows("data/series/trade.csv").filter((row) => cell(row, "value") !== "");

describe("which source is used when", () => {
  it("has every rule: its source leads in each of its years that has a figure, and in no other", () => {
    for (const flow of flows) {
      for (const korea of koreas) {
        const rules = rows("data/headline.csv").filter(
          (row) => cell(row, "measure") === flow && cell(row, "partner") === korea,
        );
        expect(rules.length).toBeGreaterThan(3);
        const uses = sourceUses(dataset, flow, korea);
        for (const source of new Set(rules.map((row) => cell(row, "source")))) {
          const own = rules.filter((row) => cell(row, "source") === source);
          const ruled = own.flatMap((row) => {
            const [from, to] = [Number(cell(row, "from")), Number(cell(row, "to"))];
            return Array.from({ length: to - from + 1 }, (_, i) => from + i);
          });
          const leads = uses.find((use) => use.source === source)?.years.leads;
          expect([flow, korea, source, leads]).toEqual([flow, korea, source, ruled.sort()]);
        }
      }
    }
  });

  it("has every figure of trade once, in the row of its source", () => {
    for (const flow of flows) {
      for (const korea of koreas) {
        const own = trade.filter((row) => cell(row, "measure") === flow && cell(row, "partner") === korea);
        const wanted = new Set(own.map((row) => `${cell(row, "source")} ${cell(row, "year")}`));
        const shown = sourceUses(dataset, flow, korea).flatMap(({ source, years }) =>
          [...years.leads, ...years.beside, ...years.apart].map((year) => `${source} ${year}`),
        );
        expect(shown.toSorted()).toEqual([...wanted].sort());
      }
    }
  });

  it("keeps out what the band keeps out", () => {
    const smooth = sourceUses(dataset, "trade_total", "PRK").find(({ source }) => source === "cow_trade_v4_smooth");
    expect(smooth?.years.leads).toEqual([1996]);
    expect(smooth?.years.beside).toEqual([]);
    expect(smooth?.reasons).toContain("copy");
  });

  it("gives all pictures the same years and each row a name of its own source", () => {
    const figures = flows.flatMap((flow) => koreas.map((korea) => spliceFigure(setting, flow, korea)));
    expect(new Set(figures.map(({ span }) => `${span.from}-${span.to}`))).toEqual(new Set(["1976-2024"]));
    expect(figures[0]?.rows[0]).toEqual({
      name: "Naewoe News 1989",
      runs: { leads: [{ from: 1988, to: 1988 }], beside: [], apart: [{ from: 1987, to: 1987 }] },
    });
    expect(figures[0]?.label).toContain("Russian customs via IMF in 1992–1995, 1997–2020");
  });
});

describe("splices", () => {
  const found = koreas.flatMap((korea) => joints(dataset, flows, korea));

  it("have every note of the rules, at its year", () => {
    const noted = dataset.rules.filter(({ measure, note }) => note !== "" && flows.some((flow) => flow === measure));
    for (const { measure, partner, from, note } of noted) {
      const own = found.filter((one) => one.year === from && one.partner === partner && one.note === note);
      expect(own.flatMap((joint) => joint.flows)).toContain(measure);
    }
  });

  it("compare the two sources in the first year of the new one", () => {
    const ministry = found.find(
      ({ year, partner, flows: [flow] }) => year === 1988 && partner === "KOR" && flow === "trade_total",
    );
    const figure = (source: string) => {
      const own = trade.filter((row) => cell(row, "source") === source && cell(row, "year") === "1988");
      return Number(own.find((row) => cell(row, "measure") === "trade_total")?.value);
    };
    expect(ministry?.from).toBe("rok_customs_1989");
    const part = figure("rok_mci_via_hankyung_1991") / figure("rok_customs_1989") - 1;
    expect(ministry?.step).toEqual({ year: 1988, part: expect.closeTo(part, 9) });
  });

  it("compare with no figure that stays out of the band, and say why", () => {
    const marks = found.flatMap(({ year, partner, step }) => (step && "mark" in step ? [[year, partner, step]] : []));
    expect(marks).toEqual([
      [1996, "PRK", { year: 1996, mark: "outlier" }],
      [1997, "PRK", { year: 1997, mark: "copy" }],
    ]);
    const row = jointTable(setting).rows.find(([head]) => head?.words === "1996");
    expect(row?.map(({ words }) => words)).toContain("not compared (1996: outlier, not used)");
  });

  it("say nothing of a step where no year is common", () => {
    expect(found.find(({ year, partner }) => year === 1990 && partner === "PRK")?.step).toBeNull();
  });
});

describe("examples", () => {
  it("turn the trade of 1990 with the DPRK into dollars of 2024 by the price index itself", () => {
    const [table] = tablesOf(pricesBlocks(setting));
    const row = table?.rows[0]?.map(({ words }) => words) ?? [];
    expect(row.slice(0, 3)).toEqual(["1990", "DPRK", "2,380.4"]);
    const cpi = (year: string) => {
      const found = rows("data/deflator.csv").find((one) => cell(one, "year") === year);
      return found ? Number(cell(found, "cpi")) : Number.NaN;
    };
    expect(row[3]).toBe(String(cpi("1990")));
    const byHand = (2380.4 * cpi("2024")) / cpi("1990");
    expect(Math.abs(Number(row[5]?.replace(",", "")) - byHand) / byHand).toBeLessThan(0.0001);
  });

  it("divide as they say", () => {
    const [table] = tablesOf(modesBlocks(setting));
    const examples = table?.rows.map((row) => row[2]?.words ?? "") ?? [];
    const numbers = examples.map((words) => [...words.replaceAll(",", "").matchAll(/[\d.]+/g)].map(Number));
    const [, value = 0, whole = 1, share = 0] = numbers[0] ?? [];
    expect(Math.abs((100 * value) / whole - share)).toBeLessThan(0.05);
    const [index, base, kor = 0, prk = 1, ratio = 0] = [examples[1], "1990 = 100", ...(numbers[2]?.slice(1) ?? [])];
    expect(index).toContain(base);
    expect(Math.abs(kor / prk - ratio)).toBeLessThan(0.5);
    expect(examples[3]).toMatch(/1995 − 1990 = \+5$/);
  });

  it("give the band of 1990 with the figures it is made of", () => {
    expect(wordsOf(rangeBlocks(setting))[0]).toMatch(/2,380\.4 million .* from 1,970 to 2,700, made of it and 3 rival/);
  });
});
