import { expect, test } from "vitest";
import { ratio } from "../../../lib/derive/ratio";
import { observation, series, values, years } from "./build";

const kor = (rows: Parameters<typeof series>[0]) => series(rows, { partner: "KOR" });

test("ratio divides ROK by DPRK, year by year", () => {
  const output = ratio(
    kor([
      [1990, 890],
      [1991, 1200],
    ]),
    series([
      [1990, 2380],
      [1991, 400],
    ]),
  );
  expect(output.unit).toBe("ratio");
  expect(values(output)).toEqual([890 / 2380, 3]);
});

test("ratio is null where either side is null or the DPRK figure is zero", () => {
  const output = ratio(
    kor([
      [2020, null],
      [2021, 5],
      [2022, 0],
    ]),
    series([
      [2020, 1],
      [2021, 0],
      [2022, 2],
    ]),
  );
  expect(values(output)).toEqual([null, null, 0]);
});

test("ratio has every year of either side, in order", () => {
  const output = ratio(
    kor([
      [1991, 1],
      [1993, 1],
    ]),
    series([
      [1990, 1],
      [1991, 2],
    ]),
  );
  expect(years(output)).toEqual([1990, 1991, 1993]);
  expect(values(output)).toEqual([null, 0.5, null]);
});

test("ratio takes the worse status, both sources and either break", () => {
  const a = kor([observation(2022, 4, { status: "A", source: "kita", isBreak: true })]);
  const b = series([observation(2022, 2, { status: "U", source: "kremlin" })]);
  expect(ratio(a, b).observations[0]).toMatchObject({ status: "U", source: "kita kremlin", isBreak: true, low: null });
});

test("ratio names a common source once", () => {
  expect(ratio(kor([[2000, 1]]), series([[2000, 1]])).observations[0]?.source).toBe("customs");
});

test("ratio hands on the reason of a gap", () => {
  const gap = {
    measure: "trade_total",
    partner: "KOR" as const,
    from: 2023,
    to: 2023,
    reason: "O" as const,
    note: { en: "", es: "" },
  };
  expect(ratio(kor([observation(2023, null, { gap })]), series([[2023, 34]])).observations[0]?.gap).toBe(gap);
});

test("ratio refuses two units or two measures", () => {
  expect(() => ratio(kor([]), series([], { unit: "index" }))).toThrow("two units: usd_million, index");
  expect(() => ratio(kor([]), series([], { measure: "visits" }))).toThrow("two measures: trade_total, visits");
});

test("ratio without a figure says nothing of status, source or break, but why there is none", () => {
  const b = series([observation(2000, 2, { isBreak: true })]);
  for (const a of [kor([]), kor([[2000, null]])]) {
    expect(ratio(a, b).observations[0]).toMatchObject({ value: null, status: null, source: null, gap: null });
    expect(ratio(a, b).observations[0]?.isBreak).toBe(false);
  }
  expect(ratio(kor([observation(2000, 1, { isBreak: true })]), series([[2000, 0]])).observations[0]?.isBreak).toBe(
    false,
  );
});

test("ratio takes the gap of the ROK first, then that of the DPRK, and none where it has a figure", () => {
  const gapOf = (partner: "KOR" | "PRK") => {
    const about = { measure: "trade_total", partner, from: 2000, to: 2000, reason: "O" as const };
    return { ...about, note: { en: "", es: "" } };
  };
  const [south, north] = [gapOf("KOR"), gapOf("PRK")];
  const [a, b] = [kor([observation(2000, null, { gap: south })]), series([observation(2000, null, { gap: north })])];
  expect(ratio(a, b).observations[0]?.gap).toBe(south);
  expect(ratio(kor([]), b).observations[0]?.gap).toBe(north);
  const said = ratio(kor([observation(2000, 1, { gap: south })]), series([observation(2000, 1, { gap: north })]));
  expect(said.observations[0]?.gap).toBeNull();
});

test("ratio has a source where either side names one, and no range or rivals of its own", () => {
  const rivals = [{ source: "press", value: 1, status: "A" as const, derived: null }];
  const a = kor([observation(2000, 1, { source: null, low: 1, high: 2, rivals })]);
  const b = series([observation(2000, 1, { source: null })]);
  expect(ratio(a, b).observations[0]).toMatchObject({ source: null, low: null, high: null, reading: null, rivals: [] });
  expect(ratio(a, series([[2000, 1]])).observations[0]?.source).toBe("customs");
});

test("ratio breaks where the DPRK figure breaks, too", () => {
  const b = series([observation(2000, 1, { isBreak: true })]);
  expect(ratio(kor([[2000, 1]]), b).observations[0]?.isBreak).toBe(true);
  expect(ratio(kor([[2000, 1]]), series([[2000, 1]])).observations[0]?.isBreak).toBe(false);
});
