import { koreas } from "../partners";
import { accept, type Field, type Read, type Reason, year } from "./urlField";

/** Splits a list, drops repeats, and parts what is known from what is not. */
function list<T extends string>(given: string, known: readonly T[], reason: Reason) {
  const items = [...new Set(given.split(","))];
  const kept = items.flatMap((item) => known.find((id) => id === item) ?? []);
  const lost = items.filter((item) => !known.some((id) => id === item)).map((item) => ({ given: item, reason }));
  return { kept, lost };
}

export const measures: Field = {
  name: "measures",
  write: (view) => view.measures.join(),
  read: (given, known) => {
    const { kept, lost } = list(given, known.measures, "unknown-measure");
    return kept.length > 0 ? { set: { measures: kept }, lost } : { lost };
  },
};

export const partners: Field = {
  name: "partners",
  write: (view) => view.partners.join(),
  read: (given) => {
    const { kept, lost } = list(given, koreas, "unknown-value");
    return kept.length > 0 ? { set: { partners: koreas.filter((korea) => kept.includes(korea)) }, lost } : { lost };
  },
};

export const events: Field = {
  name: "events",
  write: ({ events }) => String(events),
  read: (given, known) => {
    if (given === "all" || given === "none") return accept({ events: given });
    const { kept, lost } = list(given, known.kinds, "unknown-kind");
    return kept.length > 0 ? { set: { events: kept }, lost } : { lost };
  },
};

/** Two pins at most, earlier first. */
export const pin: Field = {
  name: "pin",
  write: (view) => view.pin.join() || "none",
  read: (given) => {
    if (given === "none") return accept({ pin: [] });
    const pins: number[] = [];
    const lost: Read["lost"] = [];
    for (const item of new Set(given.split(","))) {
      const value = year(item);
      if (typeof value !== "number") lost.push({ given: item, reason: value });
      else if (pins.length === 2) lost.push({ given: item, reason: "too-many" });
      else pins.push(value);
    }
    return pins.length > 0 ? { set: { pin: pins.sort((a, b) => a - b) }, lost } : { lost };
  },
};

/** A weight is written with up to three decimals, and is at most 100. */
const weightText = (weight: number) => String(Number(weight.toFixed(3)));

export const weights: Field = {
  name: "weights",
  write: ({ weights }) =>
    Object.entries(weights)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, weight]) => `${name}=${weightText(weight)}`)
      .join() || "none",
  read: (given, known) => {
    if (given === "none") return accept({ weights: {} });
    const kept: [string, number][] = [];
    const lost: Read["lost"] = [];
    for (const item of given.split(",")) {
      const [, name, text] = /^([a-z]+\.[a-z_]+)=(.*)$/.exec(item) ?? [];
      if (name === undefined || text === undefined || !known.weights.includes(name))
        lost.push({ given: item, reason: "unknown-weight" });
      else if (!/^\d+(\.\d{1,3})?$/.test(text)) lost.push({ given: item, reason: "not-a-number" });
      else if (Number(text) > 100) lost.push({ given: item, reason: "out-of-range" });
      else kept.push([name, Number(text)]);
    }
    return kept.length > 0 ? { set: { weights: Object.fromEntries(kept) }, lost } : { lost };
  },
};
