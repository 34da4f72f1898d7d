import type { Lang } from "../types";
import { eventsEn } from "./events.en";
import { eventsEs } from "./events.es";
import type { Counted, EventWords } from "./events.types";
import { fill } from "./fill";

/** The words of the events, of every language. They arrive with the board, not with the page. */
export const eventWords: Record<Lang, EventWords> = { en: eventsEn, es: eventsEs };

/** A number of things in words: "1 summit", "3 summits". */
export function counted(n: number, [one, many]: Counted): string {
  return n === 1 ? one : fill(many, { n });
}
