import { type Case, edit, replace, rewrite, siteData } from "./case";

const eras = "eras.csv";
const prices = "deflator.csv";
const site = (one: Case): Case => ({ ...one, files: siteData });
const inSite = (...parts: Parameters<typeof edit>): Case => site(edit(...parts));

/** Rows of one thing that follow each other year by year. */
export const runs: Case[] = [
  edit("two eras for one year", eras, "BOTH,1945", "BOTH,1944", "3:10 x-era-overlap", "overlaps line 2", [
    "2:16 x-era-overlap",
  ]),
  edit(
    "a hole between two eras",
    eras,
    "BOTH,1945",
    "BOTH,1948",
    "2:16 x-no-era",
    "no era of PRK for 1945, 1946, 1947",
  ),
  inSite(
    "an era of both that begins in the last year of two others",
    eras,
    "BOTH,1985",
    "BOTH,1984",
    "9:10 x-era-overlap",
    "overlaps line 7",
    ["7:14 x-era-overlap", "8:14 x-era-overlap"],
  ),
  inSite(
    "an era of one Korea that ends too early",
    eras,
    "KOR,1954,1984",
    "KOR,1954,1980",
    "8:14 x-no-era",
    "no era of KOR for 1981, 1982, 1983, 1984",
  ),
  inSite(
    "an era named for the other Korea",
    eras,
    "E07,KOR",
    "E07,PRK",
    "6:15 x-no-era",
    "no era of KOR for 1954, 1955, 1956, 1957, 1958 and 26 more",
    ["7:14 x-era-overlap", "8:9 x-era-overlap"],
  ),
  inSite(
    "an era after the last year of the site",
    eras,
    "2022,2024",
    "2022,2025",
    "13:15 constraint-error",
    "at most 2024",
  ),
  site({
    name: "a multiplier with two digits exchanged",
    change: replace(prices, "1946,19.517,12,16.0729", "1946,19.517,12,16.7029"),
    at: "deflator.csv:2:16 x-multiplier",
    hint: "cpi × multiplier is 325.99, in other years 313.69; write 16.0726, or mend cpi",
  }),
  site({
    name: "an index of prices with a digit off",
    change: replace(prices, "1947,22.325", "1947,22.425"),
    at: "deflator.csv:3:16 x-multiplier",
    hint: "or mend cpi",
  }),
  site({
    name: "multipliers that give dollars of another year",
    change: rewrite(prices, (text) =>
      text.replace(
        /^(\d+,[\d.]+,\d+),([\d.]+)/gm,
        (_, before, own) => `${before},${(Number(own) / 1.0295).toFixed(6)}`,
      ),
    ),
    at: "deflator.csv:80:17 x-multiplier",
    hint: "must be 1: the multipliers give dollars of 2024",
  }),
  edit("a price index of nought", prices, "130.7", "0", "2:6 constraint-error", "above 0"),
  edit("a multiplier of nought", prices, "2.3031", "0", "3:15 constraint-error", "above 0"),
  edit(
    "a year without prices",
    prices,
    "1991,136.2,12,2.3031",
    "1992,140.3,12,2.2358",
    "2:1 x-no-prices",
    "no prices for 1991",
  ),
];
