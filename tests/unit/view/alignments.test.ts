import { describe, expect, test } from "vitest";
import { alignmentsOf, alignmentYears, recognition } from "../../../lib/view/alignments";
import { dataset } from "./pages";

const { milestones } = dataset;
const listOf = (partner: "PRK" | "KOR", chosen = recognition[partner], lang: "en" | "es" = "en") =>
  alignmentsOf(milestones, partner, chosen, lang);
const idsOf = (groups: ReturnType<typeof listOf>) => groups.flatMap(({ options }) => options.map(({ id }) => id));
const partnersOf = (ids: string[]) =>
  new Set(ids.map((id) => milestones.find((milestone) => milestone.id === id)?.partner));

describe("the events of a partner", () => {
  test("are its own and those of both Koreas, each once", () => {
    const ids = idsOf(listOf("PRK"));
    expect(partnersOf(ids)).toEqual(new Set(["KOREA", "PRK", "BOTH"]));
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).toHaveLength(milestones.filter(({ partner }) => partner !== "KOR").length);
  });

  test("stand in order of date under their decade, with the date in words", () => {
    const groups = listOf("KOR");
    const decades = groups.map(({ decade }) => decade);
    expect(decades).toEqual(decades.toSorted((a, b) => a - b));
    expect(groups.find(({ decade }) => decade === 1990)?.options).toContainEqual({
      id: "M070",
      words: "30 September 1990: Diplomatic relations",
    });
    expect(listOf("KOR", "M070", "es").flatMap(({ options }) => options)).toContainEqual({
      id: "M070",
      words: "30 de septiembre de 1990: Relaciones diplomáticas",
    });
    const order = idsOf(groups).map(
      (id) => milestones.find((milestone) => milestone.id === id)?.date.slice(0, 4) ?? "",
    );
    expect(order).toEqual(order.toSorted());
  });

  test("hold the one an address has chosen, whosever it is", () => {
    expect(idsOf(listOf("KOR"))).not.toContain("M023");
    expect(idsOf(listOf("KOR", "M023"))).toContain("M023");
  });
});

describe("the years of an alignment", () => {
  test("come from its events, in the order of the partners shown", () => {
    expect(alignmentYears(milestones, recognition, ["PRK", "KOR"])).toEqual([1948, 1990]);
    expect(alignmentYears(milestones, recognition, ["KOR"])).toEqual([1990]);
  });

  test("are named once where both are the same", () => {
    expect(alignmentYears(milestones, { PRK: "M070", KOR: "M070" }, ["PRK", "KOR"])).toEqual([1990]);
  });
});

test("recognition is the first tie of Moscow with each Korea", () => {
  for (const partner of ["PRK", "KOR"] as const) {
    const event = milestones.find(({ id }) => id === recognition[partner]);
    expect(event).toMatchObject({ partner, kind: "recognition", importance: 1 });
  }
});
