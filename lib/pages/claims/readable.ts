import { formatDate } from "../../dates";
import type { Lang } from "../../types";
import { capital } from "../../words/capital";

const day = /\b\d{4}-\d{2}-\d{2}\b/g;
const month = /\b\d{4}-\d{2}\b(?!-)/g;

/**
 * Writes the short form of the data for a reader: dates in words, a dash between numbers.
 *
 * Shape:  every other letter stays.
 *
 * @example readable("1945-08 to 1948-09, 13-17 August", "en")   // "August 1945 to September 1948, 13–17 August"
 */
export const readable = (text: string, lang: Lang): string =>
  text
    .replace(day, (date) => formatDate(date, "day", lang))
    .replace(month, (date) => formatDate(date, "month", lang))
    .replace(/(\d)-(?=\d)/g, "$1–");

/** The same as a sentence: a capital letter, a full stop. */
export const asSentence = (text: string, lang: Lang): string => {
  const words = capital(readable(text, lang));
  return /[.!?]$/.test(words) ? words : `${words}.`;
};

const reasons: Record<Lang, string> = { en: "Not drawn: ", es: "No se dibuja: " };

/** Parts a note into what a reader must know and why the claim is not on the charts, each "" where nothing is said. */
export function partNote(note: string, lang: Lang): { note: string; notDrawn: string } {
  const at = note.indexOf(reasons[lang]);
  const [said, reason] = at < 0 ? [note, ""] : [note.slice(0, at), note.slice(at)];
  return { note: readable(said.trim(), lang), notDrawn: readable(reason.trim(), lang) };
}
