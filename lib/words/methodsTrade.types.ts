import type { Status } from "../types";

/** The three lines of trade. */
export type Flow = "trade_total" | "trade_export" | "trade_import";

/** A mode of a panel: its name, its formula, and a sentence with places for the numbers of an example. */
type Mode = { name: string; formula: string; example: string };

/** Words of the sections on trade. Places in braces take computed values. */
export type MethodsTradeWords = {
  flows: Record<Flow, string>;
  flowsInside: Record<Flow, string>;
  splice: {
    why: string;
    choice: string[];
    picture: string;
    key: Record<"leads" | "beside" | "apart", string>;
    /** Text alternative of a picture. */
    label: string;
    leader: string;
    parts: string;
    tables: string;
    caption: string;
    heads: Record<"source" | "leads" | "beside" | "apart", string>;
    joints: string;
    jointsText: string;
    jointsCaption: string;
    jointHeads: Record<"year" | "korea" | "flows" | "from" | "to" | "step" | "note", string>;
    step: string;
    noStep: string;
    notCompared: string;
  };
  range: {
    text: string;
    own: string;
    widest: string;
    marks: string;
    caption: string;
    heads: Record<"mark" | "means" | "leads" | "widens" | "count", string>;
    none: string;
    published: string;
    yes: string;
    no: string;
    onlyLeading: string;
    why: string;
  };
  prices: {
    text: string;
    formula: string;
    index: string;
    caption: string;
    heads: Record<"year" | "korea" | "value" | "cpi" | "multiplier" | "result", string>;
    limit: string;
  };
  gaps: {
    text: string;
    kinds: string[];
    reasons: string;
    caption: string;
    heads: Record<"code" | "means" | "runs" | "trade", string>;
    falseZeros: string;
    status: string;
    statusCaption: string;
    statusHeads: Record<"code" | "means" | "drawn" | "count", string>;
    statuses: Record<Status, string>;
    drawn: Record<Status, string>;
  };
  log: { text: string; zero: string; none: string; linear: string };
  zeroItem: string;
  modes: {
    text: string;
    caption: string;
    heads: Record<"mode" | "formula" | "example", string>;
    share: Mode;
    index: Mode;
    ratio: Mode;
    align: Mode;
    notes: string[];
  };
};
