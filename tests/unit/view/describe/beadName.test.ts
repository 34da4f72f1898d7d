import { expect, test } from "vitest";
import { beadName } from "../../../../lib/view/describe/beadName";
import { uiWords } from "../../../../lib/words/ui";
import { event } from "../layout/plotModels";

const kinds = uiWords("en").lists.kinds;
const talks = event("Talks", 1990, { kind: "summit" });
const sanctions = [1990.2, 1991].map((at) => event(`s${at}`, at, { kind: "sanctions", direction: -1 }));

test("a bead of one says date, title, kind and direction", () => {
  expect(beadName({ lead: talks, events: [talks] }, kinds, "en")).toBe("1990: Talks (summit, a step closer)");
  const neutral = { ...talks, direction: 0 as const };
  expect(beadName({ lead: neutral, events: [neutral] }, kinds, "en")).toBe("1990: Talks (summit)");
});

test("a bead of several counts directions and kinds, the most frequent kind first", () => {
  expect(beadName({ lead: talks, events: [talks, ...sanctions] }, kinds, "en")).toBe(
    "1990: Talks (+2). 3 events, 1990–1991: 1 step closer, 2 steps apart; 2 decisions on sanctions, 1 summit",
  );
});

test("Spanish says the same", () => {
  expect(beadName({ lead: talks, events: [talks, ...sanctions] }, uiWords("es").lists.kinds, "es")).toBe(
    "1990: Talks (+2). 3 acontecimientos, 1990–1991: 1 de acercamiento, 2 de distanciamiento; 2 decisiones sobre sanciones, 1 cumbre",
  );
});
