import type { LaidText } from "../view/layout/layout.types";

/** Words a picture needs beside those of its model. */
export type PictureWords = {
  names: Record<"PRK" | "KOR", string>;
  fullNames: Record<"PRK" | "KOR", string>;
  legend: { reported: string; estimated: string; range: string; gap: string; none: string; cut: string };
  /** "2 further panels: see the link". */
  furtherPanels: (count: number) => string;
  sources: (line: string) => string;
  list: (words: string[]) => string;
  /** "39 further sources for the range". */
  rangeSources: (count: number) => string;
  /** "4 further sources at the link". */
  furtherSources: (count: number) => string;
  /** Where the numbered events come from, and how many more the period has; "" where it has none. */
  events: (numbered: number, further: number) => string;
};

/** `png` is as high as what it shows; `slide` and `square` are read from afar and have a fixed height. Unit: px. */
export type PictureSize = { form: "png" | "slide" | "square"; width: number; height: number };

export type PictureMeta = {
  /** Name and version of the site: "Tumen 1.0.0". */
  version: string;
  /** Where the view can be seen again. */
  link: string;
  theme: "light" | "dark";
  words: PictureWords;
};

/** A standalone picture with its size, px. */
export type Picture = { svg: string; width: number; height: number };

/** A horizontal part of a picture, painted from its own top left corner. Unit: px. */
export type Part = { height: number; body: string; texts: LaidText[] };

/** Sizes of type and room around it, px: one set for pictures read at arm's length, one for those read from afar. */
export type Look = {
  isLarge: boolean;
  pad: number;
  top: number;
  title: { most: number; least: number };
  sub: number;
  strip: { era: number; lanes: [number, number]; foot: number; radius: number; number: number };
  key: { size: number; row: number; radius: number; number: number };
  foot: number;
  columnGap: number;
};
