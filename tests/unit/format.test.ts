import fc from "fast-check";
import { expect, test } from "vitest";
import {
  formatCount,
  formatDifference,
  formatFold,
  formatNumber,
  formatPercent,
  formatRange,
  formatSpan,
  formatValue,
  formatYear,
  type ValueStyle,
} from "../../lib/format";

function testValue(value: number, unit: string, en: string, es: string, style: ValueStyle = "readout") {
  expect([formatValue(value, unit, "en", style), formatValue(value, unit, "es", style)]).toEqual([en, es]);
}

test("money is short, with three figures at most", () => {
  testValue(34, "usd_million", "US$34m", "34 millones");
  testValue(1200, "usd_million", "US$1.2bn", "1.200 millones");
  testValue(2380.4, "usd_million", "US$2.38bn", "2.380 millones");
  testValue(85.5, "usd_million", "US$85.5m", "85,5 millones");
  testValue(27340, "usd_million", "US$27.3bn", "27.300 millones");
  testValue(0.047, "usd_million_2024", "47,000 US dollars of 2024", "47.000 dólares de 2024", "spoken");
  testValue(34, "usd_million_2024", "US$34m", "34 millones");
});

test("less than a million is said in full", () => {
  testValue(0.040569, "usd_million", "US$40,600", "40.600 dólares");
  testValue(0, "usd_million", "US$0", "0 dólares");
});

test("rounding carries into the next word", () => {
  testValue(999.6, "usd_million", "US$1bn", "1.000 millones");
  testValue(0.9996, "usd_million", "US$1m", "1 millón");
  testValue(999_999, "usd_million", "US$1tn", "1.000.000 millones");
});

test("Spanish never says billones", () => {
  const amount = fc.double({ min: 0, max: 1e12, noNaN: true });
  const style = fc.constantFrom<ValueStyle>("readout", "spoken", "tick", "exact");
  fc.assert(fc.property(amount, style, (value, how) => !/bill/.test(formatValue(value, "usd_million", "es", how))));
});

test("in full, the currency has its name", () => {
  testValue(366.8, "usd_million", "367 million US dollars", "367 millones de dólares", "spoken");
  testValue(27340, "usd_million", "27.3 billion US dollars", "27.300 millones de dólares", "spoken");
  testValue(0.040569, "usd_million", "40,600 US dollars", "40.600 dólares", "spoken");
  testValue(34, "usd_million_2024", "34 million US dollars of 2024", "34 millones de dólares de 2024", "spoken");
});

test("roubles are always named", () => {
  testValue(48.4, "rouble_million", "48.4m roubles", "48,4 millones de rublos");
  testValue(1499, "rouble_million", "1.5bn roubles", "1.500 millones de rublos");
});

test("the index has one decimal, the distance of votes two", () => {
  testValue(45, "index_0_100", "45.0", "45,0");
  testValue(88.66, "index_0_100", "88.7", "88,7");
  testValue(0, "index_0_100", "0.0", "0,0");
  testValue(100, "index_0_100", "100", "100");
  testValue(5499.6, "index", "5,500", "5.500");
  testValue(0.0612, "distance", "0.06", "0,06");
  testValue(3.4912, "distance", "3.49", "3,49");
});

test("a value that is not zero never reads as zero", () => {
  testValue(0.0017043, "index", "0.0017", "0,0017");
  testValue(0.004, "distance", "0.004", "0,004");
  testValue(0.0000852, "share", "0.0085%", "0,0085\u00a0%");
  testValue(1.5e-9, "count", "0.0000000015", "0,0000000015");
});

test("shares and percentages have a percent sign", () => {
  testValue(0.498, "share", "49.8%", "49,8\u00a0%");
  testValue(47.5, "percent", "47.5%", "47,5\u00a0%");
  testValue(1, "share", "100%", "100\u00a0%");
  testValue(0.99996, "share", "99.996%", "99,996\u00a0%");
  testValue(0.5, "share", "50.0 percent", "50,0 por ciento", "spoken");
});

test("a ratio counts times, whole things are counted with their name", () => {
  testValue(673_913, "ratio", "674,000 times", "674.000 veces");
  testValue(0.07605, "ratio", "0.0761 times", "0,0761 veces");
  testValue(1, "ratio", "1 time", "1 vez");
  testValue(640_000, "tonnes", "640,000 tonnes", "640.000 toneladas");
  testValue(21_000, "persons", "21,000 people", "21.000 personas");
  testValue(7, "count", "7", "7");
  testValue(12.5, "tiv_million", "12.5m TIV", "12,5 millones de TIV");
});

test("a unit the code does not know is named by its id", () => {
  testValue(1234.5, "cubic_metres", "1,230 cubic metres", "1.230 cubic metres");
  testValue(2, "constructor", "2 constructor", "2 constructor");
});

test("a minus is a true minus, before the currency, and never before zero", () => {
  testValue(-34, "usd_million", "−US$34m", "−34 millones");
  testValue(-1.52, "distance", "−1.52", "−1,52");
  testValue(-0, "index_0_100", "0.0", "0,0");
});

test("ticks are bare, and say million from there on", () => {
  testValue(10_000, "usd_million", "10,000", "10.000", "tick");
  testValue(0.1, "usd_million", "0.1", "0,1", "tick");
  testValue(1e6, "ratio", "1 million", "1 millón", "tick");
  testValue(2e6, "ratio", "2 million", "2 millones", "tick");
  testValue(-50, "index_0_100", "−50", "−50", "tick");
  testValue(0.2, "share", "20%", "20\u00a0%", "tick");
  testValue(0.07, "share", "7%", "7\u00a0%", "tick");
});

test("exact values are bare and keep every digit of the data", () => {
  testValue(2380.4, "usd_million", "2,380.4", "2.380,4", "exact");
  testValue(0.040569, "usd_million", "0.040569", "0,040569", "exact");
  testValue(0.1 + 0.2, "usd_million", "0.3", "0,3", "exact");
  testValue(1 / 3, "share", "33.3333", "33,3333", "exact");
});

test("a range says once what both ends share", () => {
  const testRange = (low: number, high: number, unit: string, en: string, es: string) =>
    expect([formatRange(low, high, unit, "en"), formatRange(low, high, unit, "es")]).toEqual([en, es]);
  testRange(366.8, 1420, "usd_million", "US$367m–1.42bn", "367–1.420 millones");
  testRange(46, 105, "usd_million", "US$46–105m", "46–105 millones");
  testRange(0.7, 1, "usd_million", "US$700,000–1m", "700.000 dólares–1 millón");
  testRange(1, 2, "usd_million", "US$1–2m", "1–2 millones");
  testRange(0.34, 0.42, "share", "34.0–42.0%", "34,0–42,0\u00a0%");
  testRange(34.01, 34.02, "usd_million", "US$34m", "34 millones");
});

test("plain numbers, counts and differences", () => {
  expect([formatNumber(1234.5, "en"), formatNumber(1234.5, "es", 5)]).toEqual(["1,230", "1.234,5"]);
  expect([formatCount(241_114, "en"), formatCount(1234, "es")]).toEqual(["241,114", "1.234"]);
  expect(formatDifference(12.9, "index_0_100", "en")).toBe("+12.9");
  expect(formatDifference(-1.523, "distance", "es")).toBe("−1,52");
  expect(formatDifference(34, "usd_million", "en")).toBe("+US$34m");
});

test("a percentage is signed where asked, and never rounds to all or nothing", () => {
  expect([formatPercent(-0.9871, "en"), formatPercent(-0.9871, "es")]).toEqual(["−99%", "−99\u00a0%"]);
  expect(formatPercent(0.118, "en", { decimals: 1 })).toBe("11.8%");
  expect(formatPercent(0.13, "en", { isSigned: true })).toBe("+13%");
  expect(formatPercent(12.345, "en")).toBe("1,230%");
  expect(formatPercent(-0.99998, "en")).toBe("−99.998%");
  expect(formatPercent(0.003, "en")).toBe("0.3%");
  expect(formatPercent(0, "en", { isSigned: true })).toBe("0%");
});

test("folds are whole from ten on", () => {
  expect([formatFold(30.72, "en"), formatFold(30.72, "es")]).toEqual(["31-fold", "se multiplicó por 31"]);
  expect([formatFold(2.44, "en"), formatFold(9.97, "en"), formatFold(1234, "es")]).toEqual([
    "2.4-fold",
    "10-fold",
    "se multiplicó por 1.230",
  ]);
});

test("years are never grouped, spans are short within a century", () => {
  expect([formatYear(1990), formatYear(-5), formatYear(0)]).toEqual(["1990", "−5", "0"]);
  expect([formatSpan(1985, 2024), formatSpan(1990, 1995, true), formatSpan(1985, 2024, true)]).toEqual([
    "1985–2024",
    "1990–95",
    "1985–2024",
  ]);
  expect([formatSpan(2006, 2009, true), formatSpan(1990, 1990), formatSpan(-5, 10, true)]).toEqual([
    "2006–09",
    "1990",
    "−5…+10",
  ]);
});

test("what is not a number is refused", () => {
  expect(() => formatValue(Number.NaN, "count", "en")).toThrow("not a number to write: NaN");
  expect(() => formatValue(Number.POSITIVE_INFINITY, "usd_million", "en")).toThrow(RangeError);
});

test("exact words read back as the number they were made from", () => {
  const value = fc.integer({ min: -1e12, max: 1e12 }).map((thousandths) => thousandths / 1000);
  fc.assert(
    fc.property(value, (given) => {
      const en = formatValue(given, "usd_million", "en", "exact").replaceAll(",", "").replace("−", "-");
      const es = formatValue(given, "usd_million", "es", "exact")
        .replaceAll(".", "")
        .replace(",", ".")
        .replace("−", "-");
      expect(Number(en)).toBeCloseTo(given, 2);
      expect(es).toBe(en);
    }),
  );
});
