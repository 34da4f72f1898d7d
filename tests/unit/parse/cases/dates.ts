import { type Case, replace } from "./case";

const day = (name: string, text: string, hint: string, code = "type-error"): Case => ({
  name,
  change: replace("milestones.csv", "1990-09-30,day", `${text},day`),
  at: `milestones.csv:3:6 ${code}`,
  hint,
});

export const dates: Case[] = [
  day("the thirtieth of February", "1990-02-30", "there is no such date"),
  day("the thirty-first of April", "1990-04-31", "there is no such date"),
  day("a thirteenth month", "1990-13-01", "there is no such date"),
  day("a month nought", "1990-00-10", "there is no such date"),
  day("a day nought", "1990-09-00", "there is no such date"),
  day("the year nought", "0000-01-01", "years run from 1860 to 2100", "constraint-error"),
  day("a leap day in a year without one", "1990-02-29", "there is no such date"),
  day("a leap day that the Julian calendar alone has", "1900-02-29", "in the Julian calendar alone"),
  day("a date said to be Julian", "1884-06-25 (O.S.)", "the Gregorian date alone"),
  day("a day before the first year", "1859-12-31", "years run from 1860 to 2100", "constraint-error"),
  day("a day after the last year", "2101-01-01", "years run from 1860 to 2100", "constraint-error"),
  day("a date with the day first", "30.09.1990", "day first; write 1990-09-30"),
  day("a date that may be of two months", "09/10/1990", "nobody can tell"),
  day("a date with slashes", "1990/9/30", "no hyphens; write 1990-09-30"),
  day("a date without hyphens", "19900930", "no hyphens; write 1990-09-30"),
  day("a month of one digit", "1990-9-30", "one digit; write 1990-09-30"),
  day("a date with a time", "1990-09-30T12:00", "a time; write 1990-09-30"),
  day("a date in words", "30 Sep 1990", "write a date as 1990-09-30"),
  day("a day as a spreadsheet counts it", "33146", "days as a spreadsheet counts them"),
  day("a decade", "1990s", "write a date as 1990-09-30"),
  day("no date at all", "", "must not be blank", "constraint-error"),
  {
    name: "a date finer than it says it is",
    change: replace("milestones.csv", "1991-01,month", "1991-01-02,month"),
    at: "milestones.csv:4:17 x-precision",
    hint: "1991-01-02 is a day",
  },
  {
    name: "a date coarser than it says it is",
    change: replace("milestones.csv", "1990-09-30,day", "1990,day"),
    at: "milestones.csv:3:11 x-precision",
    hint: "1990 is a year",
  },
];
