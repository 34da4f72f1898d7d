import { expect, it } from "vitest";
import { brief, problemsAfter } from "./smallData";

const row1990 = "trade_total,PRK,1990,2380.4,1970,2700,";
const row1992 = "trade_total,KOR,1992,1051.2,,,B,imf_dots,,,,,";

it.each<[string, string, string, string, string[]]>([
  ["a value below low", "series/trade.csv", row1990, row1990.replace("2380.4", "1969"), ["2:22 x-outside-range value"]],
  [
    "a value above high",
    "series/trade.csv",
    row1990,
    row1990.replace("2380.4", "2701"),
    ["2:22 x-outside-range value"],
  ],
  ["low above high", "series/trade.csv", row1990, row1990.replace("1970", "2701"), ["2:29 x-low-above-high low"]],
  ["a row without any figure", "series/trade.csv", ",900,U", ",,U", ["7:22 x-no-figure value"]],
  ["a figure as printed without its unit", "series/trade.csv", "million roubles", "", ["2:66 x-no-unit original_unit"]],
  [
    "a unit without a figure",
    "series/trade.csv",
    row1992,
    row1992.replace(",,,,,", ",,,tonnes,,"),
    ["8:43 x-no-unit original_value"],
  ],
  [
    "the undivided country after 1947",
    "series/votes.csv",
    "KOREA,1889",
    "KOREA,1948",
    ["5:10 x-partner-period partner"],
  ],
  ["a Korea before there were two", "series/votes.csv", "KOREA,1889", "KOR,1889", ["5:10 x-partner-period partner"]],
  ["a gap that ends before it begins", "gaps.csv", "KOR,1990,1991", "KOR,1991,1990", ["3:22 x-from-after-to to"]],
  ["an era that ends before it begins", "eras.csv", "1945,1991", "1991,1945", ["3:15 x-from-after-to to"]],
  ["an era of the undivided country to 1948", "eras.csv", "1860,1944", "1860,1948", ["2:5 x-partner-period partner"]],
  [
    "a date finer than its precision",
    "milestones.csv",
    "1991-01,month",
    "1991-01-02,month",
    ["4:17 x-precision precision"],
  ],
  ["a date coarser than its precision", "milestones.csv", "1990-09-30,day", "1990,day", ["3:11 x-precision precision"]],
  [
    "a milestone of the DPRK in 1944",
    "milestones.csv",
    "1991-01,month",
    "1944-01,month",
    ["4:20 x-partner-period partner"],
  ],
  ["a claim that leads nowhere", "claims.csv", "No measure can test this.", "", ["4:88 x-no-link note"]],
  ["a note in English alone", "claims.csv", "Ninguna medida lo prueba.", "", ["4:188 x-one-language note_es"]],
  ["a measure with min above max", "measures.csv", "log,0,100000,1", "log,5,4,1", ["2:124 x-low-above-high min"]],
])("%s is named", (_, file, from, to, problems) => {
  expect(problemsAfter(file, from, to).map(brief)).toEqual(problems.map((problem) => `${file}:${problem}`));
});
