import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { layoutPicture } from "../../../lib/figure/export";
import { axisSpan, zoomed } from "../../../lib/view/clock";
import { openedEvent } from "../../../lib/view/panel/opened";
import { formatView, parseView } from "../../../lib/view/url";
import { defaultViews, type View } from "../../../lib/view/view";
import { pictureWords } from "../../../lib/words/figure";
import { anySpan, known } from "./arbitraries";
import { modelOf, panel } from "./pages";

const recognition = { PRK: "M023", KOR: "M070" };
const treaty = { PRK: "M095", KOR: "M070" };
const compare = (change: Partial<View>) => modelOf(change, "compare");
const periods: NonNullable<View["periods"]> = [
  { from: 1985, to: 1995 },
  { from: 2014, to: 2024 },
];

describe("events where lanes are moved apart", () => {
  test.each([
    ["treaty", { align: treaty }],
    ["the same event", { align: { PRK: "M075", KOR: "M070" }, from: 1985 }],
  ])("a walk by the event before and after comes to every event once: %s", (_, change) => {
    const ids = new Set(compare(change).events.marks.map(({ id }) => id));
    const walked: string[] = [];
    let event: string | null = compare(change).events.marks[0]?.id ?? null;
    while (event && walked.length <= ids.size) {
      walked.push(event);
      event = openedEvent(compare({ ...change, event }), "en")?.later ?? null;
    }
    expect(walked).toHaveLength(ids.size);
    expect(new Set(walked)).toEqual(ids);
  });

  test("an event outside says it is the years, and which", () => {
    expect(openedEvent(compare({ align: recognition, event: "M095" }), "en")?.outside).toContain("1946–1982");
    expect(openedEvent(compare({ periods, event: "M104" }), "en")?.outside).toContain("1985–1995, 2014–2024");
    const other = compare({ align: recognition, partners: ["KOR"], event: "M095" });
    expect(openedEvent(other, "en")?.outside).not.toContain("1946");
  });

  test("a picture of an aligned overlay has the eras of both lanes", () => {
    const paint = (change: Partial<View>) => {
      const model = compare({ ...change, layout: "overlay" });
      const meta = { theme: "light", link: "", version: "", words: pictureWords.en } as const;
      const { texts } = layoutPicture(model, "trade_total", { form: "png", width: 1200, height: 800 }, meta);
      return texts.filter(({ role }) => role === "era").map(({ words }) => words);
    };
    expect(paint({ align: treaty }).length).toBeGreaterThan(paint({}).length);
  });
});

describe("headings and subtitles", () => {
  test("one partner alone is named alone", () => {
    const one = modelOf({ align: recognition, partners: ["KOR"] });
    expect(one.heading).toBe("ROK, years since 1990");
    expect(one.standfirst).toBe("Years are counted from 30 September 1990 (Diplomatic relations).");
    expect(compare({ periods, partners: ["PRK"] }).heading).toBe("DPRK, 1985–1995 and 2014–2024");
  });

  test("a ratio names the events of both, also where one partner is hidden", () => {
    const { subtitle } = panel(compare({ align: treaty, partners: ["PRK"] }), "ratio");
    expect(subtitle).toContain("DPRK from 9 February 2000");
    expect(subtitle).toContain("ROK from 30 September 1990");
  });

  test("two equal periods are one, and say so", () => {
    const twice = compare({ periods: [periods[0], periods[0]] });
    expect(twice.standfirst).not.toContain("grey");
    expect(panel(twice, "trade_total").subtitle).toContain("Years since the start of 1985–1995.");
  });

  test("every period of a ratio says where it has none", () => {
    expect(panel(compare({ periods, as: "ratio" }), "trade_total").subtitle).toContain("No ratio for 2023");
  });

  test("a ratio over zero is undefined, in words", () => {
    const exports = panel(compare({ as: "ratio" }), "trade_export");
    expect(exports.subtitle).toContain("No ratio for 2021, where the DPRK figure is zero.");
  });

  test("a ratio says in which years the order depends on the source", () => {
    expect(panel(compare({}), "ratio").subtitle).toContain("In 1991 the published figures of the two overlap.");
  });

  test("pins outside the axis are counted as the axis is", () => {
    const notices = (change: Partial<View>) => panel(compare(change), "trade_total").notices.join(" ");
    expect(notices({ align: recognition, pin: [1970] })).toContain("(−2…+34): −20");
    expect(notices({ periods, pin: [2020] })).toContain("(0…+10): +35");
    expect(notices({ pin: [1970] })).toContain("(1988–2024): 1970");
  });
});

describe("two periods", () => {
  test("a zoom cuts both as far as they reach, and never writes what an address cannot say", () => {
    const uneven: View["periods"] = [
      { from: 1985, to: 1995 },
      { from: 2020, to: 2024 },
    ];
    const view = { ...defaultViews.compare, periods: uneven };
    expect(zoomed(view, "compare", { from: 1987, to: 1992 })).toEqual({
      periods: [
        { from: 1987, to: 1992 },
        { from: 2022, to: 2024 },
      ],
    });
    expect(zoomed(view, "compare", { from: 1990, to: 1995 })).toEqual({});
    fc.assert(
      fc.property(
        anySpan,
        anySpan,
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.nat(60),
        (one, other, at, length) => {
          const before = { ...defaultViews.compare, periods: [one, other] as [typeof one, typeof other] };
          const axis = axisSpan(before, "compare");
          const from = Math.floor(axis.from + at * (axis.to - axis.from));
          const after = { ...before, ...zoomed(before, "compare", { from, to: Math.min(axis.to, from + length) }) };
          expect(parseView(formatView(after, "compare"), "compare", known)).toEqual({ view: after, notices: [] });
        },
      ),
    );
  });

  test("undivided Korea is drawn in the years it existed, and the two Koreas in theirs", () => {
    const mixed: View["periods"] = [
      { from: 1900, to: 1910 },
      { from: 2000, to: 2010 },
    ];
    const lines = panel(compare({ periods: mixed, measures: ["intensity"] }), "intensity").facets.flatMap((facet) =>
      facet.lines.map(({ partner, period }) => `${partner} ${period?.from}`),
    );
    expect([...new Set(lines)].sort()).toEqual(["KOR 2000", "KOREA 1900", "PRK 2000"]);
  });

  test("an address with both ways of counting says that one of them was dropped", () => {
    const { view, notices } = parseView("align=M023:M070&periods=1985-1995:2014-2024", "compare", known);
    expect(view.align).toBeNull();
    expect(notices).toMatchObject([{ parameter: "align", reason: "two-clocks" }]);
  });
});

test("an aligned ratio has a row without a calendar year, also beside other panels", () => {
  const rowOf = (measures: string[]) =>
    compare({ align: treaty, as: "ratio", measures }).readout.rows.find(({ partner }) => partner === "KOR");
  expect(rowOf(["trade_total"])?.shift).toBeNull();
  expect(rowOf(["trade_total", "intensity"])?.shift).toBe(10);
  expect(rowOf(["intensity", "trade_total"])?.shift).toBe(10);
});
