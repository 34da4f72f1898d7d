import type { Lang } from "../../lib/types";

/** A text that exists in English only; on an English page it needs no mark. */
export function English({ text, lang }: { text: string; lang: Lang }) {
  return lang === "en" ? text : <span lang="en">{text}</span>;
}
