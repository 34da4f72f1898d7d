import type { Lang } from "../types";
import { uiEn } from "./ui.en";
import { uiEs } from "./ui.es";
import type { ChromeWords, UiWords } from "./ui.types";

const words: Record<Lang, UiWords> = { en: uiEn, es: uiEs };

/** The words of the interface in a language. */
export const uiWords = (lang: Lang): UiWords => words[lang];

/** The words of masthead and footer, for a page without controls; `skip` says what the first link leads past them to. */
export function chromeWords(lang: Lang, skip: string): ChromeWords {
  const { controls: _controls, ...chrome } = frameWords(lang);
  return { ...chrome, skip };
}

/** The words of masthead, controls and footer, which travel to the browser with the page. */
export type FrameWords = Omit<UiWords, "board" | "lists" | "languageName" | "notFound">;

/** Takes the frame's words out of those of the interface; the board brings its own when it wakes. */
export function frameWords(lang: Lang): FrameWords {
  const { board: _board, lists, languageName: _name, notFound: _notFound, ...frame } = words[lang];
  const { controls } = frame;
  const some = controls.events.some.replace("{total}", String(Object.keys(lists.kinds).length));
  return { ...frame, controls: { ...controls, events: { ...controls.events, some } } };
}
