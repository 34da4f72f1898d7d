import type { Lang } from "../../types";
import { citeWords } from "../../words/cite";
import type { Name } from "./names";
import type { Work } from "./work";

/**
 * Data and news have a type of their own. `primary`, `scholarly`, `reference` and `other` mix documents, books, articles, web
 * pages and encyclopedias, and the data do not say which is which: they are generic.
 */
const types: Record<Work["kind"], string> = {
  dataset: "DATA",
  news: "NEWS",
  primary: "GEN",
  scholarly: "GEN",
  reference: "GEN",
  other: "GEN",
};

/**
 * Writes a work as a RIS record.
 *
 * Shape:  lines end with CRLF, as the format has it; a tag for each fact that is known, `ER` last.
 */
export function workRis(work: Work, lang: Lang): string {
  const { kind, names, title, year, date, publisher, version, url, language, id } = work;
  const tagged: [tag: string, value: string][] = [
    ["TY", types[kind]],
    ["ID", id],
    ...names.people.map((name): [string, string] => [names.areEditors ? "A2" : "AU", nameText(name)]),
    ["TI", title],
    ["PY", year],
    ["DA", date.replaceAll("-", "/")],
    ["PB", publisher],
    ["ET", version],
    ["LA", language],
    ["UR", url],
    ...notesOf(work, lang).map((note): [string, string] => ["N1", note]),
  ];
  const lines = tagged.filter(([, value]) => value !== "").map(([tag, value]) => `${tag}  - ${value}\r\n`);
  return `${lines.join("")}ER  - \r\n`;
}

function notesOf({ names, marks, remarks, asked }: Work, lang: Lang): string[] {
  const words = citeWords[lang];
  return [names.hasOthers ? words.others : "", ...marks, ...remarks, asked && words.asked(asked)];
}

function nameText(name: Name): string {
  if ("whole" in name) return name.whole;
  return [name.family, name.given].filter(Boolean).join(", ");
}
