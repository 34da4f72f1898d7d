import { type Case, exchange, replace, rewrite, siteData } from "./case";

const files = siteData;
const between = (path: string, from: string, to: string) =>
  rewrite(path, (text) => text.replace(from, "\u0000").replace(to, from).replace("\u0000", to));

export const golden: Case[] = [
  {
    name: "a golden figure that was changed",
    change: replace("series/trade.csv", "PRK,2018,34.176184", "PRK,2018,35"),
    at: "series/trade.csv:127:22 x-golden",
    hint: "34.176184 by this source; if the source has corrected it, change lib/parse/golden.ts",
    also: ["series/trade.csv:127:22 x-not-the-sum"],
    files,
  },
  {
    name: "the two Koreas exchanged in two rows of votes",
    change: between("series/un_votes.csv", "unga_distance,PRK,1998,", "unga_distance,KOR,1998,"),
    at: "series/un_votes.csv:9:15 x-golden",
    hint: "2.4871 is the figure of PRK, not KOR: were the two exchanged?",
    also: ["series/un_votes.csv:42:15 x-golden"],
    files,
  },
  {
    name: "the figures of the two Koreas exchanged in one year of the totals",
    change: between("totals.csv", "646.752,imf_dots_totals", "30291.1,imf_dots_totals"),
    at: "totals.csv:46:1 x-golden",
    hint: "30291.1 is the figure of KOR, not PRK",
    also: ["totals.csv:293:1 x-golden"],
    files,
  },
  {
    name: "the other Korea named for oil",
    change: rewrite("series/oil.csv", exchange),
    at: "series/oil.csv:7:11 x-golden",
    hint: "500000 is the figure of PRK, not KOR",
    files,
  },
  {
    name: "the other Korea recognised in 1990",
    change: replace("milestones.csv", "1990-09-30,day,KOR", "1990-09-30,day,PRK"),
    at: "milestones.csv:3:21 x-golden",
    hint: "Moscow recognised the KOR on 1990-09-30",
  },
  {
    name: "the day of a recognition four years late, as spreadsheets of two kinds count",
    change: replace("milestones.csv", "M070,1990-09-30", "M070,1994-10-01"),
    at: "milestones.csv:71:6 x-golden",
    hint: "Moscow recognised the KOR on 1990-09-30",
    also: ["claims.csv:46:13 x-other-date"],
    files,
  },
  {
    name: "day and month of a recognition exchanged",
    change: replace("milestones.csv", "M023,1948-10-12", "M023,1948-12-10"),
    at: "milestones.csv:24:6 x-golden",
    hint: "Moscow recognised the PRK on 1948-10-12",
    also: ["claims.csv:26:13 x-other-date"],
    files,
  },
];
