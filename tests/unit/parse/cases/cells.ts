import { type Case, replace } from "./case";

const one = (name: string, file: string, from: string, to: string, at: string, hint: string): Case => ({
  name,
  change: replace(file, from, to),
  at: `${file}:${at}`,
  hint,
});
const trade = "series/trade.csv";

export const cells: Case[] = [
  one("a partner in small letters", trade, "PRK,1992", "prk,1992", "3:13 constraint-error", "write PRK"),
  one("a partner with a Cyrillic letter", trade, "PRK,1992", "РRK,1992", "3:13 constraint-error", "the sign U+0420"),
  one("a partner by another code", trade, "PRK,1992", "KP,1992", "3:13 constraint-error", "one of PRK, KOR, KOREA"),
  one("a status that nothing stands for", trade, ",A,imf", ",X,imf", "3:30 constraint-error", "one of A, E, U, B"),
  one("a derivation nobody knows", trade, ",sum,", ",guess,", "3:44 constraint-error", "one of sum, back-cast"),
  one("a row without a source", trade, ",A,imf_dots", ",A,", "3:32 constraint-error", "who says so"),
  one(
    "a unit nobody knows",
    "measures.csv",
    "usd_million",
    "gbp_million",
    "2:19 constraint-error",
    "one of usd_million",
  ),
  one(
    "a unit in other letters",
    "measures.csv",
    "usd_million",
    "USD million",
    "2:19 constraint-error",
    "write usd_million",
  ),
  one("an id with a capital", "measures.csv", "missions,", "Missions,", "4:1 constraint-error", "as in trade_total"),
  one("no title in Spanish", "measures.csv", "Comercio de bienes", "", "2:46 constraint-error", "title in Spanish"),
  one("an id of a milestone of four digits", "milestones.csv", "M003", "M0003", "4:1 constraint-error", "as in M023"),
  one("an importance of four", "milestones.csv", ",1,yes", ",4,yes", "3:48 constraint-error", "one of 1, 2, 3"),
  one("TRUE for yes", "milestones.csv", ",1,yes", ",1,TRUE", "3:50 constraint-error", "write yes or no"),
  one(
    "a label too long for the chart",
    "milestones.csv",
    "1884 treaty",
    "x".repeat(27),
    "2:50 constraint-error",
    "at most 26",
  ),
  one(
    "sources separated by commas and spaces",
    "milestones.csv",
    "gse;cab",
    "gse; cab",
    "3:181 type-error",
    "by ; alone",
  ),
  one(
    "a source named twice",
    "milestones.csv",
    "gse;cabinet_1992",
    "gse;gse",
    "3:181 constraint-error",
    "gse is there twice",
  ),
  one("an address without https", "sources.csv", "https://data", "data", "2:58 constraint-error", "as in https://"),
  one("a language in three letters", "sources.csv", ",ru,,", ",rus,,", "3:92 constraint-error", "as in ko"),
  one("a label of three forms", "eras.csv", "One Korea|One", "One|O|K", "2:46 constraint-error", "write it as in"),
  one("thirteen months", "deflator.csv", "130.7,12", "130.7,13", "2:12 constraint-error", "at most 12"),
];
