import fc from "fast-check";
import { formatView } from "../../lib/view/url";
import { fields } from "../../lib/view/urlFields";
import type { ViewPage } from "../../lib/view/view";
import { anyNearView, anyView, known } from "../unit/view/arbitraries";

export const anyPage = fc.constantFrom<ViewPage>("explore", "compare", "embed", "methods");

const names = fc.constantFrom(...fields.map(({ name }) => name), "utm", "FROM", "__proto__", "constructor", "");
const words = fc.constantFrom(
  ...[...known.measures, ...known.milestones, ...known.sources, ...known.kinds, ...known.weights],
  ...["none", "all", "headline", "log", "side", "own", "constant", "index", "dark", "PRK", "KOR", "KOREA"],
  ...["1859", "1860", "1990", "2000", "2024", "2025", "1e3", "-1990", " 1990", "１９９０", "1.5", "3", "6", "100.0001"],
  ...["__proto__", "kind.__proto__", "toString", "<script>", "%", "%zz", "%00", "%F0%9F", "\uD800", "\u202E", "+", "é"],
);
const marks = fc.constantFrom(",", ":", "=", "-", ";", "&", "?", "#", "%2C", "%3A", "%3D", "%26", "");

/** A value as a reader might type it: words with marks between. */
const anyValue = fc.oneof(
  { weight: 8, arbitrary: fc.array(fc.tuple(words, marks), { maxLength: 6 }).map((parts) => parts.flat().join("")) },
  { weight: 2, arbitrary: fc.string({ unit: "binary" }) },
  { weight: 1, arbitrary: fc.tuple(words, marks, fc.nat(2000)).map(([word, mark, n]) => (word + mark).repeat(n)) },
);
const anyPairs = fc
  .array(fc.tuple(names, anyValue), { maxLength: 8 })
  .map((pairs) => pairs.map((pair) => pair.join("=")).join("&"));

/** The address of some view, cut, doubled or with something put into it. */
const anyDamaged = fc
  .record({ view: fc.oneof(anyView, anyNearView), page: anyPage, at: fc.nat(400), length: fc.nat(20), put: anyValue })
  .map(({ view, page, at, length, put }) => {
    const query = formatView(view, page);
    const place = at % (query.length + 1);
    return query.slice(0, place) + put + query.slice(place + length);
  });

/** Any text behind the `?` of an address. */
export const anyQuery: fc.Arbitrary<string> = fc.oneof(
  { weight: 2, arbitrary: fc.string({ unit: "binary" }) },
  { weight: 5, arbitrary: anyPairs },
  { weight: 3, arbitrary: anyDamaged },
);
