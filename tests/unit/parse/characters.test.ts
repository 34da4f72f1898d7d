import { describe, expect, it } from "vitest";
import { faultOfCharacters, faultOfFormula } from "../../../lib/parse/characters";

describe("faultOfCharacters", () => {
  it.each([
    "a",
    "Perestroika",
    "DPRK’s “own” figures, c.i.f.",
    "Тумень 두만강",
    "US$ 5 €",
    "two\nlines",
    "a\u00a0b",
  ])("takes %j", (text) => {
    expect(faultOfCharacters(text)).toBeNull();
  });

  it.each([
    ["a\u0000", "x-control-character", "<U+0000>"],
    ["a\tb", "x-control-character", "<U+0009>"],
    ["a\rb", "x-control-character", "<U+000D>"],
    ["\u202Eabc", "x-control-character", "<U+202E>"],
    ["a\u200Bb", "x-control-character", "<U+200B>"],
    ["\uFEFFa", "x-control-character", "<U+FEFF>"],
    ["a\uFFFDb", "x-control-character", "<U+FFFD>"],
    [" a", "x-whitespace", "start or end"],
    ["a\u00a0", "x-whitespace", "start or end"],
    ["a\n", "x-whitespace", "start or end"],
    ["  ", "x-whitespace", "only spaces"],
  ])("refuses %j", (text, code, hint) => {
    expect(faultOfCharacters(text)?.code).toBe(code);
    expect(faultOfCharacters(text)?.hint).toContain(hint);
  });
});

describe("faultOfFormula", () => {
  it.each(["=1+1", "+68.5 percent", "@here", "- 5", "-a", "\t=1", "\r=1", "＝1"])("refuses %j", (text) => {
    expect(faultOfFormula(text)?.code).toBe("x-formula");
  });

  it.each(["-5", "-1.5e3", "a=b", "5-6", "–5"])("takes %j", (text) => {
    expect(faultOfFormula(text)).toBeNull();
  });
});
