import { describe, expect, it } from "vitest";
import { loadDataset } from "../../../lib/load";
import { checkTogether } from "../../../lib/parse/check";
import { goldenEvents, goldenReadings, goldenTotals } from "../../../lib/parse/golden";
import { readFile } from "../../../lib/parse/readFile";
import { exchange, rewrite, siteData } from "./cases/case";

const read = new Map(siteData.map((file) => [file, readFile(file)]));
const { readings, totals, milestones } = loadDataset();

/** The problems of the data of the site after the two Koreas changed places in one file. */
function problemsOf(path: string) {
  const files = rewrite(path, exchange)(siteData);
  return checkTogether(files.map((file) => read.get(file) ?? readFile(file))).problems;
}

describe(`${goldenReadings.length + goldenTotals.length + goldenEvents.length} golden figures`, () => {
  it("stand in the data just so", () => {
    const absent = goldenReadings.filter(
      ({ what, who, year, source, value }) =>
        !readings.some(
          (row) =>
            row.measure === what &&
            row.partner === who &&
            row.year === year &&
            row.source === source &&
            row.value === value,
        ),
    );
    const absentTotals = goldenTotals.filter(
      ({ what, who, year, source, value }) =>
        !totals.some(
          (row) =>
            row.flow === what &&
            row.economy === who &&
            row.year === year &&
            row.source === source &&
            row.value === value,
        ),
    );
    expect([...absent, ...absentTotals]).toEqual([]);
    for (const { id, date, who } of goldenEvents)
      expect(milestones.find((event) => event.id === id)).toMatchObject({ date, kind: "recognition", partner: who });
  });

  it("give none for two Koreas at once", () => {
    const names = goldenReadings.map(({ what, source, year, value }) => `${what} ${source} ${year} ${value}`);
    expect(new Set(names).size).toBe(names.length);
  });
});

/** Whether a file needs to be caught: every table, and of the series those of which a figure is known by heart. */
function isWatched(path: string, text: string): boolean {
  const stands = ({ what, who, year, source }: (typeof goldenReadings)[number]) =>
    text.includes(`\n${what},${who},${year},`) && text.includes(`,${source},`);
  return !path.startsWith("series/") || goldenReadings.some(stands);
}

/** In this file the two rows of one Korea have the same years: only their titles say whose they are. */
const exempt = new Set(["eras.csv"]);

const withPartners = siteData
  .filter(({ path, bytes }) => {
    const text = new TextDecoder().decode(bytes);
    return exchange(text) !== text && isWatched(path, text);
  })
  .map(({ path }) => path);

describe(`the two Koreas exchanged in the whole of a file, in ${withPartners.length} files but ${exempt.size}`, () => {
  it.each(withPartners.filter((path) => !exempt.has(path)))("is caught in %s", (path) => {
    expect(problemsOf(path).map(({ file }) => file)).toContain(path);
  });

  it("leaves out no series that was there from the start", () => {
    expect(withPartners.filter((path) => path.startsWith("series/")).length).toBeGreaterThanOrEqual(13);
  });
});
