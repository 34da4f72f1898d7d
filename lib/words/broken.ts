import type { Lang } from "../types";

/** What stands in the place of a page that its own scripts have broken. */
export const brokenWords: Record<Lang, { text: string; again: string }> = {
  en: { text: "This page stopped working.", again: "Open it again" },
  es: { text: "Esta página dejó de funcionar.", again: "Abrirla de nuevo" },
};
