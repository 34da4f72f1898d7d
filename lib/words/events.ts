import type { Lang } from "../types";
import { eventsEn } from "./events.en";
import { eventsEs } from "./events.es";
import type { EventWords } from "./events.types";

/** The words of the events, of every language. They arrive with the board, not with the page. */
export const eventWords: Record<Lang, EventWords> = { en: eventsEn, es: eventsEs };
