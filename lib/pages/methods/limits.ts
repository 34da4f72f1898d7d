import { headline } from "../../derive/headline";
import { intensity } from "../../derive/intensity";
import { obligations, saturationPoints } from "../../derive/intensityTerms";
import { defaultWeights, weighing } from "../../derive/intensityWeights";
import { formatCount, formatNumber } from "../../format";
import { decimal } from "../../format/number";
import { milestonePath } from "../../paths";
import type { Korea, Milestone } from "../../types";
import { fill } from "../../words/fill";
import type { Block } from "./block.types";
import { type Setting, yearWords } from "./setting";
import { line, state } from "./workedYears";

/** Events named in the limits, and the years that part the list. */
const named = { recognition: "M070", kal: "M054" } as const;
const early = 1970;
const turn = 1990;
const warYear = 1950;
const tivYear = 2001;

/** What a critic would say of the index, in numbers of the data. */
export function limitsBlocks(setting: Setting): Block[] {
  const words = setting.index.limits;
  const values = { ...countsOf(setting), ...weightsOf(setting), ...coverOf(setting), ...votesOf(setting) };
  return [
    { kind: "text", words: words.text },
    { kind: "list", items: words.items.map((item) => fill(item, values)) },
  ];
}

const yearIn = ({ date }: Milestone): number => Number(date.slice(0, 4));

function countsOf({ dataset, lang }: Setting): Record<string, string | number> {
  const { milestones } = dataset;
  const own = (partner: Milestone["partner"]) => milestones.filter((event) => event.partner === partner);
  const before = (partner: Korea) => own(partner).filter((event) => yearIn(event) < early).length;
  const background = milestones.filter(({ verification }) => verification === "background");
  const counts = {
    prk: own("PRK").length,
    kor: own("KOR").length,
    both: own("BOTH").length,
    prkBefore: before("PRK"),
    korBefore: before("KOR"),
    all: milestones.length,
    recent: milestones.filter((event) => yearIn(event) >= turn).length,
    background: background.length,
    medium: milestones.filter(({ confidence }) => confidence === "medium").length,
    low: milestones.filter(({ confidence }) => confidence === "low").length,
  };
  const written = Object.entries(counts).map(([name, count]) => [name, formatCount(count, lang)]);
  const backgroundList = background.map(({ id }) => `[${id}](${milestonePath(id, lang)})`).join(", ");
  return { ...Object.fromEntries(written), division: early, turn, backgroundList };
}

function weightsOf({ dataset, lang }: Setting): Record<string, string> {
  const weigh = weighing({});
  const pointsOf = (id: string) =>
    formatNumber(dataset.milestones.filter((event) => event.id === id).map(weigh)[0] ?? 0, lang);
  return {
    summit: decimal(defaultWeights["level.head_of_state"] * defaultWeights["kind.summit"], lang),
    recognition: milestonePath(named.recognition, lang),
    opening: pointsOf(named.recognition),
    kal: milestonePath(named.kal, lang),
    kalPoints: pointsOf(named.kal),
    points: decimal(saturationPoints, lang),
  };
}

function coverOf({ dataset, lang }: Setting): Record<string, string | number> {
  const prk = intensity(dataset, "PRK");
  const at = (year: number) => prk.find((one) => one.year === year);
  const yearsOf = (isWanted: (one: (typeof prk)[number]) => boolean) => prk.filter(isWanted).map(({ year }) => year);
  const arms = dataset.readings.filter(
    ({ measure, partner, year }) => measure.startsWith("arms_tiv_") && partner === "PRK" && year === tivYear,
  );
  const defence = dataset.readings.filter(
    ({ measure, partner, value }) => measure === "atop_defense" && partner === "PRK" && value === 1,
  );
  return {
    warYear,
    war: line(at(warYear)?.cooperation ?? 0, lang),
    armsFrom: Math.min(...yearsOf(({ hasArms }) => hasArms)),
    allianceTo: Math.max(...yearsOf(({ hasAlliance }) => hasAlliance)),
    disputesTo: Math.max(...yearsOf(({ hasDisputes }) => hasDisputes)),
    tivYear,
    tiv: decimal(
      arms.reduce((sum, { value }) => sum + (value ?? 0), 0),
      lang,
    ),
    tivX: state(at(tivYear)?.arms ?? 0, lang),
    pactTo: Math.max(...defence.map(({ year }) => year)),
    asean: decimal(obligations.atop_nonagg, lang),
    aseanYears: yearWords(yearsOf(({ alliance }) => alliance === obligations.atop_nonagg)),
  };
}

function votesOf({ dataset, lang }: Setting): Record<string, string | number> {
  const known = (one: Korea) =>
    headline(dataset, "unga_distance", one).observations.flatMap(({ year, value }) =>
      value === null ? [] : [{ year, value }],
    );
  const [prk, kor] = [known("PRK"), known("KOR")];
  const high = prk.toSorted((a, b) => b.value - a.value)[0];
  const low = kor.toSorted((a, b) => a.value - b.value)[0];
  const distance = (value = 0) => decimal(value, lang, 2);
  return {
    highPRK: distance(high?.value),
    highYear: high?.year ?? "",
    lastPRK: distance(prk.at(-1)?.value),
    lastYear: prk.at(-1)?.year ?? "",
    lowKOR: distance(low?.value),
    lowYear: low?.year ?? "",
    lastKOR: distance(kor.at(-1)?.value),
  };
}
