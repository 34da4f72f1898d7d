import { expect, it } from "vitest";
import { isNear } from "../../../lib/parse/near";

it.each([
  ["imf_dots_rus", "imf_dots_rsu"],
  ["missions", "mission"],
  ["missions", "missions_1"],
  ["voeten", "voteen"],
  ["kostat", "tatsok"],
  ["M012", "M013"],
])("%s may be %s", (a, b) => {
  expect([isNear(a, b), isNear(b, a)]).toEqual([true, true]);
});

it.each([
  ["gse", "gdp", "two signs of three"],
  ["missions", "missionaries", "four signs more"],
  ["votes", "", "nothing"],
  ["trade_total", "trade_export", "five signs"],
])("%s is not %s: %s", (a, b) => {
  expect([isNear(a, b), isNear(b, a)]).toEqual([false, false]);
});
