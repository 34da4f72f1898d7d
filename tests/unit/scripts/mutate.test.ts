import { expect, test } from "vitest";
import { countMutants, rowOf, together } from "../../mutate/summary.mjs";

const mutants = (...statuses: string[]) => statuses.map((status) => ({ status }));

test("a mutant without end is noticed, one that no test runs is not, one that does not compile is none", () => {
  expect(countMutants(mutants("Killed", "Timeout", "Survived", "NoCoverage", "CompileError"))).toEqual({
    killed: 2,
    survived: 1,
    uncovered: 1,
    score: 50,
  });
});

test("rooms together are scored by their mutants, not by their scores", () => {
  const one = { name: "one", minutes: 1, ...countMutants(mutants("Killed", "Killed", "Killed")) };
  const other = { name: "other", minutes: 2, ...countMutants(mutants("Survived")) };
  expect(together([one, other])).toMatchObject({ score: 75, killed: 3, survived: 1, minutes: 3 });
});

test("a room is a line of the summary", () => {
  const row = rowOf({ name: "derive", minutes: 12.34, ...countMutants(mutants("Killed", "Survived", "Survived")) });
  expect(row.split(/\s{2,}/)).toEqual(["derive", "33.3 %", "1", "2", "0", "12.3 min"]);
});
