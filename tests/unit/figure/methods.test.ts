import { describe, expect, it } from "vitest";
import { paintSensitivity } from "../../../lib/figure/sensitivity";
import { paintSplice, type SpliceFigure } from "../../../lib/figure/splice";

const nowhere = { leads: [], beside: [], apart: [] };
const customs = { leads: [{ from: 1990, to: 1994 }], beside: [{ from: 1995, to: 1995 }], apart: [] };
const ministry = { ...nowhere, apart: [{ from: 1990, to: 1999 }] };
const spliced: SpliceFigure = {
  tone: "PRK",
  span: { from: 1990, to: 1999 },
  rows: [
    { name: "Customs & co", runs: customs },
    { name: "Ministry", runs: ministry },
  ],
  label: "Two sources",
};

/** Left end and right end of the boxes of a class, px. */
function boxes(svg: string, name: string): number[][] {
  const d = new RegExp(`class="${name}" d="([^"]*)"`).exec(svg)?.[1] ?? "";
  return [...d.matchAll(/M([\d.]+) [\d.]+H([\d.]+)/g)].map(([, from, to]) => [Number(from), Number(to)]);
}

describe("the picture of sources", () => {
  const svg = paintSplice(spliced, "wide");

  it("draws a box over the years of each use, a year as wide as any other", () => {
    const year = (548 - 212 - 6) / 10;
    const [[from = 0, to = 0] = []] = boxes(svg, "use-leads");
    expect([from, to]).toEqual([212.5, 212 + 5 * year - 0.5]);
    expect(boxes(svg, "use-beside")).toEqual([[212 + 5 * year + 0.5, 212 + 6 * year - 0.5]]);
    expect(boxes(svg, "use-apart")).toEqual([[213, 212 + 10 * year - 1]]);
  });

  it("names every source in real text, and itself for those who do not see it", () => {
    expect(svg).toContain(">Customs &amp; co</text>");
    expect(svg).toContain(">Ministry</text>");
    expect(svg).toContain('aria-label="Two sources"');
  });

  it("puts names over their boxes on a phone, and breaks one too long for its column", () => {
    const narrow = paintSplice(spliced, "narrow");
    expect(narrow).toContain('viewBox="0 0 288 ');
    expect(boxes(narrow, "use-leads")[0]?.[0]).toBe(4.5);
    const long = { ...spliced, rows: [{ name: "A very long name of a ministry of foreign trade", runs: customs }] };
    expect(paintSplice(long, "wide").match(/<text[^>]*>[^<]*[a-z]/g)).toHaveLength(2);
  });
});

describe("the picture of sensitivity", () => {
  const points = [10, 20, 30].map((standard) => ({
    standard,
    low: standard - 5,
    high: standard + 5,
    least: standard - 10,
    most: standard + 10,
  }));
  const span = { from: 2000, to: 2002 };
  const up = { name: "Cooperation", isDown: false, points };

  it("draws extremes, band and line for each line, one downwards", () => {
    const svg = paintSensitivity(
      { tone: "KOR", span, label: "Bands", lines: [up, { ...up, name: "Conflict", isDown: true }] },
      "wide",
    );
    expect(svg.match(/class="band"/g)).toHaveLength(4);
    expect(svg.match(/class="line"/g)).toHaveLength(2);
    const starts = [...svg.matchAll(/class="line" d="M[\d.]+ ([\d.]+)l/g)].map(([, y]) => Number(y));
    // Ten points over and under zero, which stands 110 px under the head of 8.
    expect(starts).toEqual([107, 129]);
    expect(svg).toContain(">Conflict</text>");
  });

  it("has half the height for one line, and no name in it", () => {
    const heightOf = (svg: string) => Number(/viewBox="0 0 \d+ (\d+)"/.exec(svg)?.[1]);
    const one = paintSensitivity({ tone: "PRK", span, label: "Bands", lines: [up] }, "narrow");
    const two = paintSensitivity({ tone: "PRK", span, label: "Bands", lines: [up, { ...up, isDown: true }] }, "narrow");
    expect(heightOf(two) - heightOf(one)).toBe(90);
    expect(one).not.toContain("Cooperation");
  });
});
