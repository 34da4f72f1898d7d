import { describe, expect, it } from "vitest";
import { crossCheckDeflator } from "../../../lib/parse/crossCheckDeflator";
import { crossCheckEras } from "../../../lib/parse/crossCheckEras";
import { tablesOf, told } from "./tablesOf";

/** Eras written as `PRK 1948-1953`. */
const toldOfEras = (...eras: string[]) => {
  const rows = eras.map((era, index) => {
    const [partner, from, to] = era.split(/[ -]/);
    return `E0${index + 1},${partner},${from},${to},a,a,a,a,a,a`;
  });
  return told(crossCheckEras(tablesOf({ eras: rows })));
};

describe("eras", () => {
  it.each<[string, string[]]>([
    ["one after the other", ["KOREA 1860-1944", "BOTH 1945-1953", "PRK 1954-1984", "KOR 1954-1984", "BOTH 1985-2024"]],
    ["in any order", ["PRK 1954-1984", "BOTH 1945-1953", "KOREA 1860-1944", "KOR 1954-1984", "BOTH 1985-2024"]],
    ["of the two Koreas for the same years", ["PRK 1954-1984", "KOR 1954-1984"]],
    ["of the two Koreas that end apart", ["PRK 1954-1984", "KOR 1954-1990"]],
  ])("%s are right", (_, eras) => {
    expect(toldOfEras(...eras)).toEqual([]);
  });

  it.each<[string, string[], string[]]>([
    [
      "with a hole in both histories, told once",
      ["KOREA 1860-1944", "BOTH 1946-2024"],
      ["2 x-no-era to: after this, no era of PRK for 1945"],
    ],
    [
      "with a hole in one history",
      ["BOTH 1945-1953", "PRK 1954-1984", "KOR 1960-1984", "BOTH 1985-2024"],
      ["2 x-no-era to: after this, no era of KOR for 1954, 1955, 1956, 1957, 1958 and 1 more"],
    ],
    [
      "with a hole behind the one that ends last",
      ["BOTH 1945-1960", "BOTH 1950-1953", "BOTH 1963-2024"],
      [
        "2 x-era-overlap to: overlaps line 3",
        "3 x-era-overlap from: overlaps line 2",
        "2 x-no-era to: after this, no era of PRK for 1961, 1962",
      ],
    ],
    [
      "that overlap in one year",
      ["KOREA 1860-1945", "BOTH 1945-2024"],
      ["2 x-era-overlap to: overlaps line 3", "3 x-era-overlap from: overlaps line 2"],
    ],
    [
      "of one Korea over one of both",
      ["BOTH 1945-1960", "KOR 1950-1984"],
      ["2 x-era-overlap to: overlaps line 3", "3 x-era-overlap from: overlaps line 2"],
    ],
    [
      "of which one runs backward, so that a hole may be its own",
      ["BOTH 1945-1953", "BOTH 1984-1954", "BOTH 1985-1990"],
      [],
    ],
    ["of which a year cannot be read", ["BOTH 1945-1953", "BOTH 1954-198x", "BOTH 1985-1990"], []],
    ["of which a partner cannot be read", ["BOTH 1945-1953", "ROK 1954-1984", "BOTH 1985-1990"], []],
    [
      "that overlap beside one that cannot be read",
      ["BOTH 1945-1953", "ROK 1954-1984", "BOTH 1953-1990"],
      ["2 x-era-overlap to: overlaps line 4", "4 x-era-overlap from: overlaps line 2"],
    ],
  ])("%s", (_, eras, problems) => {
    expect(toldOfEras(...eras)).toEqual(problems);
  });
});

/** Prices written as `1990 100 2.5`. */
const toldOfPrices = (...prices: string[]) => {
  const rows = prices.map((price) => {
    const [year, cpi, multiplier] = price.split(" ");
    return `${year},${cpi},12,${multiplier},bls`;
  });
  return told(crossCheckDeflator(tablesOf({ deflator: rows })));
};

describe("prices", () => {
  it.each<[string, string[]]>([
    ["none at all", []],
    ["of one year", ["1990 100 2.5"]],
    ["that fit each other", ["1990 100 2.5", "1991 125 2", "1992 200 1.25"]],
    ["in any order", ["1992 200 1.25", "1990 100 2.5", "1991 125 2"]],
    ["with a multiplier that was rounded", ["1990 100 2.5", "1991 125 2.0001", "1992 200 1.25"]],
    ["with 1 in the year of prices", ["2023 96 1.04167", "2024 100 1"]],
    ["with a year that cannot be read between", ["1990 100 2.5", "199x 125 2", "1992 200 1.25"]],
    ["with an index that cannot be read", ["1990 100 2.5", "1991 x 2", "1992 200 1.25"]],
    ["with a multiplier that cannot be read", ["1990 100 2.5", "1991 125 x", "1992 200 1.25"]],
  ])("%s are right", (_, prices) => {
    expect(toldOfPrices(...prices)).toEqual([]);
  });

  it.each<[string, string[], string[]]>([
    [
      "with a multiplier just beyond what rounding does",
      ["1990 100 2.5", "1991 125 2.00021", "1992 200 1.25"],
      ["3 x-multiplier multiplier: cpi × multiplier is 250.03, in other years 250.00; write 2.0000, or mend cpi"],
    ],
    [
      "with a multiplier too low",
      ["1990 100 2.05", "1991 125 2", "1992 200 1.25"],
      ["2 x-multiplier multiplier: cpi × multiplier is 205.00, in other years 250.00; write 2.5000, or mend cpi"],
    ],
    [
      "of two years of which the higher is told",
      ["1990 100 2.6", "1991 125 2"],
      ["2 x-multiplier multiplier: cpi × multiplier is 260.00, in other years 250.00; write 2.5000, or mend cpi"],
    ],
    [
      "that give dollars of another year",
      ["2023 96 1.06", "2024 100 1.0176"],
      ["3 x-multiplier multiplier: must be 1: the multipliers give dollars of 2024"],
    ],
    [
      "with a hole of a year",
      ["1992 200 1.25", "1990 100 2.5"],
      ["3 x-no-prices year: after this, no prices for 1991; add a row for each"],
    ],
    [
      "with a hole of years",
      ["1990 100 2.5", "1991 100 2.5", "1998 200 1.25"],
      ["3 x-no-prices year: after this, no prices for 1992, 1993, 1994, 1995, 1996 and 1 more; add a row for each"],
    ],
    [
      "that do not fit, beside a year that cannot be read",
      ["1990 100 2.5", "199x 125 2", "1992 100 2.5", "1995 200 2.5"],
      ["5 x-multiplier multiplier: cpi × multiplier is 500.00, in other years 250.00; write 1.2500, or mend cpi"],
    ],
  ])("%s", (_, prices, problems) => {
    expect(toldOfPrices(...prices)).toEqual(problems);
  });
});
