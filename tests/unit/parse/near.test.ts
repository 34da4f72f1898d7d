import { expect, it } from "vitest";
import { isNear } from "../../../lib/parse/near";

it.each([
  ["imf_dots_rus", "imf_dots_rsu"],
  ["missions", "mission"],
  ["missions", "missions_1"],
  ["voeten", "voteen"],
  ["kostat", "tatsok"],
  ["eia_2024", "iea_2024"],
])("%s may be %s", (a, b) => {
  expect([isNear(a, b), isNear(b, a)]).toEqual([true, true]);
});

it.each([
  ["gse", "gdp", "two signs of three"],
  ["missions", "missionaries", "four signs more"],
  ["votes", "", "nothing"],
  ["trade_total", "trade_export", "five signs"],
  ["M012", "M013", "another number"],
  ["M041", "M014", "digits in another order"],
  ["itc_2025", "itc_2017", "another year"],
  ["E08", "E008", "a digit more"],
  ["cow_v4_raw", "cow_v_raw4", "a digit in another place"],
  ["kita_2020", "ktia_2002", "digits in another order, and letters too"],
])("%s is not %s: %s", (a, b) => {
  expect([isNear(a, b), isNear(b, a)]).toEqual([false, false]);
});

it.each([
  ["gse", "gsa", true, "one sign of three"],
  ["gs", "ga", false, "one sign of two"],
  ["gs", "sg", true, "two signs exchanged"],
  ["kita", "kit", true, "one sign lacking of four"],
  ["kita", "kits_", false, "two signs of five"],
  ["voeten", "voets", true, "two signs of six"],
  ["voeten", "uoetenx", true, "one changed, one too many"],
  ["cow_trade_v4", "cow_trade_v4", true, "the same"],
  ["cow_trade_v4", "cow_trade_v4_ra", false, "three too many of fifteen"],
  ["cow_trade_v4", "dow_trbde_v5", false, "three signs of twelve"],
  ["abcdef", "bcdefg", true, "all moved by one"],
  ["abcdef", "xyabcd", false, "all moved by two"],
  ["", "", true, "nothing at all"],
])("%s and %s: %s, being %s", (a, b, near) => {
  expect([isNear(a, b), isNear(b, a)]).toEqual([near, near]);
});
