/** Who wrote or edited a work: by the name of the family and the rest, or a whole that has no such parts. */
export type Name = { family: string; given: string } | { whole: string };

/** Everybody named, and whether there are others, and whether they edited and did not write. */
export type Names = { people: Name[]; hasOthers: boolean; areEditors: boolean };

const editors = /\s*\(eds?\.\)$/;
const others = /,?\s+et al\.?$/;
const between = /,\s*(?:and\s+)?|\s+and\s+/;
const personal = /^\p{L}[\p{L}\p{M}.'’-]*(?: \p{L}[\p{L}\p{M}.'’-]*)*$/u;
const collective =
  /\b(?:agency|association|authors|bank|board|bureau|cent(?:er|re)|commission|committee|council|department|embassy|for|fund|government|group|institute|lab|library|ministry|of|office|organi[sz]ation|project|service|society|the|union|university)\b/i;
/** "Kim Jong-heon": two syllables with a hyphen, the second small, are a given name, here after that of the family. */
const koreanOrder = /^([^\s-]+) (\p{Lu}\p{L}*-\p{Ll}\p{L}*)$/u;

/**
 * Reads the authors of a source as the data write them: "Katherine Barbieri and Omar M. G. Keshk", "Leeds et al.".
 *
 * Shape:  what does not read as a list of persons stays one whole, so that no name is torn; nobody gives an empty list.
 */
export function parseNames(author: string): Names {
  const text = author.replace(/\s+/g, " ").trim();
  const listed = text.replace(editors, "");
  return {
    people: peopleOf(listed.replace(others, "").trim()),
    hasOthers: others.test(listed),
    areEditors: editors.test(text),
  };
}

function peopleOf(listed: string): Name[] {
  if (listed === "") return [];
  const pieces = listed.split(between);
  return isList(pieces, listed) ? pieces.map(nameOf) : [{ whole: listed }];
}

/** "Barbieri, Katherine" looks like two authors with one name each, so such a pair is no list. */
function isList(pieces: string[], listed: string): boolean {
  const singles = pieces.filter((piece) => !piece.includes(" ")).length;
  if (singles !== 0 && singles !== pieces.length) return false;
  if (singles === 2 && !listed.includes(" and ")) return false;
  return pieces.every((piece) => personal.test(piece)) && !collective.test(listed);
}

function nameOf(person: string): Name {
  const korean = koreanOrder.exec(person);
  if (korean) return { family: korean[1] ?? "", given: korean[2] ?? "" };
  const words = person.split(" ");
  // "van", "de" and the like belong to the name after them.
  const start = words.findIndex((word, i) => i === words.length - 1 || (i > 0 && /^\p{Ll}/u.test(word)));
  return { family: words.slice(start).join(" "), given: words.slice(0, start).join(" ") };
}
