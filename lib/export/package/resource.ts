import { tables } from "../../schema";
import type { Field, Table } from "../../schema/field";
import type { Source } from "../../types";
import { intensityIndex } from "./computedTables";
import { type FieldDescriptor, fieldDescriptor, keyOf } from "./field";
import { sha256 } from "./sums";
import type { TableFile } from "./tableFile";

type ForeignKey = { fields: string[]; reference: { resource: string; fields: string[] } };
type SourceNote = { title: string; path?: string; version?: string };

/** A term of use. `path` leads to its text. */
export type Licence = { name?: string; path: string; title: string };

/** A resource of a data package: one CSV file with its columns, size and sum. */
export type Resource = {
  name: string;
  type: "table";
  path: string;
  title: string;
  description?: string;
  format: "csv";
  mediatype: "text/csv";
  encoding: "utf-8";
  bytes: number;
  hash: string;
  dialect: Record<string, unknown>;
  schema: { fields: FieldDescriptor[]; missingValues: string[]; primaryKey: string[]; foreignKeys?: ForeignKey[] };
  sources?: SourceNote[];
  licenses: Licence[];
};

export const licences = {
  ours: {
    name: "MIT",
    path: "https://opensource.org/license/mit",
    title: "MIT licence, for the code, the tables compiled by this project and the index",
  },
  theirs: { path: "sources.csv", title: "Figures: the terms of each source, column licence of sources.csv" },
} satisfies Record<string, Licence>;

/** Tables this project wrote itself; in all others the figures are those of the sources. */
const { series: _series, totals: _totals, deflator: _deflator, ...compiled } = tables;
const ours: Table[] = [...Object.values(compiled), intensityIndex];

const dialect = { header: true, delimiter: ",", lineTerminator: "\n", quoteChar: '"', doubleQuote: true };

/**
 * Describes a published CSV file as a resource of a data package.
 *
 * Shape:  a file of series is the table of series under its own name; fields in the order of the columns. `fieldsMatch` stays at its
 *         default, exact: the profiles of 2.0 and 2.1 disagree on how to write it.
 * Source: every source the file names, in the order of the file.
 */
export async function resourceOf(file: TableFile, sources: ReadonlyMap<string, Source>): Promise<Resource> {
  const { table, name, bytes } = file;
  const notes = file.sources.flatMap((id) => sources.get(id) ?? []).map(sourceNote);
  return {
    name: resourceName(name),
    type: "table",
    path: name,
    title: table.about,
    format: "csv",
    mediatype: "text/csv",
    encoding: "utf-8",
    bytes: bytes.length,
    hash: `sha256:${await sha256(bytes)}`,
    dialect,
    schema: schemaOf(table),
    ...(notes.length > 0 && { sources: notes }),
    licenses: [ours.includes(table) ? licences.ours : licences.theirs],
  };
}

function schemaOf({ fields, primaryKey }: Table): Resource["schema"] {
  const columns = Object.entries(fields);
  const foreignKeys = columns.flatMap(([name, field]) => foreignKeyOf(name, field));
  return {
    fields: columns.map(([name, field]) => fieldDescriptor(name, field)),
    missingValues: [""],
    primaryKey: [...primaryKey],
    ...(foreignKeys.length > 0 && { foreignKeys }),
  };
}

function foreignKeyOf(name: string, field: Field): ForeignKey[] {
  if (field.type !== "id" || field.of === undefined) return [];
  const { table, key } = keyOf(field.of);
  return [{ fields: [name], reference: { resource: resourceName(table.path), fields: [key] } }];
}

/** Title, address and version of a source, as far as they are known. */
export function sourceNote({ title, url, version }: Source): SourceNote {
  return { title, ...(url && { path: url }), ...(version && { version }) };
}

const resourceName = (file: string): string => file.replace(/\.csv$/, "");
