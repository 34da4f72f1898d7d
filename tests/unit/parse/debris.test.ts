import { expect, it } from "vitest";
import { nameDebris } from "../../../lib/parse/debris";

it.each([
  "none",
  "unknown",
  "na",
  "no",
  "#1 of 3",
  "Null and void",
  "N/A to 1990",
  "TASS",
  "2.2.1",
  "1948-1952",
  "*estimate",
  "XXX",
])("%s may be meant", (text) => {
  expect(nameDebris(text)).toBeNull();
});
