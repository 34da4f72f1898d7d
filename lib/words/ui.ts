import type { Lang } from "../types";
import { uiEn } from "./ui.en";
import { uiEs } from "./ui.es";
import type { UiWords } from "./ui.types";

const words: Record<Lang, UiWords> = { en: uiEn, es: uiEs };

/** The words of the interface in a language. */
export const uiWords = (lang: Lang): UiWords => words[lang];
