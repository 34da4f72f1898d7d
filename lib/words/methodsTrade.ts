import type { Lang } from "../types";
import { methodsTradeEn } from "./methodsTrade.en";
import { methodsTradeEs } from "./methodsTrade.es";
import type { MethodsTradeWords } from "./methodsTrade.types";

const words: Record<Lang, MethodsTradeWords> = { en: methodsTradeEn, es: methodsTradeEs };

/** The words of the sections on trade in a language. */
export const methodsTradeWords = (lang: Lang): MethodsTradeWords => words[lang];
