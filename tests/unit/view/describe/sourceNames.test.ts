import { describe, expect, test } from "vitest";
import type { Source } from "../../../../lib/types";
import { sourceName } from "../../../../lib/view/describe/sourceNames";
import { prose } from "../../../../lib/words/prose";
import { dataset, modelOf, panel } from "../pages";

function testName(about: Partial<Source>, expected: string) {
  const [sample] = dataset.sources;
  if (!sample) throw new Error("no sources");
  const source = { ...sample, id: "x", author: "", publisher: "", title: "A title", year: "", ...about };
  expect(sourceName("x", new Map([["x", source]]), prose.en)).toBe(expected);
}

describe("a source without words of its own is named by", () => {
  test("the last of those its publisher cites", () => {
    testName({ publisher: "Radio Free Asia citing KOTRA and Russian customs", year: "2015" }, "Russian customs 2015");
    testName(
      { publisher: "Korea Economic Daily citing the Unification Board", year: "1993" },
      "Unification Board 1993",
    );
  });

  test("its author, its publisher, its title, in this order", () => {
    testName({ author: "Leonid Petrov", publisher: "Asia Times", year: "2008" }, "Leonid Petrov 2008");
    testName({ publisher: "TASS", year: "2015" }, "TASS 2015");
    testName({}, "A title");
  });

  test("its id where the table has no row", () => {
    expect(sourceName("nowhere", new Map(), prose.en)).toBe("nowhere");
  });
});

test("every source with words of its own exists, in both languages", () => {
  const ids = dataset.sources.map(({ id }) => id);
  for (const lang of ["en", "es"] as const) {
    for (const id of Object.keys(prose[lang].sources.names)) expect(ids).toContain(id);
  }
  expect(Object.keys(prose.es.sources.names)).toEqual(Object.keys(prose.en.sources.names));
});

test("a panel names its sources with their years, and lists every id it draws or ranges over", () => {
  const { sourceLine, sources } = panel(modelOf(), "trade_total");
  expect(sourceLine).toMatch(
    /^DPRK: Naewoe News 1989 \(1988\), JETRO 1990 \(1989\), Russian government 1992 \(1990–1991\), /,
  );
  expect(sourceLine).toMatch(/; \d+ further sources for the range$/);
  expect(sources.slice(0, 2)).toEqual(["imf_dots_rok", "imf_dots_rus"]);
});

test("the index names what it is made from", () => {
  const { sourceLine, sources } = panel(modelOf(), "intensity");
  expect(sourceLine).toBe("own construction from 160 dated events, ATOP 5, SIPRI and Gibler, Miller and Little");
  expect(sources).toEqual(["milestones", "atop5", "sipri_at", "gml_mid221"]);
});
