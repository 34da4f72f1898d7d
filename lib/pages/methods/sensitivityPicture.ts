import type { Sensitivity } from "../../derive/sensitivity";
import type { Painted } from "../../figure/methodsFrame";
import { paintSensitivity, type SensitivityFigure } from "../../figure/sensitivity";
import { formatCount } from "../../format";
import type { Korea } from "../../types";
import { fill } from "../../words/fill";
import { prose } from "../../words/prose";
import type { Setting } from "./setting";

/** A line that is drawn; net never is. */
export type Drawn = "activity" | "cooperation" | "conflict";

/** The bands of some lines of a Korea, painted. */
export function sensitivityPicture(setting: Setting, found: Sensitivity, partner: Korea, lines: Drawn[]): Painted {
  const { index } = setting;
  const model = sensitivityFigure(setting, found, partner, lines);
  const said = { korea: index.koreas[partner], lines: linesWords(setting, lines) };
  return {
    title: fill(index.sensitivity.title, said),
    tone: partner,
    svg: { narrow: paintSensitivity(model, "narrow"), wide: paintSensitivity(model, "wide") },
  };
}

const linesWords = ({ index, lang }: Setting, lines: Drawn[]): string =>
  prose[lang].list(lines.map((one, at) => (at === 0 ? index.lines[one] : index.lines[one].toLowerCase())));

/** The bands of some lines of a Korea, ready to paint: conflict downwards. */
export function sensitivityFigure(
  setting: Setting,
  found: Sensitivity,
  partner: Korea,
  lines: Drawn[],
): SensitivityFigure {
  const { index, lang } = setting;
  const { years, bands, spread } = found;
  const [from = 0, to = 0] = [years[0], years.at(-1)];
  const draws = formatCount(spread.draws, lang);
  return {
    tone: partner,
    span: { from, to },
    lines: lines.map((one) => ({ name: index.lines[one], isDown: one === "conflict", points: bands[partner][one] })),
    label: fill(index.sensitivity.label, {
      lines: linesWords(setting, lines),
      korea: index.koreas[partner],
      draws,
      from,
      to,
    }),
  };
}
