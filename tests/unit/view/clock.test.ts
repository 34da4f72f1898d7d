import { describe, expect, test } from "vitest";
import { viewCsv } from "../../../lib/export/viewTable";
import { numberEvents } from "../../../lib/figure/numbered";
import { axisSpan, clockOf, earlierPeriod, placeOf } from "../../../lib/view/clock";
import { announceYear } from "../../../lib/view/describe/announce";
import { layoutBoard } from "../../../lib/view/layout/board";
import { pointAt } from "../../../lib/view/panel/readout";
import type { LineModel } from "../../../lib/view/plot.types";
import { defaultViews, type View } from "../../../lib/view/view";
import { dataset, modelOf, panel } from "./pages";

const recognition = { PRK: "M023", KOR: "M070" };
/** The friendship treaty with the DPRK of 2000, and recognition of the ROK in 1990. */
const treaty = { PRK: "M095", KOR: "M070" };
const periods: View["periods"] = [
  { from: 1985, to: 1995 },
  { from: 2014, to: 2024 },
];
const compare = (change: Partial<View>) => modelOf(change, "compare");
const linesOf = (change: Partial<View>, id: string): LineModel[] =>
  panel(compare(change), id).facets.flatMap(({ lines }) => lines);
const lineOf = (change: Partial<View>, id: string, key: string): LineModel => {
  const found = linesOf(change, id).find((line) => line.key === key);
  if (!found) throw new Error(`no line ${key}`);
  return found;
};

describe("years counted from an event", () => {
  const clock = clockOf({ ...defaultViews.compare, align: treaty }, dataset.milestones, "compare");

  test("the calendar of the axis is that of the later event, here of the treaty of 2000", () => {
    expect(clock).toMatchObject({ kind: "event", axis: { from: 1988, to: 2024 }, zero: 2000 });
    expect(clock.tracks.PRK).toEqual([{ from: 1988, to: 2024, shift: 0, period: null }]);
    expect(clock.tracks.KOR).toEqual([{ from: 1978, to: 2014, shift: 10, period: null }]);
  });

  test("five years after their events: DPRK 2005, ROK 1995", () => {
    // trade.csv: imf_dots_rus 2005 PRK 235.089496; imf_dots_rok 1995 KOR 3308.4
    const at = (key: string) => pointAt(lineOf({ align: treaty }, "trade_total", key), 2000 + 5);
    expect(at("trade_total:PRK")).toMatchObject({ year: 2005, at: 2005.5, value: 235.089496, source: "imf_dots_rus" });
    expect(at("trade_total:KOR")).toMatchObject({ year: 1995, at: 2005.5, value: 3308.4, source: "imf_dots_rok" });
  });

  test("five years after recognition: DPRK 1953, with arms and without a figure of trade, ROK 1995", () => {
    // arms.csv: sipri_at 1953 PRK 742.47, 1995 KOR 0
    const measures = ["trade_total", "arms_tiv_russia_to_partner"];
    const at = (id: string, key: string) =>
      pointAt(lineOf({ align: recognition, measures }, id, `${id}:${key}`), 1990 + 5);
    expect(at("trade_total", "PRK")).toMatchObject({ year: 1953, value: null });
    expect(at("trade_total", "KOR")).toMatchObject({ year: 1995, value: 3308.4 });
    expect(at("arms_tiv_russia_to_partner", "PRK")).toMatchObject({ year: 1953, value: 742.47 });
    expect(at("arms_tiv_russia_to_partner", "KOR")).toMatchObject({ year: 1995, value: 0 });
  });

  test("the ratio divides figures of different years, each so long after its own event", () => {
    const ratio = lineOf({ align: treaty }, "ratio", "trade_total:RATIO");
    expect(pointAt(ratio, 2005)?.value).toBeCloseTo(3308.4 / 235.089496, 10);
    expect(pointAt(ratio, 2005)?.year).toBe(5);
    // 1995 dollars over 2005 dollars: here prices do not cancel. deflator.csv: 1995 2.0586, 2005 1.6063.
    const real = lineOf({ align: treaty, prices: "constant" }, "ratio", "trade_total:RATIO");
    expect(pointAt(real, 2005)?.value).toBeCloseTo((3308.4 * 2.0586) / (235.089496 * 1.6063), 10);
  });

  test("the base of an index is a year of the axis: each partner has its own", () => {
    const index = (key: string) => lineOf({ align: treaty, as: "index", base: 2000 }, "trade_total", key);
    const hundred = (key: string) => index(key).points.find(({ value }) => value === 100)?.year;
    expect(hundred("trade_total:PRK")).toBe(2000);
    expect(hundred("trade_total:KOR")).toBe(1990);
    expect(panel(compare({ align: treaty, as: "index", base: 2000 }), "trade_total").subtitle).toContain(
      "DPRK 2000 = 100, ROK 1990 = 100",
    );
  });

  test("every subtitle says from where, in both languages", () => {
    for (const { subtitle } of compare({ align: treaty }).panels) {
      expect(subtitle).toContain("DPRK from 9 February 2000 (2000 friendship treaty)");
      expect(subtitle).toContain("ROK from 30 September 1990 (Diplomatic relations)");
    }
    const spanish = modelOf({ align: treaty }, "compare", "es").panels[0]?.subtitle;
    expect(spanish).toContain("RPDC, desde el 9 de febrero de 2000");
  });

  test("events and eras move with their partner, and one of both stands in each lane", () => {
    const { events, laneEras, eras } = compare({ align: treaty });
    const both = events.marks.filter(({ id }) => id === "M076");
    expect(both.map(({ lane, at }) => [lane, Math.floor(at)])).toEqual([
      ["PRK", 1991],
      ["KOR", 2001],
    ]);
    expect(events.marks.find(({ id, lane }) => id === "M070" && lane === "KOR")?.at).toBeCloseTo(2000.748, 2);
    const era = (list: typeof eras) => list.find(({ id }) => id === "E08");
    expect(era(laneEras.PRK)).toMatchObject({ from: 1985, to: 1991 });
    expect(era(laneEras.KOR)).toMatchObject({ from: 1995, to: 2001 });
    expect(eras).toEqual([]);
  });

  test("the table has a calendar year for each partner, and so has the file", () => {
    const model = compare({ align: treaty, measures: ["trade_total"] });
    const { columns, rows } = panel(model, "trade_total").table;
    const row = rows.find(({ key }) => key === "5");
    const cell = (key: string) => row?.raw?.[columns.findIndex((column) => column.key === key)];
    expect(row?.cells[0]).toBe("+5");
    expect([cell("trade_total:PRK:year"), cell("trade_total:PRK:value")]).toEqual([2005, 235.089496]);
    expect([cell("trade_total:KOR:year"), cell("trade_total:KOR:value")]).toEqual([1995, 3308.4]);
    const file = viewCsv(model.panels, "en").split("\n");
    expect(file.find((line) => line.startsWith("trade_total,KOR,1995,"))).toMatch(
      /^trade_total,KOR,1995,3308\.4,.*,5$/,
    );
    expect(file.some((line) => /^trade_total,KOR\/PRK,,14\.07\d*,.*,5$/.test(line))).toBe(true);
  });

  test("a voice says the calendar year and how long after", () => {
    const model = compare({ align: treaty });
    expect(announceYear(model, 2005, "trade_total:KOR", "en")).toMatch(/^ROK, 1995, 5 years after: 3\.31 billion/);
    expect(announceYear(modelOf({ align: treaty }, "compare", "es"), 2000, "trade_total:PRK", "es")).toMatch(
      /^RPDC, 2000, año del acontecimiento: /,
    );
    expect(announceYear(model, 2005, "trade_total:RATIO", "en")).toMatch(/5 years after: 14/);
  });

  test("one partner alone counts from its own event", () => {
    const { clock: own } = compare({ align: recognition, partners: ["PRK"], from: 1945, to: 1960 });
    expect(own).toMatchObject({ zero: 1948, axis: { from: 1945, to: 1960 } });
    expect(own.tracks.PRK[0]?.shift).toBe(0);
  });

  test("events of the same year leave undivided Korea and the spine where they are", () => {
    const { clock: same, events } = compare({ align: { PRK: "M069", KOR: "M070" }, from: 1940 });
    expect(same.tracks.KOREA).toHaveLength(1);
    expect(events.marks.some(({ lane }) => lane === "BOTH")).toBe(true);
  });

  test("an event the data lack leaves the calendar", () => {
    expect(clockOf({ ...defaultViews.compare, align: treaty }, [], "compare").kind).toBe("calendar");
  });
});

describe("two periods", () => {
  test("each partner has a line for each period, the earlier in grey, on years since their start", () => {
    const lines = linesOf({ periods }, "trade_total");
    expect(lines.map(({ key, tone, shift }) => [key, tone, shift])).toEqual([
      ["trade_total:PRK@1985-1995", "muted", 0],
      ["trade_total:PRK@2014-2024", "PRK", -29],
      ["trade_total:KOR@1985-1995", "muted", 0],
      ["trade_total:KOR@2014-2024", "KOR", -29],
    ]);
    // trade.csv: imf_dots_rus 1995 PRK 85.5; russian_export_association_2025 2024 PRK 34
    const tenth = lines.slice(0, 2).map((line) => pointAt(line, 1985 + 10));
    expect(tenth.map((point) => [point?.year, point?.value])).toEqual([
      [1995, 85.5],
      [2024, 34],
    ]);
  });

  test("they stand side by side whatever the layout, and say so in their words", () => {
    const model = compare({ periods, layout: "overlay" });
    expect(model.layout).toBe("side");
    expect(model.heading).toBe("DPRK and ROK, 1985–1995 and 2014–2024");
    expect(panel(model, "trade_total").subtitle).toContain("1985–1995 in grey, 2014–2024 in colour");
    expect(panel(model, "trade_total").facets.map(({ partner }) => partner)).toEqual(["PRK", "KOR"]);
  });

  test("the order in which they are given changes nothing but the address", () => {
    const turned = compare({ periods: [periods[1], periods[0]] });
    expect(turned.panels.map(({ title }) => title)).toEqual(compare({ periods }).panels.map(({ title }) => title));
  });

  test("a shorter period ends before the axis does, and nothing is missing after its end", () => {
    const uneven: View["periods"] = [
      { from: 1990, to: 1993 },
      { from: 2000, to: 2010 },
    ];
    expect(axisSpan({ ...defaultViews.compare, periods: uneven }, "compare")).toEqual({ from: 1990, to: 2000 });
    const [short, long] = linesOf({ periods: uneven }, "trade_total");
    expect([short?.points.length, long?.points.length]).toEqual([4, 11]);
    expect(panel(compare({ periods: uneven }), "trade_total").summary).not.toContain("1994");
  });

  test("the same period twice is one line in its colour", () => {
    const twice: View["periods"] = [
      { from: 1990, to: 1995 },
      { from: 1990, to: 1995 },
    ];
    const { clock } = compare({ periods: twice });
    expect(earlierPeriod(clock)).toBeNull();
    expect(linesOf({ periods: twice }, "trade_total").map(({ tone }) => tone)).toEqual(["PRK", "KOR"]);
  });

  test("the title says how far each line went, and over which years where figures do not reach", () => {
    // trade.csv: naewoe_1989 1988 PRK 2630 to 85.5 in 1995 is −97%
    expect(panel(compare({ periods }), "trade_total").title).toMatch(/^Trade: DPRK −97% \(1988–1995\), then /);
  });

  test("on Explore they are not drawn, and a notice says where they are", () => {
    const model = modelOf({ periods });
    expect(model.clock.kind).toBe("calendar");
    expect(model.panels[0]?.notices.join(" ")).toContain("drawn on Compare");
  });
});

test("in the calendar a point stands where its year is", () => {
  const { clock, panels } = compare({});
  expect(clock).toMatchObject({ kind: "calendar", zero: null });
  const points = panels.flatMap(({ facets }) => facets.flatMap(({ lines }) => lines.flatMap((line) => line.points)));
  expect(points.every((point) => placeOf(point) === point.year)).toBe(true);
});

test("the events counted from are named in the strips and numbered in pictures, however important", () => {
  const { events } = compare({ align: treaty });
  expect(events.marks.filter(({ isZero }) => isZero).map(({ id, lane }) => [id, lane])).toEqual([
    ["M095", "PRK"],
    ["M070", "KOR"],
  ]);
  const numbered = numberEvents(events.marks, 24).map(({ mark }) => mark.id);
  expect(numbered).toEqual(expect.arrayContaining(["M095", "M070"]));
  const strips = layoutBoard(compare({ align: treaty }), 1120).strips.map(({ strip }) => strip);
  const labels = strips.flatMap(({ texts }) => texts.filter(({ role }) => role === "event").map(({ words }) => words));
  expect(labels).toEqual(expect.arrayContaining(["2000 friendship treaty", "Diplomatic relations"]));
});
