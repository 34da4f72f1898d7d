import { initWasm, Resvg } from "@resvg/resvg-wasm";
import { decompress } from "wawoff2";
import type { Picture } from "../figure/picture.types";

let ready: Promise<void> | undefined;
let last: Promise<unknown> = Promise.resolve();

/** One at a time, and copied: what the unpacker gives is its own memory, which the next font overwrites. */
function unpack(font: Uint8Array): Promise<Uint8Array> {
  const next = last.then(() => decompress(font)).then((bytes) => Uint8Array.from(bytes));
  last = next;
  return next;
}

/**
 * Turns a picture into a PNG without a browser, for the previews made at build.
 *
 * Shape:  `engine` is the program of the rasteriser, `fonts` are WOFF2 files; letters they lack are left out. Same picture, same bytes.
 * Unit:   `width` in dots.
 * Errors: those of the rasteriser, if the picture is not SVG.
 */
export async function rasterise(
  { svg }: Picture,
  width: number,
  engine: Uint8Array<ArrayBuffer>,
  fonts: Uint8Array[],
): Promise<Uint8Array<ArrayBuffer>> {
  ready ??= initWasm(engine);
  await ready;
  const fontBuffers = await Promise.all(fonts.map(unpack));
  const font = { fontBuffers, defaultFontFamily: "Inter", sansSerifFamily: "Inter", serifFamily: "Source Serif 4" };
  return new Uint8Array(new Resvg(svg, { fitTo: { mode: "width", value: width }, font }).render().asPng());
}
