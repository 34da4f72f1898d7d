import { createHash } from "node:crypto";
import { Ajv } from "ajv";
import { describe, expect, it } from "vitest";
import { built, descriptorIn, readText, rowsOf, textOf } from "./build";

const made = await built();
const descriptor = descriptorIn(made);
const validate = new Ajv({ strict: false, allErrors: true }).compile(
  JSON.parse(readText("tests/fixtures/datapackage-2.schema.json")),
);

/** A copy of the descriptor with one thing changed. */
function spoilt(change: (copy: ReturnType<typeof descriptorIn>) => void): boolean {
  const copy = structuredClone(descriptor);
  change(copy);
  return !validate(copy);
}

const resourceOf = (name: string) => {
  const found = descriptor.resources.find((resource) => resource.name === name);
  if (!found) throw new Error(`no such resource: ${name}`);
  return found;
};
const fieldOf = (resource: string, name: string) =>
  resourceOf(resource).schema.fields.find((field) => field.name === name);

describe("datapackage.json", () => {
  it("is a valid Data Package 2", () => {
    validate(descriptor);
    expect(validate.errors ?? []).toEqual([]);
  });

  it("would be found out if it were not", () => {
    const first = descriptor.resources[0];
    expect(first).toBeDefined();
    const bad = [
      spoilt((copy) => copy.resources.splice(0)),
      spoilt((copy) => Object.assign(copy.resources[0] ?? {}, { path: "../trade.csv" })),
      spoilt((copy) => Object.assign(copy.resources[0] ?? {}, { hash: "sha256:xyz" })),
      spoilt((copy) => Object.assign(copy.resources[0] ?? {}, { data: [] })),
      spoilt((copy) => Object.assign(copy.resources[0]?.schema.fields[0] ?? {}, { type: "list" })),
      spoilt((copy) => Object.assign(copy, { created: "2026-11-26" })),
      spoilt((copy) => Object.assign(copy, { licenses: [{ title: "free" }] })),
    ];
    expect(bad).toEqual(bad.map(() => true));
  });

  it("has a resource for every CSV file of the package, with its size and sum", () => {
    const csv = made.files.filter(({ name }) => name.endsWith(".csv"));
    expect(csv.length).toBeGreaterThan(20);
    expect(descriptor.resources.map(({ path, bytes, hash }) => [path, bytes, hash])).toEqual(
      csv.map(({ name, bytes }) => [name, bytes.length, `sha256:${createHash("sha256").update(bytes).digest("hex")}`]),
    );
  });

  it("names the columns of every file in their order", () => {
    for (const { path, schema } of descriptor.resources) {
      const header = textOf(made, path).slice(0, textOf(made, path).indexOf("\n"));
      expect(schema.fields.map(({ name }) => name).join(), path).toBe(header);
    }
  });

  it("has only keys that its resources have, and every one resolves in the data", () => {
    for (const { path, schema } of descriptor.resources) {
      const names = schema.fields.map(({ name }) => name);
      expect(names, path).toEqual(expect.arrayContaining(schema.primaryKey));
      for (const { fields, reference } of schema.foreignKeys ?? []) {
        const [from = ""] = fields;
        const [to = ""] = reference.fields;
        const known = new Set(rowsOf(textOf(made, resourceOf(reference.resource).path)).map((row) => row[to]));
        const lost = rowsOf(textOf(made, path)).flatMap((row) => (row[from] && !known.has(row[from]) ? row[from] : []));
        expect([path, from, lost]).toEqual([path, from, []]);
      }
    }
  });

  it("has unique primary keys", () => {
    for (const { path, schema } of descriptor.resources) {
      const keys = rowsOf(textOf(made, path)).map((row) => schema.primaryKey.map((name) => row[name]).join(" "));
      expect(new Set(keys).size, path).toBe(keys.length);
    }
  });

  it("has constraints that every cell meets", () => {
    for (const { path, schema } of descriptor.resources) {
      const rows = rowsOf(textOf(made, path));
      for (const { name, type, trueValues, falseValues, constraints = {} } of schema.fields) {
        const { required, pattern, enum: values, minimum, maximum, maxLength } = constraints;
        const off = rows.filter((row) => {
          const cell = row[name] ?? "";
          if (cell === "") return required === true;
          if (type === "boolean") return ![...(trueValues ?? []), ...(falseValues ?? [])].includes(cell);
          if (type !== "string" && !Number.isFinite(Number(cell))) return true;
          if (type === "integer" && !Number.isInteger(Number(cell))) return true;
          if (Array.isArray(values) && !values.map(String).includes(cell)) return true;
          if (typeof pattern === "string" && !new RegExp(`^(?:${pattern})$`).test(cell)) return true;
          if (typeof maxLength === "number" && cell.length > maxLength) return true;
          return Number(cell) < Number(minimum ?? -Infinity) || Number(cell) > Number(maximum ?? Infinity);
        });
        expect([path, name, off.slice(0, 2)]).toEqual([path, name, []]);
      }
    }
  });

  it("says what a list and a date are, since a string hides it", () => {
    expect(fieldOf("milestones", "sources")).toEqual({
      name: "sources",
      type: "string",
      description: "who says so; ids of sources.csv separated by semicolons, which a foreign key cannot say",
      constraints: { required: true, pattern: "[a-z0-9][a-z0-9_-]*(;[a-z0-9][a-z0-9_-]*)*" },
    });
    expect(fieldOf("milestones", "date")?.description).toContain("1990, 1990-09 or 1990-09-30");
    expect(fieldOf("milestones", "series_break")).toMatchObject({ trueValues: ["yes"], falseValues: ["no"] });
    expect(fieldOf("milestones", "direction")).toMatchObject({ type: "integer", constraints: { enum: [-1, 0, 1] } });
  });

  it("does not put the figures of others under our licence", () => {
    const terms = (name: string) => resourceOf(name).licenses.map((licence) => licence.name ?? licence.path);
    expect(["trade", "headline-trade", "totals", "deflator"].flatMap(terms)).toEqual(Array(4).fill("sources.csv"));
    expect(["milestones", "gaps", "intensity"].flatMap(terms)).toEqual(Array(3).fill("MIT"));
  });

  it("names the sources of each file of figures", () => {
    const rows = rowsOf(textOf(made, "oil.csv"));
    expect(resourceOf("oil").sources).toHaveLength(new Set(rows.map(({ source }) => source)).size);
  });
});
