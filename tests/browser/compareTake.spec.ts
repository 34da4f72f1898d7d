import { expect, type Locator, type Page, test } from "@playwright/test";
import { palettes } from "../../lib/view/palette";
import { expectAsShown, readCsv, take } from "./taken";
import { open } from "./walk";

const whole = (page: Page) => page.locator("#take-away");
const named = (row: Locator, name: string) => row.getByRole("button", { name, exact: true });
const ofPanel = (page: Page, panel: string) => page.locator(`[data-panel="${panel}"] .take-away`);

/** Width and height from the header of a PNG. */
const sizeOf = (bytes: Buffer): [number, number] => [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];

type Half = { prk: number; kor: number };

/** How many dots of each partner's colour the left and the right half of a picture have, between two parts of its height. */
function coloursOf(page: Page, bytes: Buffer, [top, foot]: [number, number], theme: "light" | "dark" = "light") {
  const { prk, kor } = palettes[theme];
  return page.evaluate(
    async ({ data, top, foot, prk, kor }) => {
      const image = new Image();
      image.src = `data:image/png;base64,${data}`;
      await image.decode();
      const canvas = new OffscreenCanvas(image.width, image.height);
      const context = canvas.getContext("2d");
      if (!context) throw new Error("no canvas");
      context.drawImage(image, 0, 0);
      const count = (left: number): Half => {
        const width = Math.floor(image.width / 2);
        const [y, height] = [Math.floor(image.height * top), Math.floor(image.height * (foot - top))];
        const { data: dots } = context.getImageData(left, y, width, height);
        const found = { prk: 0, kor: 0 };
        for (let i = 0; i < dots.length; i += 4) {
          const colour = `#${[0, 1, 2].map((j) => (dots[i + j] ?? 0).toString(16).padStart(2, "0")).join("")}`;
          if (colour === prk) found.prk++;
          if (colour === kor) found.kor++;
        }
        return found;
      };
      return { left: count(0), right: count(Math.ceil(image.width / 2)) };
    },
    { data: bytes.toString("base64"), top, foot, prk, kor },
  );
}

/** Each half has the marks of its own partner, and none of the other. */
function expectColumns({ left, right }: { left: Half; right: Half }): void {
  expect(left.prk).toBeGreaterThan(500);
  expect(right.kor).toBeGreaterThan(500);
  expect([left.kor, right.prk]).toEqual([0, 0]);
}

const wide = "/en/compare/?from=1988";

test("the picture of Compare holds both columns of every panel, each in its partner's colour", async ({ page }) => {
  await open(page, wide);
  const { name, bytes } = await take(page, named(whole(page), "PNG"));
  expect(name).toBe("tumen-all-1988-2024.png");
  const [width, height] = sizeOf(bytes);
  expect(width).toBe(2400);
  expect(height).toBeGreaterThan(3000);
  // Between the heading and the ratio, which belongs to neither.
  expectColumns(await coloursOf(page, bytes, [0.1, 0.65]));
});

test("the slide of Compare is 1600 by 900 and holds both columns", async ({ page }) => {
  await open(page, wide);
  const { name, bytes } = await take(page, named(whole(page), "slide"));
  expect(name).toBe("tumen-all-1988-2024-slide.png");
  expect(sizeOf(bytes)).toEqual([1600, 900]);
  expectColumns(await coloursOf(page, bytes, [0.3, 0.65]));
});

test("a panel of Compare goes away with both columns, in the theme the reader sees", async ({ page }) => {
  await open(page, `${wide}&theme=dark`);
  for (const [button, size] of [
    ["PNG", 2400],
    ["slide", 1600],
  ] as const) {
    const { bytes } = await take(page, named(ofPanel(page, "trade_export"), button));
    expect(sizeOf(bytes)[0]).toBe(size);
    expectColumns(await coloursOf(page, bytes, [0.3, 0.55], "dark"));
  }
});

test("in Spanish the lines of an overlay lie in one picture, in both colours", async ({ page }) => {
  await open(page, "/es/compare/?layout=overlay");
  const { bytes } = await take(page, named(ofPanel(page, "trade_total"), "PNG"));
  const { left, right } = await coloursOf(page, bytes, [0.2, 0.6]);
  for (const half of [left, right]) {
    expect(half.prk).toBeGreaterThan(500);
    expect(half.kor).toBeGreaterThan(500);
  }
});

test("the CSV of Compare has a row for every cell of its tables, of both partners", async ({ page }) => {
  await open(page, wide);
  const rows = readCsv((await take(page, named(whole(page), "CSV"))).bytes);
  const years = 2024 - 1988 + 1;
  // Three measures of two partners, three parts of the index of each, the ratio.
  expect(rows).toHaveLength(years * (3 * 2 + 3 * 2 + 1));
  for (const [panel, measure, partner, head] of [
    ["trade_total", "trade_total", "PRK", "DPRK"],
    ["trade_total", "trade_total", "KOR", "ROK"],
    ["trade_export", "trade_export", "PRK", "DPRK"],
    ["trade_export", "trade_export", "KOR", "ROK"],
    ["intensity", "cooperation", "PRK", "DPRK cooperation"],
    ["intensity", "conflict", "KOR", "ROK conflict"],
    ["unga_distance", "unga_distance", "PRK", "DPRK"],
    ["unga_distance", "unga_distance", "KOR", "ROK"],
    ["ratio", "trade_total", "KOR/PRK", "ROK / DPRK"],
  ] as const) {
    await expectAsShown(page, rows, [panel, measure, partner, head]);
  }
});

test("the CSV of one panel holds its partners and no other panel", async ({ page }) => {
  await open(page, wide);
  const { name, bytes } = await take(page, named(ofPanel(page, "trade_total"), "CSV"));
  expect(name).toBe("tumen-trade_total-1988-2024.csv");
  const rows = readCsv(bytes);
  expect(new Set(rows.map(({ measure, partner }) => `${measure} ${partner}`))).toEqual(
    new Set(["trade_total PRK", "trade_total KOR"]),
  );
});
