import { describe, expect, it } from "vitest";
import { faultOfDate, precisionOf } from "../../../lib/parse/date";

describe("faultOfDate", () => {
  it.each(["1990", "1990-09", "1990-09-30", "2000-02-29", "1860", "2100-12-31"])("takes %s", (text) => {
    expect(faultOfDate(text)).toBeNull();
  });

  it.each([
    ["1990-02-29", "type-error"],
    ["1900-02-29", "type-error"],
    ["1990-13", "type-error"],
    ["1990-00", "type-error"],
    ["1990-04-31", "type-error"],
    ["1990-9-30", "type-error"],
    ["30.09.1990", "type-error"],
    ["Sep-90", "type-error"],
    ["1990-09-30T00:00", "type-error"],
    ["1859-12-31", "constraint-error"],
    ["2101", "constraint-error"],
  ])("refuses %s", (text, code) => {
    expect(faultOfDate(text)?.code).toBe(code);
  });
});

const usual = "write a date as 1990-09-30, 1990-09 or 1990";
const noCentury = "a year of two digits, nobody can tell the century";
const oneOfTwo = "day or month first, nobody can tell";

describe("the hint", () => {
  it.each([
    ["30.9.1990", "day first; write 1990-09-30"],
    ["1. 12. 1990", "day first; write 1990-12-01"],
    ["1990/12/1", "no hyphens; write 1990-12-01"],
    ["1990.9.3", "no hyphens; write 1990-09-03"],
    ["1990-9", "one digit; write 1990-09"],
    ["1990-12-1", "one digit; write 1990-12-01"],
    ["1990-9-3", "one digit; write 1990-09-03"],
    ["1990-09-30 23:59:00", "a time; write 1990-09-30"],
    ["1990年", "signs for year, month and day; write 1990"],
    ["1990년9월30일", "signs for year, month and day; write 1990-09-30"],
    ["1990년9월", "signs for year, month and day; write 1990-09"],
    ["19901231", "no hyphens; write 1990-12-31"],
    ["1990 년 12 월 3 일", "signs for year, month and day; write 1990-12-03"],
    ["1st of September 1990", "in words; write 1990-09-01"],
    ["22nd Dec. 1990", "in words; write 1990-12-22"],
    ["3rd May, 1990", "in words; write 1990-05-03"],
    ["4th-May-1990", "in words; write 1990-05-04"],
    ["1º de enero de 1990", "in words; write 1990-01-01"],
    ["30-Sep-1990", "in words; write 1990-09-30"],
    ["Sept. 3rd 1990", "in words; write 1990-09-03"],
    ["DECEMBER 31, 1990", "in words; write 1990-12-31"],
    ["septiembre de 1990", "in words; write 1990-09"],
    ["May of 1990", "in words; write 1990-05"],
    ["Sep-1990", "in words; write 1990-09"],
    ["September, 1990", "in words; write 1990-09"],
    ["30/Sep/90", `${noCentury}; ${usual}`],
    ["30.09.90", `${noCentury}; ${usual}`],
    ["Sep 90", `${noCentury}; ${usual}`],
    ["Sep90", `${noCentury}; ${usual}`],
    ["9/30/90", `${oneOfTwo}; ${usual}`],
    ["09/10/1990", `${oneOfTwo}; ${usual}`],
    ["30.13.1990", `day first; ${usual}`],
    ["1990/2/30", `no hyphens; ${usual}`],
    ["33146.75", `days as a spreadsheet counts them, 1990-09-30 if from 1900; ${usual}`],
    ["25 June 1884 OS", `the Gregorian date alone; ${usual}`],
    ["13 (1) o.s. 1884", `the Gregorian date alone; ${usual}`],
    ["1884-06-25, old style", `the Gregorian date alone; ${usual}`],
    ["1884-06-25 (Julian)", `the Gregorian date alone; ${usual}`],
  ])("for %s says: %s", (text, hint) => {
    expect(faultOfDate(text)).toEqual({ code: "type-error", hint });
  });

  it.each([
    "am 30.9.1990",
    "30.9.19901",
    "c1990/9/30",
    "1990/9/301",
    "c19900930",
    "199009301",
    "c1990-9",
    "1990-9-301",
    "c1990-09-30 12:00",
    "33146 days",
    "no. 33146",
    "331461",
    "33146.x",
    "c1990년",
    "1990년부터",
    "on 30 September 1990",
    "30 September 1990 or so",
    "1 Of 1990",
    "on September 30, 1990",
    "September 30, 1990s",
    "September 1990s",
    "1990-09-30 to 1990-10-02",
    "about 9/10/1990",
    "9/10/1990 or so",
    "in Sep-90",
    "bosses",
  ])("for %s, which may be more than a date, makes no guess", (text) => {
    expect(faultOfDate(text)?.hint).toBe(usual);
  });

  it.each([
    ["1900-02-29", "in the Julian calendar alone; write the Gregorian date"],
    ["1700-02-29", "in the Julian calendar alone; write the Gregorian date"],
    ["1990-02-29", "there is no such date"],
    ["2000-02-30", "there is no such date"],
    ["1900-02-30", "there is no such date"],
    ["1900-04-31", "there is no such date"],
  ])("for %s, a day that our calendar has not, says: %s", (text, hint) => {
    expect(faultOfDate(text)).toEqual({ code: "type-error", hint });
  });
});

it.each([
  ["1990", "year"],
  ["1990-09", "month"],
  ["1990-09-30", "day"],
])("%s is known to the %s", (date, precision) => {
  expect(precisionOf(date)).toBe(precision);
});
