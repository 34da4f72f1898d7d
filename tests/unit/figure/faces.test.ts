import { expect, test } from "vitest";
import { type EmbeddedFace, embedFaces, facesFor, lettersOf } from "../../../lib/figure/faces";
import { loadDataset, loadFaces, loadFont } from "../../../lib/load";

const faces = loadFaces();
const filesFor = (words: string) => facesFor(faces, words).map(({ file }) => file);
const picture = {
  svg: '<svg><style>.figure{fill:none}</style><text class="x">Año &amp; Łódź</text></svg>',
  width: 1,
  height: 1,
};

test("plain English needs the Latin files and no other", () => {
  expect(filesFor("Trade, 1985–2024")).toEqual([
    "inter-latin-400-normal.woff2",
    "inter-latin-600-normal.woff2",
    "source-serif-4-latin-600-normal.woff2",
  ]);
});

test("Spanish needs no more than English, Cyrillic and Korean bring their own files", () => {
  expect(filesFor("Índice de intensidad diplomática, ¿año?")).toEqual(filesFor("abc"));
  expect(filesFor("Министерство")).toContain("inter-cyrillic-400-normal.woff2");
  const korean = filesFor("한국무역협회");
  expect(korean.filter((file) => file.startsWith("nanum-gothic-")).length).toBeGreaterThan(0);
});

test("every letter of the data, Cyrillic, and every Korean syllable in use has a font", () => {
  const lacks = (words: string) => [...words].filter((letter) => facesFor(faces, letter).length === 0);
  const printed = loadDataset().sources.flatMap(({ author, title, publisher, version }) => [
    author,
    title,
    publisher,
    version,
  ]);
  expect(lacks([...new Set(printed.join(""))].join(""))).toEqual([]);
  expect(lacks("АБВГДЕЁЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯабвгдеёжзийклмнопрстуфхцчшщъыьэюя№")).toEqual([]);
  expect(lacks("조선민주주의인민공화국 대한민국 소련 로씨야 한겨레 경향신문 무역통계 외교부")).toEqual([]);
});

test("every font that is listed is there", () => {
  for (const { file } of faces) expect(() => loadFont(file)).not.toThrow();
  expect(loadFont("inter-latin-400-normal.woff2").slice(0, 4)).toEqual(new Uint8Array([0x77, 0x4f, 0x46, 0x32]));
  expect(() => loadFont("../package.json")).toThrow(RangeError);
});

test("a picture carries the faces it is given, before its own rules", () => {
  const face: EmbeddedFace = {
    family: "Inter",
    weight: 400,
    range: "U+41",
    file: "a.woff2",
    isSpare: false,
    url: "data:font/woff2;base64,AA$&",
  };
  const { svg } = embedFaces(picture, [face]);
  expect(svg).toContain('<style>@font-face{font-family:"Inter";font-weight:400;src:url(data:font/woff2;base64,AA$&)');
  expect(svg.indexOf("@font-face")).toBeLessThan(svg.indexOf(".figure"));
  expect(embedFaces(picture, [])).toEqual(picture);
});

test("the letters of a picture are those of its words", () => {
  expect(lettersOf(picture)).toBe("Año &amp; Łódź");
});
