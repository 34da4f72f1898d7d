import { type Case, encode, put, rebyte, replace, saveAs } from "./case";

const file = "totals.csv";
const header = "economy,year,flow,value,source,quality,note\n";
const latin = (sign: string) => [sign.charCodeAt(0)];
const windows1251 = (sign: string) => [sign.charCodeAt(0) - 0x0410 + 0xc0];
const koiLetters = "юабцдефгхийклмнопярстужвьызшэщчъ";
const koi8 = (sign: string) => [koiLetters.indexOf(sign) + 0xc0];
const cp949: Record<string, number[]> = { 무: [0xb9, 0xab], 역: [0xbf, 0xaa], 통: [0xc5, 0xeb], 계: [0xb0, 0xe8] };
const korean = (sign: string) => cp949[sign] ?? [];

const utf16 = (text: string, isLittle: boolean, mark: boolean) =>
  Uint8Array.from(
    [...(mark ? "\uFEFF" : ""), ...text].flatMap((sign) => {
      const code = sign.charCodeAt(0);
      return isLittle ? [code & 255, code >> 8] : [code >> 8, code & 255];
    }),
  );
const cut = (text: string) => rebyte(file, (bytes) => Uint8Array.from([...bytes, ...encode(text)].slice(0, -1)));
const bad = (...bytes: number[]) =>
  put(file, Uint8Array.from([...encode(`${header}RUS,1992,export,1,imf_dots,ok,a`), ...bytes, ...encode("z\n")]));

export const encoding: Case[] = [
  {
    name: "a byte order mark in front of UTF-8",
    change: rebyte(file, (bytes) => Uint8Array.from([0xef, 0xbb, 0xbf, ...bytes])),
    at: "totals.csv:1:1 x-byte-order-mark",
    hint: "without a byte order mark",
  },
  {
    name: "UTF-16 with the low byte first and a mark",
    change: put(file, utf16(header, true, true)),
    at: "totals.csv:1:1 encoding-error",
    hint: "byte 0 (0xFF 0xFE): looks like UTF-16 text (little-endian)",
  },
  {
    name: "UTF-16 with the high byte first and a mark",
    change: put(file, utf16(header, false, true)),
    at: "totals.csv:1:1 encoding-error",
    hint: "byte 0 (0xFE 0xFF): looks like UTF-16 text (big-endian)",
  },
  {
    name: "UTF-16 with the low byte first and no mark",
    change: put(file, utf16(header, true, false)),
    at: "totals.csv:1:1 encoding-error",
    hint: "byte 1 (0x00): looks like UTF-16 text (little-endian)",
  },
  {
    name: "UTF-16 with the high byte first and no mark",
    change: put(file, utf16(header, false, false)),
    at: "totals.csv:1:1 encoding-error",
    hint: "byte 0 (0x00): looks like UTF-16 text (big-endian)",
  },
  {
    name: "UTF-32 with a mark",
    change: put(file, Uint8Array.from([0xff, 0xfe, 0, 0, 0x65, 0, 0, 0])),
    at: "totals.csv:1:1 encoding-error",
    hint: "looks like UTF-32 text",
  },
  {
    name: "a text saved as Latin-1",
    change: saveAs(file, latin, "partial year", "año parcial"),
    at: "totals.csv:2:40 encoding-error",
    hint: "byte 84 (0xF1) is not UTF-8: looks like Windows-1252 or Latin-1",
  },
  {
    name: "a text saved as Windows-1251",
    change: saveAs(file, windows1251, "partial year", "неполный год"),
    at: "totals.csv:2:40 encoding-error",
    hint: "byte 83 (0xED) is not UTF-8: looks like Windows-1251 (Cyrillic)",
  },
  {
    name: "a text saved as KOI8-R",
    change: saveAs(file, koi8, "partial year", "неполный год"),
    at: "totals.csv:2:40 encoding-error",
    hint: "looks like KOI8-R (Cyrillic)",
  },
  {
    name: "a text saved as cp949",
    change: saveAs(file, korean, "partial year", "무역통계"),
    at: "totals.csv:2:40 encoding-error",
    hint: "byte 83 (0xB9) is not UTF-8: looks like Korean (cp949, EUC-KR)",
  },
  {
    name: "one byte of another encoding in a text that is UTF-8 elsewhere",
    change: bad(0xc3, 0xa9, 0x20, 0xe9),
    at: "totals.csv:2:31 encoding-error",
    hint: "(0xE9) is not UTF-8; save as UTF-8",
  },
  {
    name: "a sign of two bytes without its second",
    change: bad(0xc3),
    at: "totals.csv:2:31 encoding-error",
    hint: "byte 75 (0xC3)",
  },
  {
    name: "a sign of three bytes without its third",
    change: bad(0xe2, 0x82),
    at: "totals.csv:2:31 encoding-error",
    hint: "byte 75 (0xE2)",
  },
  {
    name: "a sign of four bytes without its last",
    change: bad(0xf0, 0x9f, 0x98),
    at: "totals.csv:2:31 encoding-error",
    hint: "byte 75 (0xF0)",
  },
  {
    name: "a byte that continues nothing",
    change: bad(0x80),
    at: "totals.csv:2:31 encoding-error",
    hint: "byte 75 (0x80)",
  },
  {
    name: "a slash written with more bytes than it needs",
    change: bad(0xc0, 0xaf),
    at: "totals.csv:2:31 encoding-error",
    hint: "byte 75 (0xC0)",
  },
  {
    name: "half of a pair in UTF-8",
    change: bad(0xed, 0xa0, 0x80),
    at: "totals.csv:2:31 encoding-error",
    hint: "byte 75 (0xED)",
  },
  {
    name: "a sign beyond the last of Unicode",
    change: bad(0xf4, 0x90, 0x80, 0x80),
    at: "totals.csv:2:31 encoding-error",
    hint: "byte 75 (0xF4)",
  },
  {
    name: "a file that ends inside a sign of two bytes",
    change: cut("RUS,1993,export,40000,imf_dots,ok,é"),
    at: "totals.csv:5:35 encoding-error",
    hint: "(0xC3) begins a sign that the file ends within: it may be cut",
    also: ["totals.csv:5:36 x-final-line-end"],
  },
  {
    name: "a file that ends inside a Korean sign",
    change: cut("RUS,1993,export,40000,imf_dots,ok,역"),
    at: "totals.csv:5:35 encoding-error",
    hint: "begins a sign that the file ends within: it may be cut",
    also: ["totals.csv:5:37 x-final-line-end"],
  },
  {
    name: "a letter with an accent that was read as two",
    change: replace(file, "partial year", "a\u00C3\u00B1o partial"),
    at: "totals.csv:2:40 x-misread",
    hint: "Ã± was ñ; write that",
  },
  {
    name: "an apostrophe that was read as three signs",
    change: replace(file, "partial year", "the year\u00E2\u20AC\u2122s part"),
    at: "totals.csv:2:40 x-misread",
    hint: "â€™ was ’; write that",
  },
  {
    name: "Russian that was read as Windows-1251 when it was UTF-8",
    change: replace(file, "partial year", "\u0420\u0456\u0420\u0455\u0420\u0491"),
    at: "totals.csv:2:40 x-misread",
    hint: "РіРѕРґ was год; write that",
  },
  {
    name: "Korean that was read as Latin-1 when it was UTF-8",
    change: replace(file, "partial year", "\u00EB\u00AC\u00B4\u00EC\u0097\u00AD"),
    at: "totals.csv:2:40 x-misread",
    hint: "was 무역; write that",
  },
  {
    name: "a letter that a Korean machine read as a syllable",
    change: replace(file, "partial year", "a챰o partial"),
    at: "totals.csv:2:40 x-misread",
    hint: "챰 was ñ; write that",
  },
  {
    name: "a letter that a Korean machine read as a syllable, before a closing quote",
    change: replace(file, "partial year", "“caf챕” partial"),
    at: "totals.csv:2:40 x-misread",
    hint: "챕 was é; write that",
  },
  {
    name: "a letter that was lost when a Korean machine saved the file",
    change: replace(file, "partial year", "a?o partial"),
    at: "totals.csv:2:40 x-misread",
    hint: "a?o: a letter was lost",
  },
  {
    name: "letters whose accents stand apart, as a Mac writes names of files",
    change: replace(file, "partial year", "an\u0303o partial"),
    at: "totals.csv:2:40 x-misread",
    hint: "letters and their accents stand apart",
  },
  {
    name: "a second sign for a hanja, as Korean encodings have it",
    change: replace(file, "partial year", "partial \uF9E1"),
    at: "totals.csv:2:40 x-misread",
    hint: "(U+F9E1) stands for 李 (U+674E); write that",
  },
];
