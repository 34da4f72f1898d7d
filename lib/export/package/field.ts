import type { TableName } from "../../schema";
import { tableNames, tables } from "../../schema";
import type { Field, Pattern, Table } from "../../schema/field";

/** A field of a Table Schema (Data Package 2). */
export type FieldDescriptor = {
  name: string;
  type: "string" | "number" | "integer" | "boolean";
  description: string;
  example?: string;
  trueValues?: string[];
  falseValues?: string[];
  constraints?: Record<string, unknown>;
};

type Kind = Omit<FieldDescriptor, "name" | "description"> & { more?: string };

/** XML Schema patterns are anchored by themselves and know no escaped slash. */
const asXsd = ({ like }: Pattern): string => like.source.replace(/^\^|\$$/g, "").replaceAll("\\/", "/");

/**
 * Describes a column as a field of a Table Schema, from the one schema in code.
 *
 * Shape:  ids of several rows are a string with a pattern, since the profile of Data Package 2.0 knows no lists; a date is one too, since it
 *         may be a year or a month.
 */
export function fieldDescriptor(name: string, field: Field): FieldDescriptor {
  const { more, constraints, ...kind } = kindOf(field);
  const kept = defined({ required: field.required, ...constraints });
  return {
    name,
    description: more ? `${field.about}; ${more}` : field.about,
    ...kind,
    ...(Object.keys(kept).length > 0 && { constraints: kept }),
  };
}

function kindOf(field: Field): Kind {
  switch (field.type) {
    case "text":
      return {
        type: "string",
        ...formOf(field.pattern, { ...(field.oneLine && { pattern: "[^\\n]*" }), maxLength: field.longest }),
      };
    case "id":
      return { type: "string", ...formOf(field.pattern) };
    case "ids":
      return listOf(field.of);
    case "choice":
      return choiceOf(field.values);
    case "yesno":
      return { type: "boolean", trueValues: ["yes"], falseValues: ["no"] };
    case "date":
      return {
        type: "string",
        constraints: { pattern: "\\d{4}(-\\d{2}(-\\d{2})?)?" },
        more: "1990, 1990-09 or 1990-09-30",
      };
    default:
      return {
        type: field.type,
        constraints: {
          minimum: field.min,
          exclusiveMinimum: field.above,
          maximum: field.max,
          unique: field.unique,
        },
      };
  }
}

function formOf(pattern: Pattern | undefined, constraints: Record<string, unknown> = {}): Omit<Kind, "type"> {
  if (!pattern) return { constraints };
  return { example: pattern.example, constraints: { pattern: asXsd(pattern), ...constraints } };
}

function choiceOf(values: readonly (string | number)[]): Kind {
  const isWhole = values.every((value) => typeof value === "number");
  return { type: isWhole ? "integer" : "string", constraints: { enum: [...values] } };
}

function listOf(name: string): Kind {
  const { table, key } = keyOf(name);
  const field = table.fields[key];
  const one = field?.type === "id" && field.pattern ? asXsd(field.pattern) : "[^;]+";
  const more = `ids of ${table.path} separated by semicolons, which a foreign key cannot say`;
  return { type: "string", constraints: { pattern: `${one}(;${one})*` }, more };
}

/**
 * Finds the table that ids name, and its key.
 *
 * Errors: RangeError on a table the schema lacks.
 */
export function keyOf(name: string): { table: Table; key: string } {
  const known: TableName | undefined = tableNames.find((one) => one === name);
  if (!known) throw new RangeError(`no such table: ${name}`);
  const table: Table = tables[known];
  const [key] = table.primaryKey;
  if (key === undefined) throw new RangeError(`no key: ${name}`);
  return { table, key };
}

const defined = (entries: Record<string, unknown>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(entries).filter(([, value]) => value !== undefined));
