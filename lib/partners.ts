import type { Korea, Partner } from "./types";

/** The three partners, in the order in which lists name them. */
export const partners: readonly Partner[] = ["PRK", "KOR", "KOREA"];

/** The two of them that are there today. */
export const koreas: readonly Korea[] = ["PRK", "KOR"];

/** Whether a partner is one of the two. */
export function isKorea(partner: unknown): partner is Korea {
  return koreas.some((korea) => korea === partner);
}
