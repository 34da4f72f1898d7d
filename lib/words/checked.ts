import type { Lang, Source } from "../types";

/** How far the text of a source was read. */
export const checkedWords: Record<Lang, Record<Source["checked"], string>> = {
  en: {
    text_seen: "text read",
    title_seen: "only the title or a citation of it seen",
    not_opened: "not opened",
    data_held: "data held here",
  },
  es: {
    text_seen: "texto leído",
    title_seen: "solo se vio el título o una cita",
    not_opened: "sin abrir",
    data_held: "datos guardados aquí",
  },
};
