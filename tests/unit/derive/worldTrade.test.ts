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
