import type { Lang } from "../../types";
import { citeWords } from "../../words/cite";
import type { Work } from "./work";

/**
 * Writes a work as a line of a list of references.
 *
 * Shape:  as the source asks to be cited, word by word, where it says how; else author, year, title, publisher, version. The
 *         address stands last. What is not known is left out, but for the year.
 */
export function workText(work: Work, lang: Lang): string {
  const body = work.asked ? askedText(work) : builtText(work, lang);
  return [body, work.url !== "" && !body.includes(work.url) ? work.url : ""].filter(Boolean).join(" ");
}

/** Only data sets ask to be cited so; elsewhere the words point to the text, and the title goes before them. */
function askedText({ asked, title, kind, marks }: Work): string {
  const isWhole = kind === "dataset" || asked.includes(title);
  const named = isWhole ? asked : `${title}: ${asked}`;
  return sentence(named + bracketed(marks));
}

function builtText({ author, title, publisher, year, version, marks, remarks }: Work, lang: Lang): string {
  const words = citeWords[lang];
  const dated = `(${year || words.noYear})`;
  const named = title + bracketed(marks);
  const opening = author ? `${author} ${dated}. ${sentence(named)}` : `${named} ${dated}.`;
  const rest = [publisher, version && words.version(version), ...remarks].filter((part) => part !== "");
  return [opening, ...rest.map(sentence)].join(" ");
}

const bracketed = (marks: string[]): string => (marks.length > 0 ? ` [${marks.join("; ")}]` : "");

const sentence = (words: string): string => (/[.?!…]["”»]?$/.test(words) ? words : `${words}.`);
