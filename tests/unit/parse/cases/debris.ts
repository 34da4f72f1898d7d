import { type Case, replace } from "./case";

const note = (text: string, hint: string): Case => ({
  name: `nothing but ${text} in a note`,
  change: replace("totals.csv", "partial year", text),
  at: "totals.csv:2:40 constraint-error",
  hint: `${hint}; leave it empty`,
});

const title = (text: string, hint: string): Case => ({
  name: `nothing but ${text} where a title must be`,
  change: replace("measures.csv", "Trade in goods", text),
  at: "measures.csv:2:31 constraint-error",
  hint: `${hint}; write it: title in English`,
});

const spreadsheet = "an error of a spreadsheet";
const missing = "a mark for missing";
const program = "what a program writes for nothing";
const unwritten = "a mark for what is still to be written";

export const debris: Case[] = [
  ...["#REF!", "#N/A", "#VALUE!", "#NAME?", "#DIV/0!", "#NULL!", "#NUM!", "#SPILL!"].map((text) =>
    note(text, spreadsheet),
  ),
  ...["#¡REF!", "#¿NOMBRE?", "#N/D", "#ÜBERLAUF!", "Err:502"].map((text) => note(text, spreadsheet)),
  note("######", "a number too wide for its column"),
  ...["NULL", "null", "undefined", "[object Object]", "\\N"].map((text) => note(text, program)),
  ...["nan", "NaN", "None", "N/A", "n.a.", "NA", "-", "—", "?", "..."].map((text) => note(text, missing)),
  ...["TBD", "tba", "TODO", "ToDo"].map((text) => note(text, unwritten)),
  title("#REF!", spreadsheet),
  title("NULL", program),
  title("TBD", unwritten),
  {
    name: "nothing but N/A for a source",
    change: replace("totals.csv", "imf_dots,suspect", "N/A,suspect"),
    at: "totals.csv:2:23 constraint-error",
    hint: "a mark for missing; write it: who says so",
  },
  {
    name: "an error of a spreadsheet among sources",
    change: replace("milestones.csv", "gse;cabinet_1992", "gse;#N/A"),
    at: "milestones.csv:3:181 constraint-error",
    hint: "#N/A is an error of a spreadsheet; take it out",
  },
];
