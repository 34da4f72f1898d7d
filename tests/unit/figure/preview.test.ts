import { PNG } from "pngjs";
import { expect, test } from "vitest";
import { rasterise } from "../../../lib/export/raster";
import { facesFor, lettersOf } from "../../../lib/figure/faces";
import type { Picture } from "../../../lib/figure/picture.types";
import { previewPicture, previewSize } from "../../../lib/figure/preview";
import { loadFaces, loadFont, loadRasteriser } from "../../../lib/load";
import { modelOf } from "../view/pages";

const draw = async (picture: Picture, width: number, fonts = facesFor(loadFaces(), lettersOf(picture))) =>
  rasterise(
    picture,
    width,
    loadRasteriser(),
    fonts.map(({ file }) => loadFont(file)),
  );

/** How much of a picture is not its ground, in parts of a thousand. */
function inkOf(bytes: Uint8Array): number {
  const { data, width, height } = PNG.sync.read(Buffer.from(bytes));
  const dots = Array.from({ length: width * height }, (_, i) => data.subarray(4 * i, 4 * i + 3).join());
  return (1000 * dots.filter((dot) => dot !== dots[0]).length) / dots.length;
}

const words = (text: string, family: string): Picture => ({
  svg: `<svg xmlns="http://www.w3.org/2000/svg" width="300" height="40"><rect width="300" height="40" fill="#fff"/><text x="5" y="30" font-family="${family}" font-size="30">${text}</text></svg>`,
  width: 300,
  height: 40,
});

test("a preview has the size other sites ask for, and is the same bytes each time", async () => {
  const picture = previewPicture(modelOf(), "en");
  const bytes = await draw(picture, previewSize.width);
  const { width, height } = PNG.sync.read(Buffer.from(bytes));
  expect({ width, height }).toEqual(previewSize);
  expect(inkOf(bytes)).toBeGreaterThan(50);
  expect(Buffer.from(await draw(picture, previewSize.width)).equals(Buffer.from(bytes))).toBe(true);
});

test("accents, Cyrillic and Korean are drawn, each letter in its own shape", async () => {
  for (const text of ["áéíóúñü¿¡", "Министерство", "한국무역협회"]) {
    const shapes = await Promise.all(
      [...new Set(text)]
        .filter((letter) => letter !== " ")
        .map(async (letter) => {
          const bytes = await draw(words(letter, "Inter, Nanum Gothic"), 300, facesFor(loadFaces(), `x${letter}`));
          expect(inkOf(bytes), letter).toBeGreaterThan(2);
          return Buffer.from(bytes).toString("base64");
        }),
    );
    expect(new Set(shapes).size, text).toBe(shapes.length);
  }
});

test("sans and serif are two faces, and bold is a third", async () => {
  const all = loadFaces().filter(({ file }) => file.includes("-latin-"));
  const bold = {
    ...words("Trade", "Inter"),
    svg: words("Trade", "Inter").svg.replace("font-size", 'font-weight="600" font-size'),
  };
  const drawn = await Promise.all(
    [words("Trade", "Inter"), bold, words("Trade", "Source Serif 4")].map((one) => draw(one, 300, all)),
  );
  expect(new Set(drawn.map((bytes) => Buffer.from(bytes).toString("base64"))).size).toBe(3);
});
