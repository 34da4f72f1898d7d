import type { Partner } from "./types";

/** The three partners, in the order in which lists name them. */
export const partners: readonly Partner[] = ["PRK", "KOR", "KOREA"];
