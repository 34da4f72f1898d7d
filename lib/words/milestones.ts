import type { Lang } from "../types";

/** Words of the Milestones page. */
export type MilestonesWords = { title: string; standfirst: string; skip: string };

const en: MilestonesWords = { title: "Milestones", standfirst: "", skip: "Skip to the content" };

const es: MilestonesWords = { title: "Acontecimientos", standfirst: "", skip: "Ir al contenido" };

const words: Record<Lang, MilestonesWords> = { en, es };

/** The words of the Milestones page in a language. */
export const milestonesWords = (lang: Lang): MilestonesWords => words[lang];
