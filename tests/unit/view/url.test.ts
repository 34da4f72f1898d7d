import fc from "fast-check";
import { expect, test } from "vitest";
import { formatView, parseView } from "../../../lib/view/url";
import { defaultViews, type View } from "../../../lib/view/view";
import { runs } from "../seed";
import { anyNearView, anyPage, anyView, known } from "./arbitraries";

const explore = defaultViews.explore;
const parse = (search: string) => parseView(search, "explore", known);
const format = (change: Partial<View>) => formatView({ ...explore, ...change }, "explore");

function testRead(search: string, expected: Partial<View>) {
  expect(parse(search)).toEqual({ view: { ...explore, ...expected }, notices: [] });
}

function testNotice(search: string, expected: { parameter: string; given: string; reason: string; used: string }) {
  expect(parse(search).notices).toEqual([expected]);
}

test("a default view has an empty address", () => {
  expect(formatView(explore, "explore")).toBe("");
  expect(formatView(defaultViews.compare, "compare")).toBe("");
  expect(formatView(defaultViews.methods, "methods")).toBe("");
  expect(formatView(explore, "compare")).toBe("from=1985&measures=trade_total,intensity,unga_distance&layout=overlay");
});

test("an empty address is the page's default view", () => {
  for (const search of ["", "?"]) {
    expect(parseView(search, "compare", known)).toEqual({ view: defaultViews.compare, notices: [] });
  }
});

test("an address says what differs, in a fixed order, readably", () => {
  expect(format({ pin: [1990, 1995], from: 1990, align: { PRK: "M023", KOR: "M070" } })).toBe(
    "from=1990&align=M023:M070&pin=1990,1995",
  );
  expect(format({ weights: { "level.minister": 3, "kind.summit": 1.3 } })).toBe(
    "weights=kind.summit=1.3,level.minister=3",
  );
});

test("weights in another order give the same address", () => {
  const one = format({ weights: { "kind.aid": 1, "level.minister": 2 } });
  expect(format({ weights: { "level.minister": 2, "kind.aid": 1 } })).toBe(one);
});

test("every parameter is read as it is documented", () => {
  testRead("from=1945&to=2000", { from: 1945, to: 2000 });
  testRead("measures=unga_distance,trade_total", { measures: ["unga_distance", "trade_total"] });
  testRead("partners=KOR", { partners: ["KOR"] });
  testRead("scale=linear&prices=constant&as=share", { scale: "linear", prices: "constant", as: "share" });
  testRead("as=index&base=1988", { as: "index", base: 1988 });
  testRead("layout=side&y=own", { layout: "side", y: "own" });
  testRead("align=M023:M070", { align: { PRK: "M023", KOR: "M070" } });
  testRead("events=summit,aid", { events: ["summit", "aid"] });
  testRead("events=none", { events: "none" });
  testRead("source=imf_dots_rus&half=1.5", { source: "imf_dots_rus", half: 1.5 });
  testRead("pin=1990,1995&event=M070&around=5", { pin: [1990, 1995], event: "M070", around: 5 });
  testRead("periods=1985-1995:2014-2024", {
    periods: [
      { from: 1985, to: 1995 },
      { from: 2014, to: 2024 },
    ],
  });
  testRead("weights=level.minister=3,kind.summit=1.3", { weights: { "level.minister": 3, "kind.summit": 1.3 } });
  testRead("theme=dark", { theme: "dark" });
});

test("defaults written out are no mistake", () => {
  testRead("align=none&pin=none&event=none&periods=none&weights=none&scale=auto&events=all&source=headline", {});
});

test("percent-encoded commas, colons and equals signs read the same", () => {
  testRead("pin=1990%2C1995&align=M023%3AM070&weights=kind.aid%3D2", {
    pin: [1990, 1995],
    align: { PRK: "M023", KOR: "M070" },
    weights: { "kind.aid": 2 },
  });
});

test("duplicates in a list are dropped, pins and partners are put in order", () => {
  testRead("measures=intensity,intensity", { measures: ["intensity"] });
  testRead("pin=1995,1990,1995", { pin: [1990, 1995] });
  testRead("partners=KOR,PRK", { partners: ["PRK", "KOR"] });
});

test("a broken value leaves the default and says why", () => {
  testNotice("to=soon", { parameter: "to", given: "soon", reason: "not-a-year", used: "2024" });
  testNotice("from=1859", { parameter: "from", given: "1859", reason: "out-of-range", used: "1985" });
  testNotice("base=2025", { parameter: "base", given: "2025", reason: "out-of-range", used: "1990" });
  testNotice("scale=Log", { parameter: "scale", given: "Log", reason: "unknown-value", used: "auto" });
  testNotice("half=2", { parameter: "half", given: "2", reason: "unknown-value", used: "3" });
  testNotice("source=wikipedia", {
    parameter: "source",
    given: "wikipedia",
    reason: "unknown-source",
    used: "headline",
  });
  testNotice("event=M999", { parameter: "event", given: "M999", reason: "unknown-milestone", used: "none" });
  testNotice("align=M023", { parameter: "align", given: "M023", reason: "incomplete", used: "none" });
  testNotice("align=M023:M999", { parameter: "align", given: "M999", reason: "unknown-milestone", used: "none" });
  testNotice("periods=1985-1995", { parameter: "periods", given: "1985-1995", reason: "incomplete", used: "none" });
  testNotice("utm=1", { parameter: "utm", given: "1", reason: "unknown-parameter", used: "" });
  testNotice("events=", { parameter: "events", given: "", reason: "unknown-kind", used: "all" });
});

test("periods need two years each, the first before the second", () => {
  const given = "1995-1985:2014-2024";
  testNotice(`periods=${given}`, { parameter: "periods", given, reason: "from-after-to", used: "none" });
});

test("what is known in a list stays, the rest is named", () => {
  const { view, notices } = parse("measures=trade_total,happiness&events=aid,party&partners=KOR,USA");
  expect(view).toMatchObject({ measures: ["trade_total"], events: ["aid"], partners: ["KOR"] });
  expect(notices).toEqual([
    { parameter: "measures", given: "happiness", reason: "unknown-measure", used: "trade_total" },
    { parameter: "partners", given: "USA", reason: "unknown-value", used: "KOR" },
    { parameter: "events", given: "party", reason: "unknown-kind", used: "aid" },
  ]);
});

test("a list with nothing known leaves the default", () => {
  expect(parse("measures=happiness").view.measures).toEqual(explore.measures);
});

test("a third pin is not used", () => {
  testNotice("pin=1990,1991,1992", { parameter: "pin", given: "1992", reason: "too-many", used: "1990,1991" });
});

test("weights that are unknown, no number or too large are named one by one", () => {
  const { view, notices } = parse("weights=level.king=2,kind.aid=-1,kind.summit=101,level.minister=0.5");
  expect(view.weights).toEqual({ "level.minister": 0.5 });
  expect(notices.map(({ reason }) => reason)).toEqual(["unknown-weight", "not-a-number", "out-of-range"]);
});

test("a span without two years falls back as a whole", () => {
  expect(parse("from=2000&to=1990")).toEqual({
    view: explore,
    notices: [{ parameter: "from", given: "2000-1990", reason: "from-after-to", used: "1985-2024" }],
  });
  expect(parse("from=1990&to=1990").view).toEqual(explore);
  expect(parse("to=1980").notices).toMatchObject([{ given: "1985-1980", reason: "from-after-to" }]);
  expect(parse("from=1990&to=1991").notices).toEqual([]);
});

test("of a repeated parameter the last counts, and the reader is told", () => {
  const { view, notices } = parse("from=1990&from=1995");
  expect(view.from).toBe(1995);
  expect(notices).toEqual([{ parameter: "from", given: "1990", reason: "repeated", used: "1995" }]);
  testRead("from=1990&from=1990", { from: 1990 });
});

test("a long value is cut short in its notice", () => {
  expect(parse(`source=${"x".repeat(5000)}`).notices[0]?.given).toHaveLength(80);
});

test("names of the language are no parameters", () => {
  expect(parse("__proto__=1&constructor=2&toString=3").notices).toHaveLength(3);
  expect(parse("weights=kind.__proto__=2").view.weights).toEqual({});
});

test("reading what was written gives the same view, on both pages", () => {
  fc.assert(
    fc.property(fc.oneof(anyView, anyNearView), anyPage, (view, page) => {
      expect(parseView(formatView(view, page), page, known)).toEqual({ view, notices: [] });
    }),
    { numRuns: runs(2000) },
  );
});

test("the order of parameters never matters", () => {
  const shuffled = anyView.chain((view) => {
    const parts = formatView(view, "explore").split("&");
    return fc.record({ view: fc.constant(view), parts: fc.shuffledSubarray(parts, { minLength: parts.length }) });
  });
  fc.assert(
    fc.property(shuffled, ({ view, parts }) => {
      expect(parse(parts.join("&")).view).toEqual(view);
    }),
  );
});

test("no text breaks it, and what comes out can be written and read again", () => {
  const names = fc.constantFrom("from", "to", "measures", "align", "pin", "periods", "weights", "events", "half", "x");
  const text = fc.oneof(fc.string(), fc.string({ unit: "binary" }), fc.stringMatching(/^[\d,:=.%-]*$/));
  const query = fc.array(fc.tuple(names, text)).map((pairs) => pairs.map((pair) => pair.join("=")).join("&"));
  fc.assert(
    fc.property(fc.oneof(text, query), anyPage, (search, page) => {
      const { view } = parseView(search, page, known);
      expect(parseView(formatView(view, page), page, known)).toEqual({ view, notices: [] });
    }),
    { numRuns: runs(5000) },
  );
});
