import { describe, expect, test } from "vitest";
import { frameFor } from "../../../lib/view/layout/frames";
import { layoutPlot } from "../../../lib/view/layout/layout";
import { dataset, modelOf, panel, plot, titles } from "./pages";

const model = modelOf();
const trade = panel(model, "trade_total");

describe("the default view", () => {
  test("has a heading that names whose relations and which years", () => {
    expect(model.heading).toBe("Russia and the two Koreas, 1985–2024");
    expect(model.standfirst).toContain("Democratic People’s Republic of Korea (DPRK)");
    expect(model.standfirst).toContain("the Republic of Korea (ROK)");
  });

  test("has titles that say what the data show", () => {
    expect(titles(model)).toEqual([
      "Trade with the DPRK fell 96 percent from 1990 to 1995; with the ROK it grew 31-fold by 2021",
      "Cooperation with the DPRK is the highest on record; with the ROK, conflict now exceeds cooperation",
      "In UN votes the DPRK has come close to Russia while the ROK has moved away",
    ]);
  });

  test("says unit, prices and scale in the subtitle", () => {
    expect(model.panels.map(({ subtitle }) => subtitle)).toEqual([
      "Russian exports plus imports (USSR to 1991). US$ million, current prices. Log scale: each gridline is ten times the one below.",
      "Index 0–100, own construction: dated events with a three-year half-life, representation, alliance, arms, disputes. Cooperation is drawn upwards, conflict downwards, activity (all contact) thin.",
      "Distance from Russia in General Assembly votes (ideal points). 0 = same position. Both Koreas have voted since 1991.",
    ]);
  });

  test("sums up each line, what is missing and what is estimated", () => {
    expect(trade.summary).toBe(
      "Trade with the DPRK was 2.63 billion US dollars in 1988 and 34 million US dollars in 2024, highest in 1988 and lowest in 2021 (40,600 US dollars). " +
        "Trade with the ROK was 150 million US dollars in 1987 and 11 billion US dollars in 2024, highest in 2021 (27.3 billion US dollars) and lowest in 1987. " +
        "No figure: DPRK 1985–1987; ROK 1985–1986, 2023. " +
        "Estimated, converted or disputed: DPRK 1988, 1990–1992, 1994, 1999, 2010, 2023; ROK 1987–1990, 1992. " +
        "Low reliability: DPRK 1996, 2022, 2024; ROK 2024.",
    );
  });

  test("counts 105 events", () => {
    expect(model.events.marks).toHaveLength(105);
    expect(model.events.countWords).toBe("105 events");
  });

  test("draws trade on a log axis over all decades", () => {
    const { axis } = plot(model, "trade_total");
    expect(axis.kind).toBe("log");
    expect(axis.domain).toEqual([0.02, 60000]);
    expect(axis.ticks.map(({ words }) => words)).toEqual(["0.1", "1", "10", "100", "1,000", "10,000"]);
    expect(axis.hasShelf).toBe(false);
  });

  test("draws conflict downwards and says it upwards", () => {
    const { axis, lines } = plot(model, "intensity");
    expect(axis.domain).toEqual([-60, 100]);
    expect(axis.ticks.map(({ words }) => words)).toEqual(["50", "0", "50", "100"]);
    expect([axis.top, axis.bottom, axis.zeroLine]).toEqual(["Cooperation", "Conflict", 0]);
    for (const point of lines.filter(({ part }) => part === "conflict").flatMap(({ points }) => points)) {
      expect(point.plot).toBe(0 - (point.value ?? Number.NaN));
    }
  });

  test("draws activity thin beside the two halves, never net, and marks what the index lacks", () => {
    const { lines, lacks } = plot(model, "intensity");
    expect(lines.map(({ key }) => key)).toEqual(
      ["PRK", "KOR"].flatMap((partner) =>
        ["cooperation", "conflict", "activity"].map((part) => `intensity:${partner}:${part}`),
      ),
    );
    expect(lacks?.map(({ from, to, side, words }) => [from, to, side, words[0]])).toEqual([
      [2019, 2024, "top", "alliances as of 2018"],
      [2011, 2024, "bottom", "no record of disputes after 2010"],
    ]);
    const laid = layoutPlot(panel(model, "intensity"), plot(model, "intensity"), frameFor("overlay", 1120), {
      span: model.span,
      height: 208,
    });
    expect(laid.lines.map(({ isThin }) => isThin)).toEqual([false, false, true, false, false, true]);
    expect(laid.lacks).toHaveLength(2);
    expect(laid.texts.map(({ words }) => words)).toEqual(expect.arrayContaining(["act. 89.7", "alliances as of 2018"]));
  });

  test("keeps a gap with its reason, and hatches years in which nobody has a figure", () => {
    const { gaps, hatches, lines } = plot(model, "trade_total");
    expect(gaps).toEqual([{ line: "trade_total:KOR", from: 2023, to: 2023, words: "2023: no total" }]);
    expect(hatches.map(({ from, to, words }) => [from, to, words[0]])).toEqual([
      [1985, 1986, "No dollar figures, 1985–1986"],
    ]);
    const missing = lines.find(({ partner }) => partner === "KOR")?.points.find(({ year }) => year === 2023);
    expect(missing?.value).toBeNull();
    expect(missing?.gap?.reason).toBe("O");
    expect(plot(model, "unga_distance").hatches[0]?.words).toEqual([
      "Neither Korea in the UN until 1991",
      "No figures before 1991",
    ]);
  });

  test("gives the band and the rivals of DPRK trade in 1990", () => {
    const point = plot(model, "trade_total").lines[0]?.points.find(({ year }) => year === 1990);
    expect([point?.value, point?.low, point?.high]).toEqual([2380.4, 1970, 2700]);
    expect(point?.isEstimated).toBe(true);
    expect(point?.rivals.length).toBeGreaterThan(2);
  });

  test("offers words for first points, peak, trough, finding and widest range", () => {
    const words = plot(model, "trade_total").callouts.map(({ kind, words }) => [kind, words[0]]);
    expect(words).toEqual([
      ["finding", "US$85.5m, 1995"],
      ["finding", "US$27.3bn, 2021"],
      ["trough", "US$40,600, 2021"],
      ["trough", "US$150m, 1987"],
      ["peak", "US$2.63bn, 1988"],
      ["range", "1991: sources run from US$367m to 1.42bn"],
    ]);
    expect(plot(model, "unga_distance").callouts.map(({ words }) => words[0])).toEqual(["3.49, 1993"]);
  });

  test("names each line at its end", () => {
    const ends = (id: string) => plot(model, id).ends.map(({ name, value, note }) => [name, value, note]);
    expect(ends("trade_total")).toEqual([
      ["DPRK", "US$34m", "2024, low reliability"],
      ["ROK", "US$11bn", "2024, low reliability"],
    ]);
    expect(ends("unga_distance")).toEqual([
      ["DPRK", "0.06 in 2023", ""],
      ["ROK", "2.18 in 2023", ""],
    ]);
  });

  test("reaches back to 1860 in the overview", () => {
    expect(model.overview.lines.map(({ tone }) => tone)).toEqual(["moscow", "PRK", "KOR"]);
    expect(model.overview.lines[0]?.points[0]?.at).toBe(1860.5);
    expect(model.overview.words).toBe("Diplomatic activity since 1860");
  });
});

describe("the readout", () => {
  const cell = (year: number, line: string) => model.readout.cell(year, line);

  test("has a column for each panel and half, with its unit where the values do not say it", () => {
    expect(model.readout.columns.map(({ words }) => words)).toEqual([
      "Trade, current US$",
      "Cooperation, 0–\u2060100",
      "Conflict, 0–\u2060100",
      "Activity, 0–\u2060100",
      "UN distance",
    ]);
    expect(model.readout.restYear).toBe(2024);
  });

  test("says value, status, range and source", () => {
    expect(cell(1990, "trade_total:PRK")).toEqual({
      value: "US$2.38bn",
      mark: "est.",
      note: "converted from roubles · range US$1.97–2.7bn · Russian government 1992",
    });
    expect(cell(1991, "trade_total:PRK")).toEqual({
      value: "US$367m",
      mark: "est.",
      note: "converted from roubles · range US$367m–1.42bn · Russian government 1992",
    });
    expect(cell(1991, "trade_total:KOR")).toEqual({
      value: "US$1.2bn",
      mark: "",
      note: "reported · ROK customs via IMF",
    });
    expect(cell(2001, "trade_total:KOR")?.value).toBe("US$2.87bn");
    expect(cell(2021, "trade_total:PRK")?.value).toBe("US$40,600");
    expect(cell(2024, "trade_total:PRK")?.note).toBe("low reliability · Russian Export Association 2025");
  });

  test("says of an index what it is made from, and marks what is not sure", () => {
    const { length } = dataset.milestones.filter(({ partner }) => partner === "PRK" || partner === "BOTH");
    expect(cell(1991, "intensity:PRK:cooperation")).toEqual({
      value: "65.9",
      mark: "",
      note: `own construction from ${length} dated events`,
    });
    expect(cell(1991, "intensity:KOR:conflict")?.value).toBe("11.6");
    expect(cell(1991, "unga_distance:PRK")).toEqual({
      value: "1.58",
      mark: "low rel.",
      note: "low reliability · Bailey, Strezhnev and Voeten",
    });
  });

  test("knows no other line and no year outside the span", () => {
    expect(cell(1984, "trade_total:PRK")).toBeUndefined();
    expect(cell(1991, "gold:PRK")).toBeUndefined();
  });

  test("says what is known where there is no figure", () => {
    expect(cell(2023, "trade_total:KOR")).toEqual({
      value: "",
      mark: "no figure",
      note: "no total found · Russian imports alone US$6.12bn",
    });
    expect(cell(2024, "unga_distance:PRK")).toEqual({ value: "", mark: "not found", note: "not found" });
  });
});

describe("in Spanish", () => {
  const spanish = modelOf({}, "explore", "es");

  test("titles are Spanish sentences with Spanish names", () => {
    expect(titles(spanish)).toEqual([
      "El comercio con la RPDC cayó un 96 por ciento de 1990 a 1995; con la RC, se multiplicó por 31 hasta 2021",
      "La cooperación con la RPDC es la más alta de la serie; con la RC, el conflicto supera ya a la cooperación",
      "En las votaciones de la ONU, la RPDC se ha acercado mucho a Rusia, mientras que la RC se ha alejado",
    ]);
    expect(spanish.heading).toBe("Rusia y las dos Coreas, 1985–2024");
  });

  test("money is in millions, and years stay ungrouped", () => {
    expect(spanish.readout.cell(2021, "trade_total:KOR")?.value).toBe("27.300 millones");
    expect(panel(spanish, "trade_total").summary).toContain("27.300 millones de dólares");
    expect(JSON.stringify(spanish.panels)).not.toContain("billones");
  });

  test("no English is left in the words of a model", () => {
    const words = spanish.panels.flatMap(({ title, subtitle, summary, table }) => [
      title,
      subtitle,
      summary,
      table.caption,
    ]);
    expect(words.join(" ")).not.toMatch(/\b(the|with|and|from|DPRK|ROK)\b/);
  });
});
