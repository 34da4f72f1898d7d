import type { Lang } from "../types";

/** Words of the Claims page. */
export type ClaimsWords = { title: string; standfirst: string; skip: string };

const en: ClaimsWords = { title: "Claims", standfirst: "", skip: "Skip to the content" };

const es: ClaimsWords = { title: "Afirmaciones", standfirst: "", skip: "Ir al contenido" };

const words: Record<Lang, ClaimsWords> = { en, es };

/** The words of the Claims page in a language. */
export const claimsWords = (lang: Lang): ClaimsWords => words[lang];
