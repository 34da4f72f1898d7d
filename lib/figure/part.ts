import type { LaidText } from "../view/layout/layout.types";
import { paintTexts } from "./marks";
import type { Look, Part } from "./picture.types";
import { short } from "./svg";

/** The two looks of pictures: `png` files at arm's length, slides and squares from afar. */
export const looks: Record<"page" | "large", Look> = {
  page: {
    isLarge: false,
    pad: 40,
    top: 32,
    title: { most: 24, least: 20 },
    sub: 14,
    strip: { era: 15, lanes: [36, 58], foot: 16, radius: 10, number: 12 },
    key: { size: 13, row: 21, radius: 9, number: 12 },
    foot: 12,
    columnGap: 24,
  },
  large: {
    isLarge: true,
    pad: 64,
    top: 44,
    title: { most: 36, least: 28 },
    sub: 19,
    strip: { era: 20, lanes: [46, 74], foot: 18, radius: 11.5, number: 15 },
    key: { size: 16, row: 25, radius: 10.5, number: 13 },
    foot: 15,
    columnGap: 40,
  },
};

export const emptyPart: Part = { height: 0, body: "", texts: [] };

/** Room and nothing in it. */
export function space(height: number): Part {
  return { ...emptyPart, height };
}

/** Texts alone, with the height they need. */
export function textPart(texts: LaidText[], height: number): Part {
  return { height, body: paintTexts(texts), texts };
}

/** Parts one under the other. */
export function stack(parts: Part[]): Part {
  return parts.reduce((above, part) => beside([above, shift(part, 0, above.height)]), emptyPart);
}

/** Parts that share their place: the highest gives the height. */
export function beside(parts: Part[]): Part {
  return {
    height: Math.max(0, ...parts.map(({ height }) => height)),
    body: parts.map(({ body }) => body).join(""),
    texts: parts.flatMap(({ texts }) => texts),
  };
}

/** A part moved right and down; what it needs below its new top stays the same. */
export function shift({ height, body, texts }: Part, x: number, y: number): Part {
  return {
    height: height + y,
    body: body === "" ? "" : `<g transform="translate(${short(x)} ${short(y)})">${body}</g>`,
    texts: texts.map((text) => ({
      ...text,
      x: text.x + x,
      y: text.y + y,
      box: { ...text.box, x: text.box.x + x, y: text.box.y + y },
    })),
  };
}
