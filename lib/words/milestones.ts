import type { Lang } from "../types";
import { milestonesEn } from "./milestones.en";
import { milestonesEs } from "./milestones.es";
import type { MilestonesWords } from "./milestones.types";

const words: Record<Lang, MilestonesWords> = { en: milestonesEn, es: milestonesEs };

/** The words of the Milestones page in a language. */
export const milestonesWords = (lang: Lang): MilestonesWords => words[lang];
