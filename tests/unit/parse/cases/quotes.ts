import { type Case, replace } from "./case";

const file = "totals.csv";

export const quotes: Case[] = [
  {
    name: "a quote inside a cell without quotes",
    change: replace(file, "partial year", 'a "partial" year'),
    at: "totals.csv:2:40 x-stray-quote",
    hint: "put the whole cell in quotes and double the quotes",
  },
  {
    name: "an inch sign behind a number",
    change: replace(file, "39967", '39967"'),
    at: "totals.csv:2:17 x-stray-quote",
    hint: "put the whole cell in quotes",
  },
  {
    name: "text after the closing quote",
    change: replace(file, "partial year", '"partial" year'),
    at: "totals.csv:2:40 x-stray-quote",
    hint: "text after the closing quote",
  },
  {
    name: "a space between a quote and a comma",
    change: replace(file, "imf_dots,suspect", '"imf_dots" ,suspect'),
    at: "totals.csv:2:23 x-stray-quote",
    hint: "text after the closing quote",
  },
  {
    name: "a quote inside quotes that is not doubled",
    change: replace(file, "partial year", '"a "partial" year"'),
    at: "totals.csv:2:40 x-stray-quote",
    hint: "double the quotes inside the cell",
  },
  {
    name: "a quote that is never closed",
    change: replace(file, "partial year", '"partial year'),
    at: "totals.csv:2:40 x-unclosed-quote",
    hint: "the quote that opens this cell is never closed",
  },
  {
    name: "a quote that is never closed, in the last row",
    change: replace(file, "81775,imf_dots,ok,", '81775,imf_dots,ok,"'),
    at: "totals.csv:4:35 x-unclosed-quote",
    hint: "never closed",
  },
  {
    name: "a quote in a label that is never closed",
    change: replace(file, "quality,note", 'quality,"note'),
    at: "totals.csv:1:40 x-unclosed-quote",
    hint: "never closed",
  },
  {
    name: "a quote that is never closed, in a cell of two lines",
    change: replace("series/trade.csv", 'a year later"', "a year later"),
    at: "series/trade.csv:5:53 x-unclosed-quote",
    hint: "never closed",
    also: ["series/trade.csv:6:21 missing-cell"],
  },
  {
    name: "quotes of a printer for quotes",
    change: replace("gaps.csv", '"Known in roubles, not in dollars."', "“Known in roubles, not in dollars.”"),
    at: "gaps.csv:2:29 extra-cell",
    hint: "in quotes",
  },
];
