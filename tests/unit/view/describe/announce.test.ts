import { describe, expect, test } from "vitest";
import type { Lang } from "../../../../lib/types";
import { announceChange, announceEdge, announceYear } from "../../../../lib/view/describe/announce";
import type { View } from "../../../../lib/view/view";
import { defaultViews } from "../../../../lib/view/view";
import { modelOf } from "../pages";

const before = defaultViews.explore;
const year = (year: number, key: string, change: Partial<View> = {}, lang: Lang = "en") =>
  announceYear(modelOf(change, "explore", lang), year, key, lang);
const change = (patch: Partial<View>, key = "trade_total:PRK", lang: Lang = "en", was: Partial<View> = {}) =>
  announceChange({ ...before, ...was }, modelOf(patch, "explore", lang), key, lang);

describe("one year of a line, for the ear", () => {
  test("names line, year, value in full words, change, how it came to be, range and source", () => {
    expect(year(1991, "trade_total:PRK")).toBe(
      "DPRK, 1991: 367 million US dollars, down 85 percent on 1990. Converted from roubles. " +
        "Sources range from 367 million US dollars to 1.42 billion US dollars. Source: Russian government 1992.",
    );
    expect(year(1991, "trade_total:PRK", {}, "es")).toBe(
      "RPDC, 1991: 367 millones de dólares, un 85 por ciento menos que en 1990. Convertido de rublos. " +
        "Las fuentes van de 367 millones de dólares a 1.420 millones de dólares. Fuente: Gobierno ruso 1992.",
    );
  });

  test("says low reliability and a change of basis", () => {
    expect(year(1991, "unga_distance:PRK")).toContain("Low reliability.");
    expect(year(1992, "trade_total:PRK")).toContain("Source or basis changes this year. Estimate.");
    expect(year(1991, "unga_distance:PRK", {}, "es")).toContain("Poco fiable.");
  });

  test("a missing year says what is known, in full words", () => {
    expect(year(2023, "trade_total:KOR")).toBe(
      "ROK, 2023: no total found; Russian imports alone 6.12 billion US dollars.",
    );
    expect(year(2023, "trade_total:KOR", {}, "es")).toBe(
      "RC, 2023: no se ha encontrado el total; solo las importaciones rusas: 6.120 millones de dólares.",
    );
    expect(year(2023, "trade_export:PRK", { measures: ["trade_export"] })).toBe(
      "DPRK, 2023: no figure; not published.",
    );
  });

  test("an index or a distance has its scale in words and no percentage", () => {
    const made = /Source: own construction from \d+ dated events\.$/;
    expect(year(1991, "intensity:PRK:conflict")).toMatch(/^DPRK, conflict, 1991: 18.0 on an index from 0 to 100\. /);
    expect(year(1991, "intensity:PRK:conflict")).toMatch(made);
    expect(year(1995, "unga_distance:PRK")).toMatch(/^DPRK, 1995: a distance of 2.93\. /);
    expect(year(1991, "intensity:PRK:conflict", {}, "es")).toMatch(
      /^RPDC, conflicto, 1991: 18,0 en un índice de 0 a 100\. /,
    );
  });

  test("a steep rise is a multiple, a fall to zero a hundred percent", () => {
    expect(year(2022, "trade_total:PRK")).toContain("3.8 million US dollars, 94 times the figure of 2021.");
    expect(year(2021, "trade_export:PRK", { measures: ["trade_export"] })).toContain(
      "0 US dollars, down 100 percent on 2020.",
    );
  });

  test("a ratio and an index with a base say what they are", () => {
    expect(year(2010, "trade_total:RATIO", { as: "ratio" })).toMatch(
      /^ROK over DPRK, 2010: 283 times the DPRK figure, /,
    );
    expect(year(2010, "trade_total:PRK", { as: "index" })).toMatch(/^DPRK, 2010: 2.6 on an index where 1990 is 100, /);
  });

  test("the ratio panel of Compare is read like any other", () => {
    const model = modelOf({}, "compare");
    expect(announceYear(model, 2010, "trade_total:RATIO", "en")).toContain("283 times the DPRK figure");
  });

  test("the first year of the span has no year before it, and what the model lacks is not said", () => {
    expect(year(1990, "trade_total:PRK", { from: 1990 })).toMatch(/^DPRK, 1990: 2.38 billion US dollars\. /);
    expect(year(1989, "trade_total:PRK", { from: 1990 })).toBe("");
    expect(year(1990, "gold:PRK")).toBe("");
  });

  test("Spanish money is never in billones", () => {
    for (const key of ["trade_total:PRK", "trade_total:KOR"]) {
      for (let at = 1985; at <= 2024; at++) expect(year(at, key, {}, "es")).not.toMatch(/bill/);
    }
  });
});

describe("what a key has changed", () => {
  test("one pin is named, a second one tells the change between the two", () => {
    expect(change({ pin: [1995] })).toBe("1995 pinned.");
    expect(change({ pin: [1990, 1995] }, "trade_total:PRK", "en", { pin: [1995] })).toBe(
      "1990 and 1995 pinned. DPRK: 2.38 billion US dollars in 1990, 85.5 million US dollars in 1995, down 96 percent.",
    );
    expect(change({ pin: [1990, 1995] }, "trade_total:PRK", "es")).toBe(
      "Fijados 1990 y 1995. RPDC: 2.380 millones de dólares en 1990, 85,5 millones de dólares en 1995, un 96 por ciento menos.",
    );
    expect(change({}, "trade_total:PRK", "en", { pin: [1995] })).toBe("No year pinned.");
  });

  test("an index changes by points, and a missing year leaves no change to tell", () => {
    expect(change({ pin: [1990, 1995] }, "intensity:KOR:conflict")).toBe(
      "1990 and 1995 pinned. ROK, conflict: 2.7 on an index from 0 to 100 in 1990, 4.9 in 1995, up 2.2.",
    );
    expect(change({ pin: [1990, 1995] }, "unga_distance:PRK")).toBe(
      "1990 and 1995 pinned. DPRK: no figure in 1990, a distance of 2.93 in 1995.",
    );
  });

  test("an opened event says date and title, a closed one that it is closed", () => {
    expect(change({ event: "M070" })).toBe("30 September 1990: USSR and ROK establish diplomatic relations.");
    expect(change({ event: "M070" }, "", "es")).toBe(
      "30 de septiembre de 1990: La URSS y la RC establecen relaciones diplomáticas.",
    );
    expect(change({}, "", "en", { event: "M070" })).toBe("Event closed.");
  });

  test("another span says its years, and an unchanged view nothing", () => {
    expect(change({}, "", "en", { from: 1990 })).toBe("Years shown: 1985 to 2024.");
    expect(change({})).toBe("");
  });

  test("there is a word for the end of the events", () => {
    expect(announceEdge(modelOf(), "later", "en")).toBe("No later event in these years.");
    expect(announceEdge(modelOf(), "earlier", "es")).toBe("No hay acontecimientos anteriores en estos años.");
    expect(announceEdge(modelOf({ events: "none" }), "later", "en")).toBe("No events are shown.");
  });
});
