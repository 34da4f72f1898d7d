import type { Lang } from "../types";
import { takeEn } from "./takeaway.en";
import { takeEs } from "./takeaway.es";
import type { TakeWords } from "./takeaway.types";

/** The words of taking away, of every language. */
export const takeWords: Record<Lang, TakeWords> = { en: takeEn, es: takeEs };
