import { expect, it } from "vitest";
import { faultOfStated } from "../../../lib/parse/stated";

it.each([
  "1948",
  "1948-02-29",
  "1858/1861",
  "1948/1948",
  "1948/",
  "1945-08-11/1945-08-18",
  "1945-08/1945",
  "1945/1945-08",
  "1945-08/1945-08-11",
  "undated",
  "undated (1948/1945)",
])("%s may be stated", (text) => {
  expect(faultOfStated(text)).toBeNull();
});

it.each([
  ["1948-13-45", "constraint-error", "there is no such date: 1948-13-45"],
  ["1949-02-29", "constraint-error", "there is no such date: 1949-02-29"],
  ["1948-00", "constraint-error", "there is no such date: 1948-00"],
  ["1948-13/", "constraint-error", "there is no such date: 1948-13"],
  ["1948/1949-02-30", "constraint-error", "there is no such date: 1949-02-30"],
  ["1861/1858", "x-from-after-to", "1858 is before 1861"],
  ["1945-08-18/1945-08-11", "x-from-after-to", "1945-08-11 is before 1945-08-18"],
  ["1945-08-18/1945-07", "x-from-after-to", "1945-07 is before 1945-08-18"],
])("%s is refused", (text, code, hint) => {
  expect(faultOfStated(text)).toEqual({ code, hint });
});
