import type { Known, Reason } from "./urlField";
import { fields } from "./urlFields";
import { defaultViews, type View, type ViewPage } from "./view";

/** A parameter that is not used as given; `used` is what stands instead, as the address would write it. */
export type Notice = { parameter: string; given: string; reason: Reason; used: string };

const longest = 80;

/**
 * Writes a view as a query: what differs from the page's default, in a fixed order.
 *
 * Shape:  a valid view in, the query without its `?` out; empty for the default view. Commas, colons and equals signs
 *         stay readable.
 *
 * @example formatView({ ...defaultViews.explore, from: 1990, pin: [1991] }, "explore")   // "from=1990&pin=1991"
 */
export function formatView(view: View, page: ViewPage): string {
  return fields
    .map(({ name, write }) => ({ name, text: write(view), usual: write(defaultViews[page]) }))
    .filter(({ text, usual }) => text !== usual)
    .map(({ name, text }) => `${name}=${encodeURIComponent(text).replace(/%(2C|3A|3D)/g, decodeURIComponent)}`)
    .join("&");
}

/**
 * Reads a view from a query, and says what of it could not be used.
 *
 * Shape:  any text in, with or without `?`; a valid view out. A broken value leaves the default; of a list, what is known
 *         stays. A parameter given twice counts once, the last time. `from` and `to` fall back together when the span
 *         they give has not at least two years. The order of parameters never matters.
 *         Years counted from events give way to two periods. Of several measures an embedded chart shows the first.
 * Errors: none, whatever the text.
 *
 * @example parseView("?from=1990&to=soon", "explore", known).notices
 *          // [{ parameter: "to", given: "soon", reason: "not-a-year", used: "2024" }]
 */
export function parseView(search: string, page: ViewPage, known: Known): { view: View; notices: Notice[] } {
  const query = new URLSearchParams(search);
  let view = defaultViews[page];
  const lost: Omit<Notice, "used">[] = [];
  for (const { name, read } of fields) {
    const given = query.getAll(name);
    const last = given.pop();
    if (last === undefined) continue;
    for (const other of given) if (other !== last) lost.push({ parameter: name, given: other, reason: "repeated" });
    const result = read(last, known);
    view = { ...view, ...result.set };
    lost.push(...result.lost.map((loss) => ({ parameter: name, ...loss })));
  }
  if (view.from >= view.to) {
    lost.push({ parameter: "from", given: `${view.from}-${view.to}`, reason: "from-after-to" });
    view = { ...view, from: defaultViews[page].from, to: defaultViews[page].to };
  }
  if (view.align && view.periods) {
    lost.push({ parameter: "align", given: query.get("align") ?? "", reason: "two-clocks" });
    view = { ...view, align: null };
  }
  const [shown, ...others] = view.measures;
  if (page === "embed" && shown && others.length > 0) {
    lost.push({ parameter: "measures", given: others.join(), reason: "one-panel" });
    view = { ...view, measures: [shown] };
  }
  for (const name of new Set(query.keys())) {
    if (fields.every((field) => field.name !== name))
      lost.push({ parameter: name.slice(0, longest), given: query.get(name) ?? "", reason: "unknown-parameter" });
  }
  return {
    view,
    notices: lost.map((loss) => ({ ...loss, given: loss.given.slice(0, longest), used: used(loss, view) })),
  };
}

function used({ parameter, reason }: { parameter: string; reason: Reason }, view: View): string {
  if (reason === "from-after-to" && parameter === "from") return `${view.from}-${view.to}`;
  return fields.find(({ name }) => name === parameter)?.write(view) ?? "";
}
