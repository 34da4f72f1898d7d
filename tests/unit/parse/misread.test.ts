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
        expect(faultOfMisread(`x${seen}y`)?.hint).toContain(`was ${text}; write that`);
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

it.each([
  ["â‚¬5 million", "€"],
  ["â„– 5", "№"],
  ["âˆ’5", "−"],
  ["Viá»‡t Nam", "ệ"],
  ["WaÅ‚Ä™sa", "łę"],
  ["PaÅ„stwo", "ń"],
  ["Ä°stanbul", "İ"],
  ["Ã“scar", "Ó"],
  ["l챠nea pol챠tica", "í"],
])("%s is told", (text, was) => {
  expect(faultOfMisread(text)?.hint).toContain(`was ${was}; write that`);
});

it.each([
  "한국의 첫FTA 체결",
  "e책",
  "GS체",
  "KBS창",
  "베이징 A楼 3층",
  "每kg",
  "“AMANHÃ”",
  "“LIMBA ROMÂNĂ”",
  "Å”",
  "Việt Nam",
  "Wałęsa",
  "Łódź — “Ż”",
  "Übersicht „Ä“",
  "Ấn Độ",
  "İstanbul",
])("%s is meant", (text) => {
  expect(faultOfMisread(text)).toBeNull();
});

it("a text of any length is read to its end", () => {
  for (const text of ["é".repeat(300_000), `é1${"챕".repeat(200_000)}`]) expect(faultOfMisread(text)).toBeNull();
  for (const text of [`${"a".repeat(400_000)} ?`, "a?".repeat(100_000)])
    expect(faultOfLostLetter(text) === null).toBe(text.endsWith(" ?"));
});

it("a question mark within a word is a lost letter, but in an address or after a word it is not", () => {
  expect(faultOfLostLetter("el Tratado de Pek?n")?.hint).toMatch(/^Pek\?n: a letter was lost/);
  expect(faultOfLostLetter("see https://kita.net/?mode=a?b and Pek?n.")?.hint).toMatch(/^Pek\?n/);
  for (const text of ["https://kita.net/?mode=a?b", "statHtml.do?orgId=101", "What for? ask", "¿qué?", "1992?"])
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

const syllable = (letter: string) => readAs("euc-kr", letter);

describe("a syllable that was a letter with an accent", () => {
  it.each([
    ["within a word", `a${syllable("ñ")}o`],
    ["at the end of a word", `caf${syllable("é")} y`],
    ["at the end of a word, before a comma", `caf${syllable("é")}, y`],
    ["at the end of the text", `caf${syllable("é")}`],
    ["before a quote", `«el caf${syllable("é")}»`],
    ["before another quote", `“caf${syllable("é")}”`],
    ["before an ellipsis", `caf${syllable("é")}…`],
    ["before a dash", `caf${syllable("é")}—y`],
    ["at the start of the text", `${syllable("á")}rea`],
    ["at the start of a word", `el ${syllable("á")}rea`],
    ["behind a bracket", `(${syllable("á")}rea)`],
    ["behind a quote", `«${syllable("á")}rea»`],
    ["behind another quote", `“${syllable("á")}rea”`],
  ])("is told %s", (_, text) => {
    const letter = [..."áéñ"].find((one) => text.includes(syllable(one))) ?? "";
    expect(faultOfMisread(text)).toEqual({
      code: "x-misread",
      hint: `${syllable(letter)} was ${letter}; write that`,
    });
  });

  it.each([
    ["alone", syllable("é")],
    ["among figures", `1990${syllable("é")}5`],
    ["behind a figure", `1990${syllable("é")}`],
    ["among syllables", `북${syllable("é")}한`],
    ["behind a hyphen", `K-${syllable("é")}x`],
    ["before a syllable", `caf${syllable("é")}북한`],
  ])("may be meant %s", (_, text) => {
    expect(faultOfMisread(text)).toBeNull();
  });
});

it.each([
  ["año", "a\u00C3\u00B1o", "Ã± was ñ; write that"],
  ["the longest of several", "a\u00C3\u00B1o y \u00E2\u20AC\u2122 \u00C3\u00A9", "â€™ was ’; write that"],
  ["the first of several as long", "a\u00C3\u00B1o \u00C3\u00A9", "Ã± was ñ; write that"],
  ["behind a sign that is meant", "é\u00C3\u00B1o", "Ã± was ñ; write that"],
  ["a control in it", "\u00EB\u00AC\u00B4\u00EC\u0097\u00AD", "ë¬´ì<U+0097><U+00AD> was 무역; write that"],
])("what was misread is named: %s", (_, text, hint) => {
  expect(faultOfMisread(text)).toEqual({ code: "x-misread", hint });
});

it.each([
  ["a?o", "a?o"],
  ["el a?o parcial", "a?o"],
  ["Relaciones diplom?ticas", "diplom?ticas"],
  ["С?вет", "С?вет"],
])("in %s a letter was lost", (text, word) => {
  const hint = `${word}: a letter was lost when the file was saved; write it`;
  expect(faultOfLostLetter(text)).toEqual({ code: "x-misread", hint });
});

it.each(["1?a", "a?1", "a? b", "?a", "a??b", "A?B", "http://a.b/c?de"])("in %s no letter was lost", (text) => {
  expect(faultOfLostLetter(text)).toBeNull();
});
