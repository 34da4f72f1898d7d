import type { Lang } from "../types";
import { methodsIndexEn } from "./methodsIndex.en";
import { methodsIndexEs } from "./methodsIndex.es";
import type { MethodsIndexWords } from "./methodsIndex.types";

const words: Record<Lang, MethodsIndexWords> = { en: methodsIndexEn, es: methodsIndexEs };

/** The words of the sections on the index in a language. */
export const methodsIndexWords = (lang: Lang): MethodsIndexWords => words[lang];
