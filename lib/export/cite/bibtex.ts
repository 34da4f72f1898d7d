import type { Lang } from "../../types";
import { citeWords } from "../../words/cite";
import type { Name, Names } from "./names";
import type { Work } from "./work";

/**
 * Writes a work as a BibTeX entry in UTF-8, for plain BibTeX and biblatex alike.
 *
 * Every entry is `@misc`: the data say what kind of source it is, not whether it is a book or an article, and `@dataset` is unknown to
 * plain BibTeX. So who published it is in `howpublished`, which both print for `@misc`.
 *
 * Shape:  the key is the id; titles are braced, so that they keep their capitals; notes hold version, language and the citation asked for.
 */
export function workBibtex(work: Work, lang: Lang): string {
  const fields = fieldsOf(work, lang).filter(([, value]) => value !== "");
  return `@misc{${keyOf(work.id)},\n${fields.map(([name, value]) => `  ${name} = {${value}},\n`).join("")}}\n`;
}

function fieldsOf(work: Work, lang: Lang): [name: string, value: string][] {
  return [
    [work.names.areEditors ? "editor" : "author", namesText(work.names)],
    ["title", work.title && `{${escaped(work.title)}}`],
    ["howpublished", escaped(work.publisher)],
    ["year", work.year],
    ["url", urlText(work.url)],
    ["note", escaped(notesOf(work, lang).join(". "))],
  ];
}

function notesOf({ version, marks, remarks, asked }: Work, lang: Lang): string[] {
  const words = citeWords[lang];
  const said = [version && words.version(version), ...marks, ...remarks, asked && words.asked(asked)];
  return said.filter((note) => note !== "").map((note) => note.charAt(0).toUpperCase() + note.slice(1));
}

function namesText({ people, hasOthers }: Names): string {
  return [...people.map(nameText), ...(hasOthers ? ["others"] : [])].join(" and ");
}

function nameText(name: Name): string {
  if ("whole" in name) return `{${escaped(name.whole)}}`;
  return [name.family, name.given].filter(Boolean).map(escaped).join(", ");
}

/** Other characters could end the key; each is written by its number, so that two ids never share a key. */
function keyOf(id: string): string {
  return id.replace(/[^A-Za-z0-9_-]/gu, (character) => `:${character.codePointAt(0)?.toString(16)}`);
}

const specials: Record<string, string> = {
  "\\": "\\textbackslash{}",
  // BibTeX counts braces even behind a backslash.
  "{": "\\textbraceleft{}",
  "}": "\\textbraceright{}",
  "~": "\\textasciitilde{}",
  "^": "\\textasciicircum{}",
  "`": "\\textasciigrave{}",
};

/** Two of these in a row would be set as one other sign: a dash, a closing quotation mark. */
const ligatures = /([-'<>,])(?=\1)/g;

function escaped(text: string): string {
  const safe = text.replace(/[\\{}~^`]/g, (sign) => specials[sign] ?? sign).replace(/[%&#$_]/g, "\\$&");
  return safe.replace(ligatures, "$1{}");
}

/** An address is read as it stands, but for braces, which would end the field, and percent signs that are not part of a code. */
function urlText(url: string): string {
  const plain = url.replace(/[{}\\]/g, encodeURIComponent).replaceAll(" ", "%20");
  return isDecodable(plain) ? plain : plain.replaceAll("%", "%25");
}

function isDecodable(url: string): boolean {
  try {
    return decodeURI(url) !== "";
  } catch {
    return url === "";
  }
}
