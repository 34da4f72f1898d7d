import { lastYear } from "../../years";
import { actorOf } from "../describe/actor";
import { limitsOf, limitWords } from "../describe/limitWords";
import { flowOf } from "../describe/missingWords";
import { namesOf } from "../describe/sourceNames";
import type { LineModel, Point } from "../plot.types";
import { division, type Prepared } from "./prepare";
import { ratioSides } from "./ratioSides";
import { spliced } from "./select";
import type { Setting } from "./setting";

/** A series that ends this many years before the data do, or fewer, goes on. */
const recent = 2;

/** What is missing in one year, in a word or two; `last` is the last year of the series with a figure. */
export function missingWord(point: Point, line: LineModel, panel: Prepared, last: number, setting: Setting): string {
  const { say, dataset } = setting;
  const { missing } = say.prose;
  const { year, gap } = point;
  if (panel.isOneSource) return missing.modes.source.none;
  const [limit] = limitsOf(line, { from: year, to: year }, panel, dataset);
  if (limit) return limitWords(limit, panel.unit, say);
  if (gap?.reason === "Q") return missing.reason.Q;
  if (year <= last || last < lastYear - recent) return missing.none;
  // What somebody has looked for and not found may never come.
  return gap ? missing.reason[gap.reason] : missing.notYet;
}

/** What is known of a year without a figure: why, and the one direction somebody has. */
export function missingNote(point: Point, line: LineModel, panel: Prepared, last: number, setting: Setting): string {
  const { say, dataset, sources } = setting;
  const { missing } = say.prose;
  const { year, gap } = point;
  if (year < division && (line.partner === "PRK" || line.partner === "KOR")) return missing.reason.M;
  if (panel.isOneSource) return missing.modes.source.none;
  if (panel.as === "ratio" || panel.as === "share") return modeNote(year, line, panel, setting);
  const [limit] = limitsOf(line, { from: year, to: year }, panel, dataset);
  if (limit) return `${limitWords(limit, panel.unit, say)} · ${namesOf(limit.source, sources, say.prose)}`;
  if (line.measure === "trade_total" && panel.as === "value" && (gap === null || gap.reason === "O")) {
    return [missing.noTotal, ...directionWords(year, line, panel, setting)].join(" · ");
  }
  const none = flowOf(line.measure, say.prose)?.none ?? missingWord(point, line, panel, last, setting);
  const reason = gap && missing.reason[gap.reason];
  return reason && reason !== none && none !== missing.notYet ? `${none} · ${reason}` : none;
}

/** A ratio over zero is not missing, and a share may lack the whole and not the part. */
function modeNote(year: number, line: LineModel, { as, measure }: Prepared, setting: Setting): string {
  const { names, missing } = setting.say.prose;
  const { modes } = missing;
  if (as === "ratio") {
    const { PRK, KOR } = ratioSides(year, measure, setting);
    if (PRK === 0 && KOR !== null) return modes.overZero;
    const sides = [PRK === null ? names.PRK : "", KOR === null ? names.KOR : ""].filter((name) => name !== "");
    return [modes.ratio.none, ...sides.map((name) => missing.of(name, missing.none))].join(" · ");
  }
  const { partner } = line;
  const { observations } = spliced(setting.dataset, measure.measure, partner === "KOR" ? "KOR" : "PRK", "headline");
  const hasPart = observations.some((one) => one.year === year && one.value !== null);
  return hasPart ? `${modes.share.none} · ${modes.noWhole}` : modes.share.none;
}

function directionWords(year: number, { partner }: LineModel, { shown, unit }: Prepared, setting: Setting): string[] {
  if (partner === "RATIO" || shown.isConstant) return [];
  const { dataset, say } = setting;
  const { missing } = say.prose;
  const figure = (measure: string) =>
    spliced(dataset, measure, partner, "headline").observations.find((one) => one.year === year)?.value ?? null;
  const [imports, exports] = [figure("trade_import"), figure("trade_export")];
  const actor = actorOf(year, year);
  if (imports !== null && exports === null) return [missing.importsAlone(say.value(imports, unit), actor)];
  if (exports !== null && imports === null) return [missing.exportsAlone(say.value(exports, unit), actor)];
  return [];
}
