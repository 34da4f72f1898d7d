/** A link and its words. */
export type Link = { path: string; words: string };
