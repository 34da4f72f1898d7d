import { expect, test } from "vitest";
import { weightKeys } from "../../../../lib/derive/intensityWeights";
import { langs } from "../../../../lib/langs";
import { changedSentence, refusedSentence, weightName } from "../../../../lib/view/describe/weightWords";

test("every weight has a name of its own in both languages", () => {
  for (const lang of langs) {
    const names = [...weightKeys.level, ...weightKeys.kind].map((key) => weightName(key, lang));
    expect(new Set(names).size).toBe(15);
    expect(names.filter((name) => name === "" || name.includes("."))).toEqual([]);
  }
});

test("what differs from the standard weights is said, in the order of the index and with every digit", () => {
  const weights = { "kind.summit": 12.345, "level.minister": 2 };
  expect(changedSentence(weights, "en")).toBe("Changed: ministers 2 instead of 3; summit 12.345 instead of 1.3.");
  expect(changedSentence(weights, "es")).toBe("Cambios: ministros 2 en vez de 3; cumbre 12,345 en vez de 1,3.");
  expect(changedSentence({ "level.minister": 3 }, "en")).toBe("All weights are the standard ones.");
});

test("what cannot be used is named, with what is accepted and what stays", () => {
  expect(refusedSentence("level.minister", "101", 2.5, "en")).toBe(
    "“101” is not used for ministers: a weight is a number from 0 to 100. It stays at 2.5.",
  );
  expect(refusedSentence("level.other", " ", 2, "es")).toBe("Otros niveles: falta un número de 0 a 100. Sigue en 2.");
});
