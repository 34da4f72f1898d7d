import { accept, type Field, type Reason, refuse, year } from "./urlField";
import { events, measures, partners, pin, weights } from "./urlLists";
import type { Span, View } from "./view";

function yearField<K extends "from" | "to" | "base">(name: K): Field {
  return {
    name,
    write: (view) => String(view[name]),
    read: (given) => {
      const value = year(given);
      return typeof value === "number" ? accept({ [name]: value }) : refuse(given, value);
    },
  };
}

function choiceField<K extends keyof View>(name: K, choices: readonly (View[K] & (string | number))[]): Field {
  return {
    name,
    write: (view) => String(view[name]),
    read: (given) => {
      const value = choices.find((choice) => String(choice) === given);
      return value === undefined ? refuse(given, "unknown-value") : accept({ [name]: value });
    },
  };
}

const align: Field = {
  name: "align",
  write: ({ align }) => (align ? `${align.PRK}:${align.KOR}` : "none"),
  read: (given, { milestones }) => {
    if (given === "none") return accept({ align: null });
    const [PRK, KOR, ...rest] = given.split(":");
    if (PRK === undefined || KOR === undefined || rest.length > 0) return refuse(given, "incomplete");
    const unknown = [PRK, KOR].find((id) => !milestones.includes(id));
    return unknown === undefined ? accept({ align: { PRK, KOR } }) : refuse(unknown, "unknown-milestone");
  },
};

const source: Field = {
  name: "source",
  write: (view) => view.source,
  read: (given, { sources }) =>
    given === "headline" || given === "all" || sources.includes(given)
      ? accept({ source: given })
      : refuse(given, "unknown-source"),
};

const event: Field = {
  name: "event",
  write: (view) => view.event ?? "none",
  read: (given, { milestones }) => {
    if (given === "none") return accept({ event: null });
    return milestones.includes(given) ? accept({ event: given }) : refuse(given, "unknown-milestone");
  },
};

/** Reads `1985-1995`: two years, the first before the second. */
function span(text: string): Span | Reason {
  const [first, last, ...rest] = text.split("-");
  if (first === undefined || last === undefined || rest.length > 0) return "incomplete";
  const [from, to] = [year(first), year(last)];
  if (typeof from !== "number") return from;
  if (typeof to !== "number") return to;
  return from < to ? { from, to } : "from-after-to";
}

const periods: Field = {
  name: "periods",
  write: ({ periods }) => periods?.map(({ from, to }) => `${from}-${to}`).join(":") ?? "none",
  read: (given) => {
    if (given === "none") return accept({ periods: null });
    const [a, b, ...rest] = given.split(":").map(span);
    if (a === undefined || b === undefined || rest.length > 0) return refuse(given, "incomplete");
    if (typeof a === "string") return refuse(given, a);
    if (typeof b === "string") return refuse(given, b);
    return accept({ periods: [a, b] });
  },
};

/** All parameters, in the order they are written. */
export const fields: readonly Field[] = [
  yearField("from"),
  yearField("to"),
  measures,
  partners,
  choiceField("scale", ["auto", "log", "linear"]),
  choiceField("prices", ["current", "constant"]),
  choiceField("as", ["value", "index", "share", "ratio"]),
  yearField("base"),
  choiceField("layout", ["overlay", "side"]),
  choiceField("y", ["shared", "own"]),
  align,
  events,
  source,
  choiceField("half", [3, 1.5, 6]),
  pin,
  event,
  choiceField("around", [1, 3, 5]),
  periods,
  weights,
  choiceField("theme", ["system", "light", "dark"]),
];
