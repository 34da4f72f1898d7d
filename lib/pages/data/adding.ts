import { toCsv } from "../../export/csv";
import { pagePath } from "../../paths";
import { tables } from "../../schema";
import { gaps, series } from "../../schema/figures";
import type { Dataset, Lang } from "../../types";
import { dataPageWords } from "../../words/dataPage";
import type { AddingWords } from "../../words/dataPage/adding";
import { fill } from "../../words/fill";

/** A piece of a sentence: words, or the name of a column, a file, a command. */
export type Piece = { text: string; isCode: boolean };

/** A step: what to do, in which file, the header line of it and rows to copy. `file` is null where nothing is written. */
export type Step = {
  id: keyof AddingWords["steps"];
  title: string;
  pieces: Piece[];
  file: string | null;
  header: string;
  example: string;
};

type Cells = Record<string, string | number>;

const student = { measure: "students", source: "student_office", status: "A", locator: "table 1" };

/** What each step writes: a source, a measure, its figures, and what the line follows. */
const examples: { [Id in Exclude<Step["id"], "look">]: { file: string; rows: Cells[] } } = {
  sources: {
    file: "sources.csv",
    rows: [
      {
        id: "student_office",
        kind: "dataset",
        author: "Student Office",
        title: "Students from abroad",
        publisher: "Student Office",
        year: "2024",
        url: "https://example.org/students",
        licence: "CC BY 4.0",
        known_issues: "Counts those enrolled in autumn.",
        checked: "text_seen",
        language: "en",
      },
    ],
  },
  measures: {
    file: "measures.csv",
    rows: [
      {
        measure: "students",
        group: "people",
        unit: "persons",
        title_en: "Students in Russia",
        title_es: "Estudiantes en Rusia",
        definition_en: "Students of the partner at Russian universities.",
        definition_es: "Estudiantes de cada Corea en universidades rusas.",
        scale: "linear",
        min: 0,
        order: 9999,
      },
    ],
  },
  series: {
    file: "series/students.csv",
    rows: [
      { ...student, partner: "PRK", year: 2000, value: 120 },
      { ...student, partner: "PRK", year: 2002, value: 150 },
      { ...student, partner: "KOR", year: 2000, value: 900 },
      { ...student, partner: "KOR", year: 2001, value: 1100 },
    ],
  },
  headline: {
    file: "headline.csv",
    rows: [{ measure: "students", partner: "KOR", from: 2000, to: 2001, source: "student_office" }],
  },
  gaps: {
    file: "gaps.csv",
    rows: [
      {
        measure: "students",
        partner: "PRK",
        from: 2001,
        to: 2001,
        reason: "L",
        note_en: "The office did not count in 2001.",
        note_es: "La oficina no hizo recuento en 2001.",
      },
    ],
  },
};

/** The columns of each file, in the order of the schema. */
const columnsOf = (id: keyof typeof examples): string[] => Object.keys(tables[id].fields);

/**
 * Says step by step how a series is added, with the header line of each file from the schema and rows that can be copied.
 *
 * Shape:  steps in the order in which files name one another; the last writes nothing.
 */
export function addingModel({ measures }: Pick<Dataset, "measures">, lang: Lang): Step[] {
  const { adding, gaps: gapWords } = dataPageWords(lang);
  const ids: Step["id"][] = ["sources", "measures", "series", "headline", "gaps", "look"];
  const values = {
    units: coded([...new Set(measures.map(({ unit }) => unit))].sort()),
    partners: coded(series.fields.partner.values),
    statuses: explained(series.fields.status.values, adding.statuses),
    reasons: explained(gaps.fields.reason.values, gapWords.reasons),
    address: `${pagePath(lang, "explore")}?measures=students`,
  };
  return ids.map((id) => {
    const { title, text } = adding.steps[id];
    const written = id === "look" ? { file: null, header: "", example: "" } : writtenIn(id);
    return { id, title, pieces: piecesOf(fill(text, values)), ...written };
  });
}

const coded = (names: readonly string[]): string => names.map((name) => `\`${name}\``).join(", ");

/** Each letter with its meaning. */
function explained<T extends string>(letters: readonly T[], meanings: Record<T, string>): string {
  return letters.map((letter) => `\`${letter}\` ${meanings[letter]}`).join("; ");
}

function writtenIn(id: keyof typeof examples): Pick<Step, "file" | "header" | "example"> {
  const { file, rows } = examples[id];
  const columns = columnsOf(id);
  const [header = "", ...lines] = toCsv(
    columns,
    rows.map((cells) => columns.map((column) => cells[column] ?? null)),
  ).split(/(?<=\n)/);
  return { file, header: header.trim(), example: lines.join("") };
}

/** Parts a sentence at its backticks. */
function piecesOf(text: string): Piece[] {
  return text
    .split("`")
    .map((piece, place) => ({ text: piece, isCode: place % 2 === 1 }))
    .filter(({ text: piece }) => piece !== "");
}
