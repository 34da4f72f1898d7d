import type { Lang } from "../types";
import { en } from "./prose.en";
import { es } from "./prose.es";
import type { Prose } from "./prose.types";

/** The sentences of every language. */
export const prose: Record<Lang, Prose> = { en, es };
