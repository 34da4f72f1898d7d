import { describe, expect, it } from "vitest";
import { type SparkSeries, sparkline } from "../../../lib/figure/sparkline";

const frame = { width: 104, height: 24, span: { from: 2000, to: 2010 }, scale: "linear" } as const;
const series = (values: [number, number | null][], tone: SparkSeries["tone"] = "PRK"): SparkSeries => ({
  tone,
  values: values.map(([year, value]) => ({ year, value })),
});

describe("sparkline(series, frame)", () => {
  it("lays years from edge to edge and values from zero to the highest", () => {
    const [only] = sparkline(
      [
        series([
          [2000, 0],
          [2001, 5],
          [2002, 10],
        ]),
      ],
      frame,
    );
    expect(only).toEqual({ className: "prk", line: "M2 22l10-10 10-10", dots: "" });
  });

  it("parts the line at a gap, and makes a year alone a dot", () => {
    const [only] = sparkline(
      [
        series([
          [2000, 10],
          [2001, 10],
          [2002, null],
          [2005, 10],
          [2007, 0],
          [2008, 10],
        ]),
      ],
      frame,
    );
    expect(only).toEqual({ className: "prk", line: "M2 2l10 0M72 22l10-20", dots: "M52 2h0" });
  });

  it("parts the line at years that are not there at all", () => {
    expect(
      sparkline(
        [
          series([
            [2000, 1],
            [2002, 1],
          ]),
        ],
        frame,
      )[0]?.line,
    ).toBe("");
  });

  it("draws every series on the same scale, and none without a figure", () => {
    const lines = sparkline(
      [series([[2000, 10]]), series([[2010, 20]], "KOR"), series([[2001, null]], "moscow")],
      frame,
    );
    expect(lines).toEqual([
      { className: "prk", line: "", dots: "M2 12h0" },
      { className: "kor", line: "", dots: "M102 2h0" },
    ]);
  });

  it("keeps equal factors equal on a log scale, with zero on the floor below them", () => {
    const log = { ...frame, scale: "log" } as const;
    const heights = (values: [number, number][]) => sparkline([series(values)], log)[0]?.line;
    expect(
      heights([
        [2000, 1],
        [2001, 10],
        [2002, 100],
      ]),
    ).toBe("M2 22l10-10 10-10");
    expect(
      heights([
        [2000, 0],
        [2001, 1],
        [2002, 100],
      ]),
    ).toBe("M2 22l10-2 10-18");
  });

  it("goes below zero, and draws one and the same value flat", () => {
    expect(
      sparkline(
        [
          series([
            [2000, -10],
            [2001, 10],
          ]),
        ],
        frame,
      )[0]?.line,
    ).toBe("M2 22l10-20");
    expect(
      sparkline(
        [
          series([
            [2000, 0],
            [2001, 0],
          ]),
        ],
        frame,
      )[0]?.line,
    ).toBe("M2 22l10 0");
  });

  it("leaves out years outside the span", () => {
    expect(
      sparkline(
        [
          series([
            [1999, 50],
            [2000, 10],
          ]),
        ],
        frame,
      )[0]?.dots,
    ).toBe("M2 2h0");
  });
});
