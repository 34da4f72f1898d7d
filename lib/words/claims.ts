import type { Lang } from "../types";
import { claimsEn } from "./claims.en";
import { claimsEs } from "./claims.es";
import type { ClaimsWords } from "./claims.types";

const words: Record<Lang, ClaimsWords> = { en: claimsEn, es: claimsEs };

/** The words of the Claims page in a language. */
export const claimsWords = (lang: Lang): ClaimsWords => words[lang];
