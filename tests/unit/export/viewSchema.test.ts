import Ajv from "ajv/dist/2020";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { viewJson } from "../../../lib/export/json";
import { viewSchema } from "../../../lib/export/viewSchema";
import { viewColumns } from "../../../lib/export/viewTable";
import { langs } from "../../../lib/langs";
import { site } from "../../../lib/site";
import type { Lang } from "../../../lib/types";
import { chartModel } from "../../../lib/view/model";
import { defaultViews, type View, type ViewPage } from "../../../lib/view/view";
import { anyNearView, anyPage } from "../view/arbitraries";
import { dataset } from "../view/pages";

const validate = new Ajv({ strict: true, allErrors: true }).compile(viewSchema);
const origin = { link: `${site.url}/en/`, version: site.version };

function jsonOf(view: View, page: ViewPage, lang: Lang): string {
  const model = chartModel(dataset, view, page, lang);
  return viewJson({ heading: model.heading, panels: model.panels }, dataset.sources, origin, lang);
}

function testValid(view: View, page: ViewPage, lang: Lang) {
  validate(JSON.parse(jsonOf(view, page, lang)));
  expect(validate.errors).toBe(null);
}

describe.each(langs)("in %s", (lang) => {
  test.each(["explore", "compare", "embed", "methods"] as const)("the default view of %s is valid", (page) => {
    testValid(defaultViews[page], page, lang);
  });
});

test("any view is valid", { timeout: 60_000 }, () => {
  fc.assert(fc.property(anyNearView, anyPage, fc.constantFrom(...langs), testValid), { numRuns: 30 });
});

describe("what is wrong is refused", () => {
  const good = jsonOf(defaultViews.embed, "embed", "en");
  const wrong: [what: string, column: string, cell: unknown][] = [
    ["a value in words", "value", "2,380.4"],
    ["an unknown status", "status", "X"],
    ["an unknown reason", "gap", "Z"],
    ["an unknown partner", "partner", "CHN"],
    ["a year with a fraction", "year", 1990.5],
    ["a row without unit", "unit", null],
    ["an unknown column", "colour", "red"],
  ];

  test.each(wrong)("%s", (_, column, cell) => {
    const view = JSON.parse(good);
    expect(validate(view)).toBe(true);
    view.data[3][column] = cell;
    expect(validate(view)).toBe(false);
    expect(validate.errors?.[0]?.instancePath).toMatch(/^\/data\/3/);
  });

  test.each(["$schema", "title", "sources", "link", "version", "released", "data"])("a view without %s", (field) => {
    const view = JSON.parse(good);
    delete view[field];
    expect(validate(view)).toBe(false);
  });
});

test("the schema describes every column and says where it is", () => {
  expect(viewSchema.$id).toBe(`${site.url}/data/view.schema.json`);
  const described = JSON.stringify(viewSchema);
  for (const column of viewColumns) expect(described).toContain(`"${column}":{`);
  expect(described.split('"description"').length).toBeGreaterThan(viewColumns.length);
});
