import { expect, test } from "vitest";
import { parseView } from "../../../lib/view/url";
import { defaultViews } from "../../../lib/view/view";
import { known } from "./arbitraries";

const parse = (search: string) => parseView(search, "explore", known);

/** Why each part of a value was not used, and what stands instead; the view must be the default. */
function testRefused(search: string, reason: string, used: string) {
  const { view, notices } = parse(search);
  expect(view).toEqual(defaultViews.explore);
  expect(notices.map((notice) => [notice.reason, notice.used])).toEqual([[reason, used]]);
}

test.each(["19901", "199", "1990 ", "x1990", "1990x", "１９９０", "-1990", "1e3"])("%s is no year", (year) => {
  testRefused(`from=${year}`, "not-a-year", "1985");
});

test("the first and the last year of the site are years of it, their neighbours are not", () => {
  expect(parse("from=1860&to=2024").view).toMatchObject({ from: 1860, to: 2024 });
  testRefused("from=1859", "out-of-range", "1985");
  testRefused("to=2025", "out-of-range", "2024");
});

test("an alignment is two milestones, no fewer and no more", () => {
  for (const given of ["", "M023", "M023:M070:M001", "M023:M070:"]) testRefused(`align=${given}`, "incomplete", "none");
  for (const given of [":", "M023:", ":M070", "m023:M070"]) testRefused(`align=${given}`, "unknown-milestone", "none");
});

test.each([
  ["1985:2014-2024", "incomplete"],
  ["1985-1995:2014", "incomplete"],
  ["1985-1990-1995:2014-2024", "incomplete"],
  ["1985-1995:2010-2014-2024", "incomplete"],
  ["1985-1995:2014-2024:2000-2001", "incomplete"],
  ["", "incomplete"],
  ["soon-1995:2014-2024", "not-a-year"],
  ["1985-soon:2014-2024", "not-a-year"],
  ["1985-1995:2014-2025", "out-of-range"],
  ["1859-1995:2014-2024", "out-of-range"],
  ["1985-1985:2014-2024", "from-after-to"],
  ["1985-1995:2024-2014", "from-after-to"],
])("the periods %s are refused as %s", (given, reason) => {
  testRefused(`periods=${given}`, reason, "none");
});

test("two years in a row are a period", () => {
  const periods = [
    { from: 1985, to: 1986 },
    { from: 2023, to: 2024 },
  ];
  expect(parse("periods=1985-1986:2023-2024")).toMatchObject({ view: { periods }, notices: [] });
});

test("a list of pins, partners or weights with nothing in it that is known leaves what is usual", () => {
  testRefused("pin=soon", "not-a-year", "none");
  testRefused("partners=USA", "unknown-value", "PRK,KOR");
  testRefused("weights=level.king=2", "unknown-weight", "none");
});

test("the name of a weight is all that stands before its equals sign", () => {
  for (const name of ["1level.minister", "level.minister ", "level.Minister", "level", ".minister", "levelXminister"])
    testRefused(`weights=${name}=2`, "unknown-weight", "none");
  testRefused("weights=level.minister", "unknown-weight", "none");
});

test("a weight is a number with three decimals at most, up to 100", () => {
  for (const weight of ["2x", "x2", "1.2345", "1.", ".5", "-1", "+1", "1e1", "1 ", "2=3", ""])
    testRefused(`weights=kind.aid=${encodeURIComponent(weight)}`, "not-a-number", "none");
  for (const weight of ["100.001", "101", "9".repeat(400)])
    testRefused(`weights=kind.aid=${weight}`, "out-of-range", "none");
  for (const weight of ["0", "100", "100.000", "0.125"])
    expect(parse(`weights=kind.aid=${weight}`).view.weights).toEqual({ "kind.aid": Number(weight) });
});

test("a line break does not hide what follows it", () => {
  testRefused("weights=kind.aid=2%0A1", "unknown-weight", "none");
  testRefused("from=1990%0A1", "not-a-year", "1985");
});

test("years from events give way to two periods, and the reader is told", () => {
  const { view, notices } = parse("align=M023:M070&periods=1985-1995:2014-2024");
  expect(view.align).toBeNull();
  expect(view.periods).toHaveLength(2);
  expect(notices).toEqual([{ parameter: "align", given: "M023:M070", reason: "two-clocks", used: "none" }]);
});

test("an embedded chart shows the first of several measures, and the reader is told which are not shown", () => {
  const { view, notices } = parseView("measures=intensity,activity,trade_total", "embed", known);
  expect(view.measures).toEqual(["intensity"]);
  expect(notices).toEqual([
    { parameter: "measures", given: "activity,trade_total", reason: "one-panel", used: "intensity" },
  ]);
});

test("an embedded chart of one measure has nothing to tell", () => {
  expect(parseView("", "embed", known)).toEqual({ view: defaultViews.embed, notices: [] });
  expect(parseView("measures=intensity", "embed", known)).toMatchObject({
    view: { measures: ["intensity"] },
    notices: [],
  });
});

test("every choice that is usual may be written out", () => {
  const usual = "prices=current&as=value&layout=overlay&y=shared&theme=system&half=3&around=1";
  expect(parse(usual)).toEqual({ view: defaultViews.explore, notices: [] });
});

test("the name of an unknown parameter is cut short in its notice", () => {
  expect(parse(`${"x".repeat(500)}=1`).notices).toMatchObject([
    { parameter: "x".repeat(80), given: "1", reason: "unknown-parameter" },
  ]);
});
