import type { Picture } from "./picture.types";

/** A font file with the letters it has, written as `unicode-range` in CSS. A spare one serves letters that no other family has. */
export type Face = { family: string; weight: number; range: string; file: string; isSpare: boolean };

/** A face whose file is at hand, as a data URL. */
export type EmbeddedFace = Face & { url: string };

/**
 * Chooses the faces that some words need: of each family and weight those that have a letter no face before them has.
 *
 * Shape: in the order given, spare ones last. A letter that no face has is left to the fonts of the reader.
 */
export function facesFor<F extends Face>(faces: readonly F[], words: string): F[] {
  const letters = [...new Set(words)].map((letter) => letter.codePointAt(0) ?? 0);
  const usual = faces.filter(({ isSpare }) => !isSpare);
  const known = usual.map(({ range }) => inRange(range));
  const others = letters.filter((letter) => !known.some((isIn) => isIn(letter)));
  return [
    ...choose(usual, letters),
    ...choose(
      faces.filter(({ isSpare }) => isSpare),
      others,
    ),
  ];
}

function choose<F extends Face>(faces: readonly F[], letters: number[]): F[] {
  const left = new Map<string, number[]>();
  return faces.filter(({ family, weight, range }) => {
    const open = left.get(`${family} ${weight}`) ?? letters;
    const isIn = inRange(range);
    const rest = open.filter((letter) => !isIn(letter));
    left.set(`${family} ${weight}`, rest);
    return rest.length < open.length;
  });
}

/** Puts faces into a picture, so that it looks the same wherever it is opened. */
export function embedFaces(picture: Picture, faces: readonly EmbeddedFace[]): Picture {
  const rules = faces.map(
    ({ family, weight, range, url }) =>
      `@font-face{font-family:"${family}";font-weight:${weight};src:url(${url}) format("woff2");unicode-range:${range}}\n`,
  );
  return { ...picture, svg: picture.svg.replace("<style>", () => `<style>${rules.join("")}`) };
}

/** The words of a picture, without its marks and rules. */
export function lettersOf({ svg }: Picture): string {
  return svg.replace(/<(style|desc)>.*?<\/\1>/gs, "").replace(/<[^>]*>/g, "");
}

function inRange(range: string): (letter: number) => boolean {
  const spans = range.split(",").map((part) => {
    const [first = "", last = first] = part.trim().replace(/^U\+/i, "").split("-");
    return [Number.parseInt(first, 16), Number.parseInt(last, 16)] as const;
  });
  return (letter) => spans.some(([first, last]) => first <= letter && letter <= last);
}
