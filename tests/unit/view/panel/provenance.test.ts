import { readdirSync, readFileSync } from "node:fs";
import Papa from "papaparse";
import { describe, expect, test } from "vitest";
import type { Field, Provenance } from "../../../../lib/view/provenance.types";
import { dataset, modelOf } from "../pages";

type Row = Record<string, string>;

/** The rows of the data files as any other program reads them. */
const rows: Row[] = readdirSync("data/series").flatMap(
  (name) => Papa.parse<Row>(readFileSync(`data/series/${name}`, "utf8"), { header: true, skipEmptyLines: true }).data,
);

const rawOf = ({ fields }: Provenance) => Object.fromEntries(fields.map(({ id, raw }) => [id, raw]));

/** What a row of a data file must show, field by field. */
function expected(row: Row): Record<string, string> {
  const { value = "", low = "", high = "", status = "", source = "", locator = "", derived = "", note = "" } = row;
  const number = (text: string) => (text === "" ? "" : String(Number(text)));
  const original = [number(row.original_value ?? ""), row.original_unit].filter(Boolean).join(" ");
  const all = {
    value: number(value),
    low: number(low),
    high: number(high),
    status,
    derived,
    original,
    source,
    locator,
    note,
  };
  return Object.fromEntries(Object.entries(all).filter(([, text]) => text !== ""));
}

const told = (of: Provenance[], key: string): Provenance => {
  const found = of.find((one) => one.key === key);
  if (!found) throw new Error(`not told: ${key}`);
  return found;
};

describe("a pinned point", () => {
  test("tells every field of its row, for every measure and every tenth year", () => {
    let told = 0;
    for (const { measure } of dataset.measures) {
      for (let year = 1951; year <= 2024; year += 10) {
        const { points } = modelOf({ measures: [measure], from: 1945, pin: [year] });
        for (const point of points) {
          const { source, value, ...others } = rawOf(point);
          if (source === "" || value === undefined) continue;
          const [, partner] = point.key.split(/[: ]/);
          const row = rows.find(
            (one) =>
              one.measure === measure &&
              one.partner === partner &&
              Number(one.year) === year &&
              one.source === source &&
              Number(one.value) === Number(value),
          );
          expect({ source, value, ...others }, point.key).toMatchObject(expected(row ?? {}));
          told += 1;
        }
      }
    }
    expect(told).toBeGreaterThan(100);
  });

  test("tells how roubles became dollars, and whether the source was seen", () => {
    const { fields, words } = told(modelOf({ pin: [1991] }).points, "trade_total:PRK 1991");
    const of = (id: Field["id"]) => fields.find((field) => field.id === id);
    expect(words).toMatch(/^US\$367m · converted from roubles/);
    expect(of("original")?.words).toBe("231 million roubles");
    expect(of("rate")?.words).toBe("1.588 US dollars for a rouble");
    expect(of("source")).toMatchObject({ raw: "russian_gov_1992", href: "/en/data/#source-russian_gov_1992" });
    expect(of("retrieval")?.words).toBeTruthy();
  });

  test("names every other figure of the year, lowest first, each with its source and how it came to be", () => {
    const { rivals } = told(modelOf({ pin: [1990] }).points, "trade_total:PRK 1990");
    const others = rows.filter(
      ({ measure, partner, year, value, source }) =>
        measure === "trade_total" &&
        partner === "PRK" &&
        year === "1990" &&
        value !== "" &&
        source !== "russian_gov_1992",
    );
    expect(rivals.map(({ raw }) => raw)).toEqual(others.map(({ value }) => Number(value)).sort((a, b) => a - b));
    expect(rivals.map(({ value }) => value)).toEqual(expect.arrayContaining(["US$1.97bn", "US$2.7bn"]));
    const estimates = modelOf({ pin: [2023] }).points.flatMap((point) => point.rivals.map(({ mark }) => mark));
    expect(estimates).toContain("our estimate from it");
  });

  test("shows the value of the view beside the one of the file, where prices or mode change it", () => {
    const { fields } = told(modelOf({ pin: [1990], prices: "constant" }).points, "trade_total:PRK 1990");
    const multiplier = dataset.deflator.find(({ year }) => year === 1990)?.multiplier ?? Number.NaN;
    expect(fields.slice(0, 2)).toMatchObject([
      { id: "shown", raw: String(2380.4 * multiplier), words: expect.stringContaining("prices of 2024") },
      { id: "value", raw: "2380.4", words: "2,380.4" },
    ]);
  });

  test("says of an index what it is made of and what it lacks, and why a year has no figure", () => {
    const { points } = modelOf({ pin: [2023] });
    const conflict = told(points, "intensity:KOR:conflict 2023").fields;
    expect(conflict.find(({ id }) => id === "lacks")?.words).toBe("no record of disputes after 2010");
    expect(conflict.find(({ id }) => id === "parts")?.words).toMatch(
      /^points of steps apart [\d.]+; dispute no record$/,
    );
    const cooperation = (pin: number) =>
      told(modelOf({ pin: [pin] }).points, `intensity:PRK:cooperation ${pin}`).fields;
    expect(cooperation(2023).find(({ id }) => id === "lacks")?.words).toBe("alliances as of 2018");
    expect(cooperation(2024).find(({ id }) => id === "lacks")).toBeUndefined();
    expect(conflict.find(({ id }) => id === "source")?.href).toBe("/en/methods/#intensity");
    const [gap] = told(points, "trade_total:KOR 2023").fields;
    expect([gap?.id, gap?.raw]).toEqual(["gap", "O"]);
  });

  test("tells what was printed in roubles where no dollars are known, and leaves out states that did not exist", () => {
    const { points } = modelOf({ from: 1945, pin: [1949], measures: ["trade_total", "intensity"] });
    const { fields } = told(points, "trade_total:PRK 1949");
    expect(fields.find(({ id }) => id === "original")?.words).toBe("140 million roubles");
    expect(fields.find(({ id }) => id === "source")?.raw).toBe("torkunov_korea_book");
    expect(points.filter(({ key }) => key.includes("KOREA"))).toEqual([]);
  });
});

test("no pin tells nothing, two pins tell both years", () => {
  expect(modelOf({}).points).toEqual([]);
  const keys = modelOf({ pin: [1990, 1995] }).points.map(({ key }) => key);
  expect(keys.slice(0, 2)).toEqual(["trade_total:PRK 1990", "trade_total:KOR 1990"]);
  expect(keys).toContain("trade_total:PRK 1995");
});
