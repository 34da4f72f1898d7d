import { describe, expect, it } from "vitest";
import { describeOdd, hintOfMeant, meantAmong, plainText } from "../../../lib/parse/lookalike";

describe("plainText", () => {
  it.each([
    ["of Cyrillic small letters", "авсԁеһнікјӏмпорԛѕтѵԝху", "abcdehhikjlmnopqstvwxy"],
    ["of Cyrillic capitals", "АВСЕНІЈКМОРЅТХУ", "ABCEHIJKMOPSTXY"],
    ["of Greek small letters", "αβϲεηικορτυνχγ", "abcehikoptuvxy"],
    ["of Greek capitals", "ΑΒΕΗΙΚΟΡΤΧ", "ABEHIKOPTX"],
    ["of other alphabets", "єıօᴢ", "eioz"],
    ["with the round sigma", "ϲ", "c"],
    ["full-width", "ＫＯＲ＿１９９０", "KOR_1990"],
    ["with dashes and a minus", "a‐b‑c–d—e−f", "a-b-c-d-e-f"],
    ["with signs that cannot be seen", "a\u200Bb\u00ADc\uFEFF", "abc"],
    ["of ASCII", "imf_dots-2 (RUS)", "imf_dots-2 (RUS)"],
    ["that looks like nothing else", "жд무역é", "жд무역é"],
  ])("writes a text %s in the letters it looks like", (_, text, plain) => {
    expect(plainText(text)).toBe(plain);
  });
});

describe("meantAmong", () => {
  const meant = meantAmong(["PRK", "KOR", "usd_million", "back-cast", "A"]);

  it.each([
    ["prk", "PRK"],
    ["КОR", "KOR"],
    ["кор", null],
    ["ＰＲＫ", "PRK"],
    [" KOR ", "KOR"],
    ["USD million", "usd_million"],
    ["usd  -  million", "usd_million"],
    ["usd.million", "usd_million"],
    ["usdmillion", null],
    ["back cast", "back-cast"],
    ["back—cast", "back-cast"],
    ["Α", "A"],
    ["a\u200B", "A"],
    ["PRKK", null],
    ["", null],
  ])("takes %j for %s", (text, name) => {
    expect(meant(text)).toBe(name);
  });
});

describe("the hint", () => {
  it.each([
    ["prk", "PRK", "write PRK"],
    ["РRK", "PRK", "write PRK; U+0420 stands for P"],
    ["PRК", "PRK", "write PRK; U+041A stands for K"],
    ["imf—dots", "imf_dots", "write imf_dots; U+2014 stands for _"],
    ["imf‑dots", "imf-dots", "write imf-dots; U+2011 stands for -"],
    ["KO\u200BR", "KOR", "write KOR; U+200B cannot be seen"],
    ["KOR\u00A0", "KOR", "write KOR; U+00A0 cannot be seen"],
    ["\u200BКOR", "KOR", "write KOR; U+200B cannot be seen"],
    ["КOR ", "KOR", "write KOR; U+041A stands for K"],
    ["Р\u200BRK", "PRK", "write PRK; U+0420 stands for P"],
    ["𝐊OR", "KOR", "write KOR; U+1D40A stands for K"],
  ])("for %j where %s was meant says: %s", (text, name, hint) => {
    expect(hintOfMeant(text, name)).toBe(hint);
  });

  it("names no sign where all are of ASCII", () => {
    expect(describeOdd("prk", "PRK")).toBeNull();
  });
});
