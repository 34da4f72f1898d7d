import { formatDate } from "../../dates";
import { site } from "../../site";
import type { Lang, Source } from "../../types";
import { webAddress } from "../../webAddress";
import { citeWords } from "../../words/cite";
import type { Origin } from "../json";
import { type Names, parseNames } from "./names";

/** What can be cited, a source or Tumen itself; every text on one line, "" where nothing is known. */
export type Work = {
  id: string;
  kind: Source["kind"];
  /** As the work has them, in one text. */
  author: string;
  names: Names;
  title: string;
  publisher: string;
  year: string;
  /** The day of publication, 2026-11-26. */
  date: string;
  version: string;
  url: string;
  language: string;
  /** How it asks to be cited. */
  asked: string;
  /** What a reader of the title must know: "in Korean", "descriptive title". */
  marks: string[];
  /** Whole sentences without their full stop. */
  remarks: string[];
};

/**
 * Makes a work of a source. Nothing is added to what the data say: a title that only describes is marked, since they say so, and the
 * language where it is not that of the page; whether other titles are translations they do not say.
 */
export function workOf(source: Source, lang: Lang): Work {
  const { id, kind, title, publisher, year, version, url, citation, titleKind } = source;
  const [author, language] = [oneLine(source.author), oneLine(source.language)];
  const words = citeWords[lang];
  const isForeign = language !== "" && language !== lang;
  return {
    id,
    kind,
    author,
    names: parseNames(author),
    title: oneLine(title),
    publisher: oneLine(publisher),
    year: /^\d{4}$/.test(year) ? year : "",
    date: "",
    version: oneLine(version),
    url: webAddress(oneLine(url)),
    language,
    asked: oneLine(citation),
    marks: [...(isForeign ? [words.written(language)] : []), ...(titleKind === "described" ? [words.described] : [])],
    remarks: [],
  };
}

/** Makes a work of Tumen: its version and date, and the view if it is one that is cited. */
export function tumenOf(view: string, { link, version }: Origin, lang: Lang): Work {
  const words = citeWords[lang];
  return {
    id: "tumen",
    kind: "dataset",
    author: words.authors,
    names: { people: [{ whole: words.authors }], hasOthers: false, areEditors: false },
    title: words.title,
    publisher: "",
    year: site.released.slice(0, 4),
    date: site.released,
    version: `${version}, ${formatDate(site.released, "day", lang)}`,
    url: oneLine(link),
    language: lang,
    asked: "",
    marks: [],
    remarks: view ? [words.view(oneLine(view))] : [],
  };
}

/** A note is one line in every form, and a line break could begin another field. */
function oneLine(text: string): string {
  return text.replace(/[\s\p{Cc}]+/gu, " ").trim();
}
