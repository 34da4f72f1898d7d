import fc from "fast-check";
import { target } from "./target";

/** Targets with a fault in them, by which the watch over the others is tested. */
export const targets = [
  target({ name: "sound", share: 1, inputs: fc.nat(), check: () => {} }),
  target({
    name: "throws",
    share: 1,
    inputs: fc.nat(1000),
    check: (n) => {
      if (n > 41) throw new RangeError("too much");
    },
  }),
  target({
    name: "loops",
    share: 1,
    inputs: fc.nat(1000),
    check: (n) => {
      for (let turns = 0; n > 500; turns++) if (turns < 0) return;
    },
  }),
  target({
    name: "backtracks",
    share: 1,
    inputs: fc.string({ minLength: 40, maxLength: 40, unit: fc.constantFrom("a") }),
    check: (text) => {
      /^(a+)+$/.test(`${text}!`);
    },
  }),
];
