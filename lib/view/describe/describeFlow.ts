import type { Partner } from "../../types";
import type { Movement } from "../../words/prose.types";
import { actorOf } from "./actor";
import { type Facts, type KnownLine, type Ledger, openLedger, type Title } from "./facts";
import {
  distance,
  type Finding,
  fallToZero,
  farthestFrom,
  isOnNewBasis,
  isSound,
  soundPoints,
  tellingChange,
} from "./findings";
import { flowOf } from "./missingWords";
import type { Say } from "./say";

type Found = { line: KnownLine["line"]; known: KnownLine["known"]; finding: Finding };

/** A change smaller than this, in percent, is none. */
const negligible = 0.05;

/**
 * Trade: a fall to a reported zero, if there is one; else the telling change of the line that changed most in proportion,
 * and how far the other line went from the same year.
 */
export function describeFlow({ measure, unit }: Facts, lines: KnownLine[], say: Say): Title | null {
  const flow = flowOf(measure.measure, say.prose);
  if (!flow) return null;
  const ledger = openLedger(say, unit);
  const zero = lines.map((one) => found(one, fallToZero(soundPoints(one.known)))).find((one) => one !== null);
  const lead = zero ?? leadOf(lines);
  if (!lead) return describePoint(flow, lines, ledger, say);
  const first = clauseOf(lead, flow, ledger, say) + caveatOf(lead, say);
  const other = zero ? null : followerOf(lines, lead);
  const follow = other && followOn(other, lead, flow, ledger, say);
  const second = follow && follow + caveatOf(other, say);
  const findings = [lead, second ? other : null]
    .filter((one) => one !== null)
    .map(({ line, finding }) => ({ line: line.key, year: finding.to.year }));
  const words = say.prose.clauses([first, second].filter((part) => part !== null));
  return { words, numbers: ledger.numbers, findings, remarks: [] };
}

type Flow = NonNullable<ReturnType<typeof flowOf>>;

function found({ line, known }: KnownLine, finding: Finding | null): Found | null {
  return finding && { line, known, finding };
}

function leadOf(lines: KnownLine[]): Found | null {
  return lines
    .map((one) => found(one, tellingChange(soundPoints(one.known))))
    .filter((one) => one !== null)
    .reduce<Found | null>((best, one) => (best && distance(best.finding) >= distance(one.finding) ? best : one), null);
}

/** What a reader must know of the points a clause stands on. */
function caveatOf({ finding }: Found, { prose: { title } }: Say): string {
  if (!isSound(finding.from) || !isSound(finding.to)) return title.unsound;
  return isOnNewBasis(finding) ? title.newBasis : "";
}

function followerOf(lines: KnownLine[], lead: Found): Found | null {
  const other = lines.find(({ line }) => line !== lead.line);
  if (!other) return null;
  const known = soundPoints(other.known);
  return found(other, farthestFrom(known, lead.finding.from.year) ?? tellingChange(known));
}

function clauseOf({ line, finding }: Found, flow: Flow, ledger: Ledger, { prose }: Say): string {
  const { from, to } = finding;
  const subject = flow.subject(partnerOf(line), actorOf(from.year, to.year));
  const movement = movementOf(finding, line.key, ledger);
  if (movement === null) {
    const value = ledger.value(line.key, to);
    return prose.title.same(subject, flow.isPlural, value, ledger.year(from.year), ledger.year(to.year));
  }
  const start = movement.kind === "zero" ? "" : ledger.year(from.year);
  return prose.title.movement(subject, flow.isPlural, movement, start, ledger.year(to.year));
}

function followOn({ line, finding }: Found, lead: Found, flow: Flow, ledger: Ledger, { prose }: Say): string | null {
  const movement = movementOf(finding, line.key, ledger);
  if (movement === null) return null;
  const start = finding.from.year === lead.finding.from.year ? null : ledger.year(finding.from.year);
  const relation = flow.relation(partnerOf(line));
  return prose.title.movementToo(relation, flow.isPlural, movement, start, ledger.year(finding.to.year));
}

/** Where nothing can be compared: the one figure there is. */
function describePoint(flow: Flow, lines: KnownLine[], ledger: Ledger, { prose }: Say): Title | null {
  const [only] = lines;
  const point = only && soundPoints(only.known).at(-1);
  if (!only || !point) return null;
  const subject = flow.subject(partnerOf(only.line), actorOf(point.year, point.year));
  const said = prose.title.single(subject, flow.isPlural, ledger.said(only.line.key, point));
  const words = isSound(point) ? said : said + prose.title.unsound;
  return { words, numbers: ledger.numbers, findings: [], remarks: [] };
}

function movementOf({ from, to }: Finding, line: string, ledger: Ledger): Movement | null {
  if (to.value === 0) return { kind: "zero" };
  if (from.value === 0 || Math.abs(to.value / from.value - 1) * 100 < negligible) return null;
  if (to.value >= 2 * from.value) return { kind: "multiplied", factor: ledger.factor(line, from, to) };
  return { kind: to.value > from.value ? "grew" : "fell", percent: ledger.percent(line, from, to) };
}

/** The partner of a line that is not a ratio. */
export function partnerOf({ partner }: Pick<KnownLine["line"], "partner">): Partner {
  return partner === "RATIO" ? "KOREA" : partner;
}
