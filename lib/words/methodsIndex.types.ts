import type { SensitiveLine } from "../derive/sensitivity";
import type { EventLevel } from "../types";

/** Words of the sections on the index of diplomatic intensity. Places in braces take computed values. */
export type MethodsIndexWords = {
  koreas: Record<"PRK" | "KOR", string>;
  lines: Record<SensitiveLine, string>;
  intensity: {
    text: string[];
    eventsHead: string;
    events: string;
    weight: string;
    memory: string;
    fading: string;
    weightsText: string;
    levelCaption: string;
    kindCaption: string;
    heads: Record<"level" | "kind" | "weight" | "events", string>;
    levels: Record<EventLevel, string>;
    saturationHead: string;
    saturation: string;
    saturationFormula: string;
    stateHead: string;
    state: string;
    stateCaption: string;
    stateHeads: Record<"symbol" | "means" | "rule" | "source" | "years", string>;
    /** What each is, and how it is made. */
    states: Record<"R" | "A" | "X" | "M", { means: string; rule: string }>;
    ownTable: string;
    stateYears: string;
    linesHead: string;
    linesText: string;
    formulas: string[];
    net: string;
    workedHead: string;
    workedCaption: string;
    workedHeads: Record<"year" | "korea" | "activity", string>;
    oneHead: string;
    one: string;
    oneCaption: string;
    oneHeads: Record<"event" | "year" | "level" | "kind" | "weight" | "age" | "left", string>;
    sums: Record<"ePlus" | "eMinus" | "eZero", string>;
    oneFormulas: string[];
    halfHead: string;
    half: string;
    halfCaption: string;
    halfHeads: Record<"year" | "korea", string>;
    halfColumn: string;
    apart: string;
  };
  sensitivity: {
    text: string[];
    key: Record<"standard" | "band" | "extremes", string>;
    label: string;
    title: string;
    order: string;
    orderCaption: string;
    orderHeads: Record<"what" | "years", string>;
    orderOf: string;
    signOf: string;
    everyYear: string;
    /** Years too near the mark, each a `closeItem`. */
    close: string;
    closeItem: string;
    robust: string;
    widths: string;
    caption: string;
    heads: Record<"year" | "korea", string>;
    range: string;
    fixed: string;
  };
  limits: { text: string; items: string[] };
  reproduce: { text: string[]; cite: string };
};
