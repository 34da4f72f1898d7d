import { describe, expect, test } from "vitest";
import { langs } from "../../../lib/langs";
import { groups } from "../../../lib/schema/groups";
import { measureGroups } from "../../../lib/view/catalogue";
import { uiWords } from "../../../lib/words/ui";
import { dataset } from "./pages";

const { measures } = dataset;
const names = (sought: string, lang: "en" | "es" = "en") =>
  measureGroups(measures, lang, sought).flatMap((group) => group.measures.map(({ id }) => id));

describe("the catalogue", () => {
  test("holds every measure once, in groups, in the order of the file", () => {
    const listed = measureGroups(measures, "en").flatMap((group) => group.measures.map(({ id }) => id));
    expect(listed.toSorted()).toEqual(measures.map(({ measure }) => measure).toSorted());
    expect(listed.slice(0, 3)).toEqual(["trade_total", "trade_export", "trade_import"]);
  });

  test("names every group in both languages", () => {
    for (const group of groups) for (const lang of langs) expect(uiWords(lang).lists.groups[group], group).toBeTruthy();
  });

  test("finds a measure by any words of its title, whatever their order, case and accents", () => {
    expect(names("CRUDE oil")).toContain("crude_oil_all_suppliers");
    expect(names("oil soviet")).toEqual(["crude_oil", "crude_oil_value"]);
    expect(names("petroleo crudo sovietico", "es")).toEqual(["crude_oil", "crude_oil_value"]);
  });

  test("leaves out groups in which nothing is found", () => {
    expect(measureGroups(measures, "en", "debt").map(({ group }) => group)).toEqual(["finance"]);
    expect(measureGroups(measures, "en", "nothing of the kind")).toEqual([]);
  });
});
