import { expect, test } from "vitest";
import { worldTrade } from "../../../lib/derive/worldTrade";
import type { Korea, Total } from "../../../lib/types";

function both(
  economy: Korea,
  year: number,
  source: string,
  exported: number,
  imported: number,
  quality = "ok",
): Total[] {
  const row = { economy, year, source, quality, note: "" };
  return [
    { ...row, flow: "export", value: exported },
    { ...row, flow: "import", value: imported },
  ];
}

test("worldTrade adds exports and imports of the same source", () => {
  expect(worldTrade(both("PRK", 1990, "jetro", 1857, 2920), "PRK").get(1990)).toEqual({
    year: 1990,
    value: 4777,
    source: "jetro",
    isSuspect: false,
  });
});

test("worldTrade never adds flows of two sources", () => {
  const [exported] = both("KOR", 2015, "wto", 1, 2);
  const [, imported] = both("KOR", 2015, "imf", 3, 4);
  expect(
    worldTrade(
      [exported, imported].filter((row) => row !== undefined),
      "KOR",
    ).size,
  ).toBe(0);
});

test("worldTrade prefers a sound source over a suspect one that covers more", () => {
  const totals = [
    ...both("PRK", 2014, "imf_dots", 3256, 4304, "suspect"),
    ...both("PRK", 2020, "imf_dots", 220, 617, "suspect"),
    ...both("PRK", 2014, "kotra", 3160, 4450),
  ];
  expect(worldTrade(totals, "PRK").get(2014)?.source).toBe("kotra");
  expect(worldTrade(totals, "PRK").get(2020)).toMatchObject({ source: "imf_dots", isSuspect: true });
});

test("worldTrade prefers the source that reaches the latest year, then the longer one, then the first id", () => {
  const later = [
    ...both("KOR", 2014, "cow", 1, 1),
    ...both("KOR", 2014, "imf", 2, 2),
    ...both("KOR", 2020, "imf", 2, 2),
  ];
  expect(worldTrade(later, "KOR").get(2014)?.source).toBe("imf");
  const longer = [
    ...both("KOR", 2020, "kotra", 1, 1),
    ...both("KOR", 2020, "zoll", 2, 2),
    ...both("KOR", 2019, "zoll", 2, 2),
  ];
  expect(worldTrade(longer, "KOR").get(2020)?.source).toBe("zoll");
  const even = [...both("KOR", 2020, "b", 1, 1), ...both("KOR", 2020, "a", 2, 2)];
  expect(worldTrade(even, "KOR").get(2020)?.source).toBe("a");
});

test("worldTrade does not depend on the order of the rows", () => {
  const totals = [
    ...both("KOR", 2014, "cow", 1, 1),
    ...both("KOR", 2014, "imf", 2, 2),
    ...both("KOR", 2015, "imf", 2, 2),
  ];
  expect(worldTrade(totals.toReversed(), "KOR").get(2014)).toEqual(worldTrade(totals, "KOR").get(2014));
});

test("worldTrade takes no total of the DPRK before 1992 that rests on partner reports", () => {
  const partners = (year: number) => [
    ...both("PRK", year, "imf_dots_totals", 688, 1504, "suspect"),
    ...both("PRK", year, "imf_via_kita_1994", 709, 1454),
  ];
  expect(worldTrade(partners(1991), "PRK").size).toBe(0);
  expect(worldTrade(partners(1992), "PRK").get(1992)?.source).toBe("imf_via_kita_1994");
  expect(worldTrade([...partners(1991), ...both("PRK", 1991, "kotra_1992", 951, 1643)], "PRK").get(1991)?.source).toBe(
    "kotra_1992",
  );
});

test("worldTrade takes no unusable row, no zero and no other economy", () => {
  expect(worldTrade(both("PRK", 2000, "cow", 10, 10, "unusable"), "PRK").size).toBe(0);
  expect(worldTrade(both("PRK", 2000, "cow", 0, 0), "PRK").size).toBe(0);
  expect(worldTrade(both("KOR", 2000, "cow", 10, 10), "PRK").size).toBe(0);
});

test("worldTrade adds the flows of one year, not of two", () => {
  const found = worldTrade([...both("KOR", 2000, "wto", 1, 2), ...both("KOR", 2001, "wto", 10, 20)], "KOR");
  expect([...found.values()].map(({ year, value }) => [year, value])).toEqual([
    [2000, 3],
    [2001, 30],
  ]);
  const [exported] = both("KOR", 2000, "wto", 1, 2);
  const [, imported] = both("KOR", 2001, "wto", 1, 2);
  expect(
    worldTrade(
      [exported, imported].flatMap((row) => row ?? []),
      "KOR",
    ).size,
  ).toBe(0);
});

test("worldTrade takes a sum for suspect if either flow is", () => {
  const [exported, imported] = both("KOR", 2000, "wto", 1, 2);
  for (const suspect of [exported, imported]) {
    const rows = [exported, imported].flatMap((row) =>
      row ? { ...row, quality: row === suspect ? "suspect" : "ok" } : [],
    );
    expect(worldTrade(rows, "KOR").get(2000)?.isSuspect).toBe(true);
  }
  expect(worldTrade(both("KOR", 2000, "wto", 1, 2), "KOR").get(2000)?.isSuspect).toBe(false);
});

test("worldTrade prefers a source that goes on to one that has more years and ended", () => {
  const ended = [2000, 2001, 2002].flatMap((year) => both("KOR", year, "cow", 1, 1));
  const alive = [2002, 2020].flatMap((year) => both("KOR", year, "wto", 2, 2));
  expect(worldTrade([...ended, ...alive], "KOR").get(2002)?.source).toBe("wto");
  expect(worldTrade([...alive, ...ended], "KOR").get(2002)?.source).toBe("wto");
});

test("worldTrade takes the first id of two sources alike, in whatever order they come", () => {
  const [a, b] = [both("KOR", 2020, "a", 1, 1), both("KOR", 2020, "b", 2, 2)];
  expect([
    worldTrade([...a, ...b], "KOR").get(2020)?.source,
    worldTrade([...b, ...a], "KOR").get(2020)?.source,
  ]).toEqual(["a", "a"]);
});

test("worldTrade takes partner reports of the ROK before 1992, and no suspect total of the DPRK of that time", () => {
  expect(worldTrade(both("KOR", 1980, "imf_dots_totals", 1, 2), "KOR").size).toBe(1);
  expect(worldTrade(both("KOR", 1980, "imf_dots_totals", 1, 2, "suspect"), "KOR").size).toBe(1);
  expect(worldTrade(both("PRK", 1991, "kotra_1992", 1, 2, "suspect"), "PRK").size).toBe(0);
  expect(worldTrade(both("PRK", 1992, "kotra_1992", 1, 2, "suspect"), "PRK").size).toBe(1);
});
