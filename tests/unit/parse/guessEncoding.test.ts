import { describe, expect, it } from "vitest";
import { guessEncoding } from "../../../lib/parse/guessEncoding";

/** The bytes of a text: signs of ASCII as they are, any other by the bytes that follow it as `[ED E0]`. */
const bytesOf = (text: string) =>
  Uint8Array.from(
    [...text.matchAll(/\[([0-9A-F ]+)\]|[^[]/g)].flatMap(([sign, hex]) =>
      hex === undefined ? [sign.charCodeAt(0)] : hex.split(" ").map((byte) => Number.parseInt(byte, 16)),
    ),
  );

const western = "Windows-1252 or Latin-1";
const korean = "Korean (cp949, EUC-KR)";
const windows = "Windows-1251 (Cyrillic)";
const koi = "KOI8-R (Cyrillic)";

describe("an encoding", () => {
  it.each([
    ["one Spanish letter", "a[F1]o", western],
    ["Spanish words, each with a letter", "a[F1]o, se[F1]or, acci[F3]n, [FA]ltimo", western],
    ["a Spanish word that begins with its letter", "[D1]and[FA]", western],
    ["a lone letter at the very start", "[C1]frica", western],
    ["a degree and a section sign", "5 [B0], [A7] 2", western],
    ["Russian", "[F2 EE F0 E3 EE E2 EB FF]", windows],
    ["a Russian name, all its letters the first of the alphabet", "[CC E0 EC E0]", windows],
    ["a Russian word with the last letter of the alphabet", "[EC EE FF]", windows],
    ["Russian of an older machine", "[D4 CF D2 C7 CF D7 CC D1]", koi],
    ["such Russian that begins like Korean", "[C2 C1 CC CB C1 CE D9]", koi],
    ["Korean", "[B9 AB BF AA] 1990", korean],
    ["Korean with the last row of syllables", "[C8 B8 B4 E3]", korean],
    ["Korean with the first syllable of all", "[B1 B9 B0 A1]", korean],
  ])("is known by %s", (_, text, encoding) => {
    expect(guessEncoding(bytesOf(text))).toBe(encoding);
  });

  it.each([
    ["plain ASCII", "trade in 1990"],
    ["quotes and dashes without a letter", "[93]word[94] [96] 5 [80]"],
    ["as many quotes as letters", "[93]a[F1]o"],
    ["a euro sign and a letter", "5 [80], a[F1]o"],
    ["Russian with a letter that is UTF-8", "[F2 EE F0 E3 EE E2 EB FF], a[C3 B1]o"],
    ["Russian half in capitals", "[CC EE D1 EA C2 E0]"],
    ["Russian of DOS", "[E1 AE E0 E2]"],
    ["Japanese", "[A4 B3 A4 F3 A4 CB A4 C1 A4 CF]"],
  ])("is not guessed from %s", (_, text) => {
    expect(guessEncoding(bytesOf(text))).toBeNull();
  });
});
