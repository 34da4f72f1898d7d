import { type Case, replace, rewrite, siteData } from "./case";

const trade = "series/trade.csv";
const row = (partner: string, year: number, value: number, source = "imf_dots") =>
  `trade_total,${partner},${year},${value},,,A,${source},,,,sum,\n`;

/** Figures of the DPRK changed or added, the rule of their years with them. */
const dprk = (rewritten: (text: string) => string, to: number): Case["change"] => {
  const [figures, rules] = [rewrite(trade, rewritten), replace("headline.csv", "PRK,1992,1993", `PRK,1992,${to}`)];
  return (files) => rules(figures(files));
};

export const slips: Case[] = [
  {
    name: "a last figure in billions",
    change: dprk((text) => text + row("PRK", 1994, 0.14), 1994),
    at: "series/trade.csv:9:22 x-unit-slip",
    hint: "1590 times below that of 1993, 222.6: is it in the same unit?",
  },
  {
    name: "a figure in billions between two in millions",
    change: dprk((text) => text.replace("1993,222.6", "1993,0.2226") + row("PRK", 1994, 140), 1994),
    at: "series/trade.csv:4:22 x-unit-slip",
    hint: "1313 times below that of 1992, 292.3",
  },
  {
    name: "a first figure in billions",
    change: dprk((text) => text.replace("1992,292.3", "1992,0.2923") + row("PRK", 1994, 140), 1994),
    at: "series/trade.csv:3:22 x-unit-slip",
    hint: "762 times below that of 1993, 222.6",
  },
  {
    name: "figures in thousands from some year on",
    change: dprk((text) => text + row("PRK", 1994, 90_000) + row("PRK", 1995, 91_000), 1995),
    at: "series/trade.csv:9:22 x-unit-slip",
    hint: "404 times that of 1993, 222.6",
  },
  {
    name: "a figure a thousand times that of another source, and no other of its own",
    change: rewrite(trade, (text) => text + row("KOR", 1992, 1.05, "voeten")),
    at: "series/trade.csv:8:22 x-unit-slip",
    hint: "1001 times that of voeten, 1.05",
    also: ["series/trade.csv:9:22 x-unit-slip"],
  },
  {
    name: "a total in thousands",
    change: rewrite("totals.csv", (text) => `${text}KOR,1993,export,82236000,imf_dots,ok,\n`),
    at: "totals.csv:5:17 x-unit-slip",
    hint: "1073 times that of 1992, 76632",
  },
  {
    name: "a whole source in billions",
    change: rewrite(trade, (text) =>
      text.replace(
        /^(trade_export,KOR,\d+),([\d.]+)(,[^,]*,[^,]*,[^,]*,cow_trade_v4_smooth,)/gm,
        (_, key, value, rest) => [key, ",", Number(value) / 1000, rest].join(""),
      ),
    ),
    at: "series/trade.csv:423:23 x-unit-slip",
    hint: "cow_trade_v4_smooth is 1000 times below what other sources say: is all of it in the same unit?",
    also: ["series/trade.csv:520:23 x-golden"],
    files: siteData,
  },
];
