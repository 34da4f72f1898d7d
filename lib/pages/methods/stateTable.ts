import { type IntensityYear, intensity } from "../../derive/intensity";
import { stateMeasures } from "../../derive/intensityState";
import { armsCeiling, laterDefencePacts, obligations, representations } from "../../derive/intensityTerms";
import { formatCount, formatSpan } from "../../format";
import { decimal } from "../../format/number";
import { pagePath, sourcePath } from "../../paths";
import type { Korea } from "../../types";
import { fill } from "../../words/fill";
import type { Table } from "./block.types";
import { rowHead, type Setting, tableOf, text } from "./setting";

/** The four states of the relation: what each is, how it is made, from which source, for which years. */
export function stateTable(setting: Setting): Table {
  const { index, lang } = setting;
  const words = index.intensity;
  const { symbol, means, rule, source, years } = words.stateHeads;
  const milestones = pagePath(lang, "milestones");
  const row = (name: "R" | "A" | "X" | "M", from: string, covered: string) => [
    rowHead(name),
    text(words.states[name].means),
    text(fill(words.states[name].rule, ruleValues(setting))),
    text(from),
    text(covered),
  ];
  return tableOf(
    words.stateCaption,
    [symbol, means, rule, source, years],
    [
      row(
        "R",
        fill(words.ownTable, { milestones }),
        coverOf(setting, () => true),
      ),
      row(
        "A",
        sourceOf(Object.keys(obligations), setting),
        coverOf(setting, ({ hasAlliance }) => hasAlliance),
      ),
      row(
        "X",
        sourceOf(
          stateMeasures.filter((id) => id.startsWith("arms")),
          setting,
        ),
        coverOf(setting, ({ hasArms }) => hasArms),
      ),
      row(
        "M",
        sourceOf(
          stateMeasures.filter((id) => id.startsWith("gml")),
          setting,
        ),
        coverOf(setting, ({ hasDisputes }) => hasDisputes),
      ),
    ],
  );
}

function ruleValues({ lang }: Setting): Record<string, string | number> {
  const weights = Object.entries(obligations).map(([id, weight]) => [id, decimal(weight, lang)]);
  const { PRK, KOR, KOREA } = representations;
  return {
    ...Object.fromEntries(weights),
    fromPRK: PRK.from,
    fromKOR: KOR.from,
    fromKOREA: KOREA.from,
    toKOREA: KOREA.to,
    pact: laterDefencePacts.map(({ from }) => from).join(", "),
    ceiling: formatCount(armsCeiling, lang),
  };
}

/** The sources of some measures, as links. */
function sourceOf(measures: readonly string[], { dataset, nameOf, lang }: Setting): string {
  const used = dataset.readings.filter(({ measure }) => measures.includes(measure)).map(({ source }) => source);
  return [...new Set(used)].map((id) => `[${nameOf(id)}](${sourcePath(id, lang)})`).join(", ");
}

function coverOf(setting: Setting, isCovered: (year: IntensityYear) => boolean): string {
  const spanOf = (one: Korea) => {
    const years = intensity(setting.dataset, one)
      .filter(isCovered)
      .map(({ year }) => year);
    return formatSpan(Math.min(...years), Math.max(...years));
  };
  const [prk, kor] = [spanOf("PRK"), spanOf("KOR")];
  return prk === kor ? prk : fill(setting.index.intensity.stateYears, { PRK: prk, KOR: kor });
}
