import { expect, test } from "vitest";
import type { Lang } from "../../../../lib/types";
import type { View } from "../../../../lib/view/view";
import { dataset, modelOf } from "../pages";

function changeOf(view: Partial<View>, lang: Lang = "en") {
  const { change } = modelOf(view, "compare", lang);
  if (!change) throw new Error("no table");
  return change;
}

test("says what became of trade with both, and of what to be careful", () => {
  expect(changeOf({}).sentence).toBe(
    "From 1988 to 2024 trade with the DPRK fell 99 percent and trade with the ROK grew 55-fold. Estimated, converted or disputed: DPRK 1988; ROK 1988. Low reliability: DPRK 2024; ROK 2024.",
  );
  expect(changeOf({}, "es").sentence).toBe(
    "De 1988 a 2024, el comercio con la RPDC cayó un 99 por ciento y el comercio con la RC se multiplicó por 55. Estimado, convertido o discutido: RPDC 1988; RC 1988. Poco fiable: RPDC 2024; RC 2024.",
  );
});

test("names the years taken where those asked have no figure, each line its own", () => {
  expect(changeOf({ measures: ["trade_export"] }).sentence).toBe(
    "From 1988 to 2021 Moscow’s exports to the DPRK fell to zero; from 1988 to 2022 Moscow’s exports to the ROK grew 82-fold. Estimated, converted or disputed: DPRK 1988; ROK 1988.",
  );
  expect(changeOf({ measures: ["unga_distance"] }, "es").sentence).toBe(
    "Distancia a Rusia en la ONU: de 1991 a 2023, la RPDC baja de 1,58 a 0,06 y la RC sube de 0,13 a 2,18. Poco fiable: RPDC 1991.",
  );
});

test("speaks of points of a share, of halves of the index, of one figure and of none", () => {
  expect(changeOf({ measures: ["russia_share_of_imports"] }).sentence).toBe(
    "Russia’s share of goods imports: from 2003 to 2020 DPRK down 2.5 percentage points to 4.4 percent. Estimated, converted or disputed: DPRK 2003, 2020.",
  );
  expect(changeOf({ measures: ["intensity"], partners: ["KOR"] }).sentence).toBe(
    "From 1988 to 2024 cooperation with the ROK rose from 21.1 to 45.0 and conflict with the ROK rose from 4.2 to 48.8.",
  );
  expect(changeOf({ measures: ["citizens_in_primorye"] }).sentence).toBe(
    "Citizens in Primorye, DPRK: 969 people in 2020, the only year with a figure.",
  );
  expect(changeOf({ measures: ["trade_total"], partners: ["KOR"], from: 1950, to: 1960 }).sentence).toBe(
    "Trade with the ROK: no figure in these years.",
  );
});

/** Numbers as a reader sees them: "99", "2,630", "0.06". */
const numbersIn = (words: string): string[] => words.match(/\d+(?:[.,]\d+)*/g) ?? [];

const spans: [from: number, to: number][] = [
  [1988, 2024],
  [1860, 2024],
  [1990, 1995],
];

for (const lang of ["en", "es"] as const) {
  for (const as of ["value", "index", "share", "ratio"] as const) {
    test(`every number said of any measure stands in the table: ${lang}, ${as}`, () => {
      for (const { measure } of dataset.measures) {
        for (const [from, to] of as === "value" ? spans : spans.slice(0, 1)) {
          const { sentence, rows } = changeOf({ measures: [measure], as, from, to }, lang);
          expect(sentence, measure).not.toMatch(/undefined|NaN|null|Infinity|\s\s|\.\./);
          const shown = new Set(rows.flatMap(({ cells, notes }) => [...cells, ...notes].flatMap(numbersIn)));
          const said = numbersIn(sentence).filter((number) => !shown.has(number));
          expect(said, `${measure} ${from} ${sentence}`).toEqual([]);
        }
      }
    });
  }
}
