import type { Dataset, Milestone, Partner, Series } from "../types";
import { type RelationYear, relationStates } from "./intensityState";
import { intensityYears, saturationPoints, shares } from "./intensityTerms";
import { weighing } from "./intensityWeights";

/** Fading points of friendly (+), hostile (-) and other (0) events. */
export type Memory = { ePlus: number; eMinus: number; eZero: number };

/** The lines run from 0 to 100; net is cooperation less conflict. */
type Lines = { activity: number; cooperation: number; conflict: number; net: number };

/** One year of the index: its lines, what they are made of, and what the year lacks. */
export type IntensityYear = RelationYear & Memory & Lines;

export type IntensityPart = "activity" | "cooperation" | "conflict";

/** `half`: years in which an event fades by half. `weights`: what differs from `defaultWeights`. */
export type IntensityOptions = { half?: number; weights?: Record<string, number> };

export type Evidence = Pick<Dataset, "milestones" | "readings">;
const blank: Readonly<Memory> = { ePlus: 0, eMinus: 0, eZero: 0 };

type Points = { year: number; points: number; into: keyof Memory };

/**
 * Computes the yearly diplomatic index of Moscow and a partner.
 *
 * Events leave points that fade by half every `half` years; points saturate, s(x) = 1 - exp(-x / 20).
 * activity = 100 s(E+ + E- + E0 / 2), cooperation = 100 (0.5 s(E+) + 0.2 representation + 0.15 alliance + 0.15 arms),
 * conflict = 100 (0.7 s(E-) + 0.3 hostility), net = cooperation - conflict.
 *
 * Shape:  events and readings in, one entry for every year of the partner out. `BOTH` counts for each Korea.
 * Unit:   index, 0 to 100; no rescaling to the sample, so later years never change earlier ones.
 * Errors: RangeError on a half-life that is not above zero and on weights that `weighing` refuses.
 * Source: own construction from dated events, ATOP, SIPRI and Gibler-Miller-Little.
 */
export function intensity(dataset: Evidence, partner: Partner, options: IntensityOptions = {}): IntensityYear[] {
  return intensities(dataset, partner)(options);
}

/**
 * Prepares the index of a partner for many half-lives and weights: what does not hang on them is worked out once.
 *
 * Shape:  events and readings in, a function from options to what `intensity` gives for them out.
 * Errors: as `intensity`, when the options are given.
 */
export function intensities(dataset: Evidence, partner: Partner): (options: IntensityOptions) => IntensityYear[] {
  const milestones = eventsOf(dataset.milestones, partner);
  const states = relationStates(dataset.readings, partner);
  return ({ half = 3, weights = {} }) => {
    if (!(half > 0)) throw new RangeError(`no half-life: ${half}`);
    const weigh = weighing(weights);
    const events = milestones.map((event) => toPoints(event, weigh));
    const memories = memoriesOf(events, intensityYears[partner].to, half);
    return states.map((state) => join(state, memories.get(state.year) ?? blank));
  };
}

/** The events that count for a partner, in their order. */
export function eventsOf(milestones: Milestone[], partner: Partner): Milestone[] {
  return milestones.filter((event) => concerns(event, partner));
}

/**
 * Gives one line of the index as a series.
 *
 * Shape:  one observation a year, none missing. Every status is `A`: a year that lacks a component is computed like the
 *         others, and `intensity` says by its `has` flags what it lacks. Otherwise every year after 2010 would be dashed.
 * Unit:   index_0_100.
 * Errors: as `intensity`.
 * Source: null, since the line is computed; see `intensity` for what it is computed from.
 */
export function intensitySeries(
  dataset: Evidence,
  part: IntensityPart,
  partner: Partner,
  options: IntensityOptions = {},
): Series {
  return {
    measure: part === "activity" ? "activity" : "intensity",
    partner,
    unit: "index_0_100",
    observations: intensity(dataset, partner, options).map((entry) => ({
      year: entry.year,
      value: entry[part],
      low: null,
      high: null,
      status: "A",
      source: null,
      reading: null,
      rivals: [],
      gap: null,
      isBreak: false,
    })),
  };
}

function concerns(event: Milestone, partner: Partner): boolean {
  return event.partner === partner || (event.partner === "BOTH" && partner !== "KOREA");
}

function toPoints(event: Milestone, weigh: (event: Milestone) => number): Points {
  return { year: Number(event.date.slice(0, 4)), points: weigh(event), into: memoryOf(event) };
}

/** The memory an event goes into. */
export function memoryOf({ direction }: Pick<Milestone, "direction">): keyof Memory {
  return direction === 0 ? "eZero" : direction > 0 ? "ePlus" : "eMinus";
}

/** Carries the points on from the first event, year by year. Years before it are not in the map. */
function memoriesOf(events: Points[], to: number, half: number): Map<number, Memory> {
  const fade = 2 ** (-1 / half);
  const memories = new Map<number, Memory>();
  let memory: Memory = { ...blank };
  for (let year = Math.min(...events.map((event) => event.year)); year <= to; year += 1) {
    memory = { ePlus: memory.ePlus * fade, eMinus: memory.eMinus * fade, eZero: memory.eZero * fade };
    for (const event of events) if (event.year === year) memory[event.into] += event.points;
    memories.set(year, memory);
  }
  return memories;
}

function join(state: RelationYear, { ePlus, eMinus, eZero }: Memory): IntensityYear {
  const activity = 100 * saturate(ePlus + eMinus + eZero / 2);
  const cooperation = cooperationOf(ePlus, state);
  const conflict = 100 * (shares.conflict.memory * saturate(eMinus) + shares.conflict.hostility * state.hostility);
  // Named one by one: spreading `state` takes most of the time of the whole index.
  const { year, representation, alliance, arms, hostility, hasArms, hasAlliance, hasDisputes } = state;
  return {
    year,
    activity,
    cooperation,
    conflict,
    net: cooperation - conflict,
    ePlus,
    eMinus,
    eZero,
    representation,
    alliance,
    arms,
    hostility,
    hasArms,
    hasAlliance,
    hasDisputes,
  };
}

function cooperationOf(ePlus: number, { representation, alliance, arms }: RelationYear): number {
  const share = shares.cooperation;
  const state = share.representation * representation + share.alliance * alliance + share.arms * arms;
  return 100 * (share.memory * saturate(ePlus) + state);
}

function saturate(points: number): number {
  return 1 - Math.exp(-points / saturationPoints);
}
