import { gaps, series } from "../schema/figures";
import { viewSchemaUrl } from "./json";
import { viewColumns } from "./viewTable";

type Column = (typeof viewColumns)[number];

const text = { type: "string" } as const;
const named = (description: string) => ({ ...text, description });
const filled = (description: string) => ({ ...text, minLength: 1, description });
const orNull = (type: "string" | "number" | "integer", description: string) => ({ type: [type, "null"], description });
const letters = (values: readonly string[], description: string) => ({
  ...orNull("string", description),
  enum: [...values, null],
});
const list = (items: object, description: string) => ({ type: "array", items, description });

function record(properties: Record<string, object>, required: readonly string[], description?: string) {
  return { type: "object", ...(description && { description }), properties, required, additionalProperties: false };
}

const columns: Record<Column, object> = {
  measure: filled(
    "Id of what is counted, as in measures.csv; cooperation and conflict are the halves of the intensity index.",
  ),
  partner: {
    ...named("The other side of Moscow: PRK and KOR, KOREA to 1945, KOR/PRK for a ratio of the two."),
    enum: [...series.fields.partner.values, "KOR/PRK"],
  },
  year: orNull("integer", "Calendar year; null for a ratio of figures aligned on events, which has none."),
  value: orNull(
    "number",
    "The figure, in the unit of the row, not rounded; null where there is none, 0 where zero is reported.",
  ),
  unit: filled(
    "Unit of value, low, high and rivals: that of the measure as in measures.csv, usd_million_2024 for constant dollars of 2024, share from 0 to 1, index with the base year at 100, ratio of the ROK to the DPRK.",
  ),
  low: orNull("number", "Lowest figure of the year among the sources, in the unit of the row."),
  high: orNull("number", "Highest figure of the year among the sources, in the unit of the row."),
  status: letters(
    series.fields.status.values,
    `Standing of the figure: ${series.fields.status.about}. Null without a figure.`,
  ),
  source: orNull(
    "string",
    "Id of the source of the figure, two parted by a space for a share or a ratio; null for a computed index and without a figure.",
  ),
  gap: letters(
    gaps.fields.reason.values,
    `Why there is no figure: ${gaps.fields.reason.about}. Null where nobody knows.`,
  ),
  note: orNull("string", "What a reader of the figure, or of its absence, must know."),
  rivals: orNull(
    "string",
    'What other sources say: id and value in the unit of the row, with the mark of one that is not as published, "id value (estimate)", parted by semicolons.',
  ),
  years_since: orNull("integer", "Years since the event, or since the start of the period; null in the calendar."),
};

const panel = {
  measure: filled("Id of the panel."),
  title: named("What the panel shows, in a sentence."),
  unit: filled("Unit of its values."),
  mode: named("What is drawn: measure, unit, prices, and every mode that differs from plain values."),
  sources: list(filled("Id of a source."), "Every source behind the shown figures."),
};

const source = {
  id: filled("Id of the source, as in sources.csv."),
  citation: named("How it asks to be cited."),
  publisher: named("Who published it."),
  version: named("Edition, vintage or commit."),
  url: named("Where it is."),
  licence: named("On what terms it may be used."),
};

const view = {
  $schema: { const: viewSchemaUrl },
  title: named("Title of the panel, or of the page where there are several."),
  unit: named("Units of the panels."),
  mode: named("Modes of the panels."),
  panels: list(record(panel, Object.keys(panel)), "The panels, in order."),
  sources: list(record(source, ["id"]), "Every source behind the shown figures, once."),
  link: filled("Address that shows the view again."),
  version: filled("Version of the data."),
  released: { ...text, pattern: "^\\d{4}-\\d{2}-\\d{2}$", description: "The day that version was published." },
  data: list(record(columns, viewColumns), "A row for every line and year of the panels, as in the CSV of the view."),
};

/** The JSON Schema (draft 2020-12) of what `viewJson` writes: every column with its unit and meaning, and nothing else allowed. */
export const viewSchema = {
  $schema: "https://json-schema.org/draft/2020-12/schema",
  $id: viewSchemaUrl,
  title: "A view of Tumen",
  ...record(
    view,
    Object.keys(view),
    "Figures of relations between Moscow and the two Koreas, as shown, with their sources.",
  ),
};
