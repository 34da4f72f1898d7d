import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { faultOfLostLetter, faultOfMisread } from "../../../lib/parse/misread";

const letters = (signs: string, least = 2) =>
  fc.array(fc.constantFrom(...signs), { minLength: least, maxLength: 20 }).map((found) => found.join(""));
const russian = letters("абвгдежзийклмнопрстуфхцчшщъыьэюяАБВГД");
const korean = letters("북한남로무역통계외교부");
const accented = letters("áéíóúñüÁÉÍÓÚÑçß", 1);

/** A text in UTF-8 as one sees it who takes it for another encoding. */
const readAs = (encoding: string, text: string) =>
  encoding === "latin1"
    ? String.fromCharCode(...new TextEncoder().encode(text))
    : new TextDecoder(encoding).decode(new TextEncoder().encode(text));

describe.each([
  "latin1",
  "macintosh",
  "windows-1250",
  "windows-1251",
  "ibm866",
] as const)("taken for %s", (encoding) => {
  const texts = {
    latin1: fc.oneof(russian, korean, accented),
    macintosh: fc.oneof(russian, accented),
    "windows-1250": fc.oneof(russian, korean, accented),
    "windows-1251": fc.oneof(russian, korean),
    ibm866: russian,
  }[encoding];
  it("any text of a script it spells in signs is named as it was", () => {
    fc.assert(
      fc.property(texts, (text) => {
        // A sign that its encoding has not at all is lost, and told as such elsewhere.
        const seen = readAs(encoding, text);
        fc.pre(!seen.includes("\uFFFD"));
        expect(faultOfMisread(`x ${seen} y`)?.hint).toContain(`was ${text}; write that`);
      }),
    );
  });
});

it.each([
  "euc-kr",
  "gbk",
  "big5",
  "shift_jis",
])("a Spanish word taken for %s is told by one sign among its letters", (encoding) => {
  const words = ["japonés", "Sudáfrica", "acción", "español", "café", "último"];
  const told = words.map((word) => faultOfMisread(`el ${readAs(encoding, word)} y`)?.hint);
  expect(told).toEqual(["é", "á", "ó", "ñ", "é", "ú"].map((letter) => expect.stringContaining(`was ${letter};`)));
});

it.each([
  ["a console of Windows in Spain", "japon├®s", "é"],
  ["a console of Windows in America", "japon├⌐s", "é"],
  ["an apostrophe on a Mac", "Moscow‚Äôs", "’"],
])("%s", (_, text, was) => {
  expect(faultOfMisread(text)?.hint).toContain(`was ${was}; write that`);
});

it("a question mark within a word is a lost letter, but in an address or after a word it is not", () => {
  expect(faultOfLostLetter("el Tratado de Pek?n")?.hint).toMatch(/^Pek\?n: a letter was lost/);
  for (const text of ["https://kita.net/?mode=a?b", "What for? ask", "¿qué?", "1992?"])
    expect(faultOfLostLetter(text)).toBeNull();
});

it("lets pass what is meant: other scripts, and their quotes, dashes and accents side by side", () => {
  const spanish = fc.constantFrom("está”…", "«CAÑ»", "“É”", "à la “Ó»”", "año—y", "più…", "NIÑO’", "¿Á?", "él”—");
  const mixed = fc.constantFrom(
    "LG전자",
    "IMF는",
    "KBS뉴스",
    "TV조선",
    "K-팝",
    "Корея-ROK",
    "Korea (朝鮮)",
    "JETRO編",
    "G20과",
  );
  const quoted = russian.map((text) => `«${text}»… – “${text}”`);
  const joined = fc.tuple(spanish, mixed, quoted, korean, accented).map((parts) => parts.join(" "));
  fc.assert(
    fc.property(joined, (text) => {
      expect(faultOfMisread(text) ?? faultOfLostLetter(text)).toBeNull();
    }),
  );
});
