import { describe, expect, it } from "vitest";
import { atOf, compareDates, dayAfter, daysBetween, formatDate, monthOf, parseDate } from "../../lib/dates";

describe("parseDate", () => {
  it("reads a date as finely as it is known", () => {
    expect(parseDate("1990-09-30", "day")).toEqual({ year: 1990, month: 9, day: 30 });
    expect(parseDate("1990-09", "month")).toEqual({ year: 1990, month: 9, day: null });
    expect(parseDate("1990", "year")).toEqual({ year: 1990, month: null, day: null });
  });

  it("refuses a date that is finer or coarser than said", () => {
    expect(() => parseDate("1990-09-30", "month")).toThrow("not a date to the month: 1990-09-30");
    expect(() => parseDate("1990", "day")).toThrow("not a date to the day: 1990");
  });

  it.each([
    "1990-02-29",
    "1900-02-29",
    "1990-04-31",
    "1990-00-10",
    "1990-13-01",
    "1990-01-00",
    "1990-01-32",
  ])("refuses %s, which the calendar has not", (text) => {
    expect(() => parseDate(text, "day")).toThrow(`no such date: ${text}`);
  });

  it("takes the last day of February in a leap year", () => {
    expect(parseDate("1904-02-29", "day").day).toBe(29);
    expect(parseDate("2000-02-29", "day").day).toBe(29);
  });

  it.each([
    "",
    "90",
    "1990-9",
    "1990-9-30",
    "30-09-1990",
    "1990-09-30 ",
    "1990/09/30",
    "1990-",
    "c. 1990",
  ])("refuses %j, which is written in another way", (text) => {
    expect(() => parseDate(text, "day")).toThrow("not a date: ");
  });
});

describe("atOf", () => {
  it("puts a day at its place in the year", () => {
    expect(atOf("1990-09-30")).toBeCloseTo(1990 + 8 / 12 + 29.5 / 372, 10);
    expect(atOf("1990-01-01")).toBeCloseTo(1990 + 0.5 / 372, 10);
  });

  it("keeps the last day of a year inside that year", () => {
    expect(atOf("1990-12-31")).toBeLessThan(1991);
  });

  it("puts a bare month in its middle and a bare year in the middle of the year", () => {
    expect(atOf("1990-09")).toBeCloseTo(1990 + 8.5 / 12, 10);
    expect(atOf("1990")).toBe(1990.5);
  });
});

describe("formatDate", () => {
  it("writes English dates", () => {
    expect(formatDate("1990-09-30", "day", "en")).toBe("30 September 1990");
    expect(formatDate("1990-09", "month", "en")).toBe("September 1990");
    expect(formatDate("1990", "year", "en")).toBe("1990");
  });

  it("writes Spanish dates", () => {
    expect(formatDate("1990-09-30", "day", "es")).toBe("30 de septiembre de 1990");
    expect(formatDate("1990-09", "month", "es")).toBe("septiembre de 1990");
    expect(formatDate("1990", "year", "es")).toBe("1990");
  });

  it("writes a day without a leading zero", () => {
    expect(formatDate("1884-07-07", "day", "en")).toBe("7 July 1884");
  });

  it("says no more than asked, and refuses to say more than is known", () => {
    expect(formatDate("1990-09-30", "month", "en")).toBe("September 1990");
    expect(() => formatDate("1990", "month", "en")).toThrow("not known to the month: 1990");
    expect(() => formatDate("1990-09", "day", "en")).toThrow("not known to the day: 1990-09");
  });
});

describe("compareDates", () => {
  it("orders dates of mixed precision by their place on the axis", () => {
    const dates = ["1991", "1990-12-14", "1990", "1990-11", "1990-06-04", "1990-11-02"];
    expect(dates.sort(compareDates)).toEqual(["1990-06-04", "1990", "1990-11-02", "1990-11", "1990-12-14", "1991"]);
  });
});

describe("daysBetween", () => {
  it.each([
    ["1950-06-25", "1950-07-26", 31],
    ["1950-07-26", "1950-06-25", -31],
    ["1999-12-31", "2000-01-01", 1],
    ["2000-02-28", "2000-03-01", 2],
    ["1900-02-28", "1900-03-01", 1],
    ["1884-07-07", "1990-09-30", 38_800],
  ])("counts the days from %s to %s", (one, other, days) => {
    expect(daysBetween(one, other)).toBe(days);
  });

  it("refuses what is not a day", () => {
    expect(() => daysBetween("1950-06", "1950-07-26")).toThrow("not a date to the day: 1950-06");
  });
});

describe("dayAfter", () => {
  it.each([
    ["1899-12-30", 33_146, "1990-09-30"],
    ["1999-12-31", 1, "2000-01-01"],
    ["2000-02-28", 2, "2000-03-01"],
    ["1884-07-07", 0, "1884-07-07"],
  ])("gives from %s the day %s days later", (text, days, after) => {
    expect(dayAfter(text, days)).toBe(after);
    expect(daysBetween(text, after)).toBe(days);
  });
});

describe("monthOf", () => {
  it.each([
    ["September", 9],
    ["Sept", 9],
    ["septiembre", 9],
    ["ENE", 1],
    ["mayo", 5],
    ["Brumaire", null],
  ])("knows %s as %s", (word, month) => {
    expect(monthOf(word)).toBe(month);
  });
});
