import type { Lang } from "../types";

/** Words of the Methods page. */
export type MethodsWords = { title: string; standfirst: string; skip: string };

const en: MethodsWords = { title: "Methods", standfirst: "", skip: "Skip to the content" };

const es: MethodsWords = { title: "Métodos", standfirst: "", skip: "Ir al contenido" };

const words: Record<Lang, MethodsWords> = { en, es };

/** The words of the Methods page in a language. */
export const methodsWords = (lang: Lang): MethodsWords => words[lang];
