import { firstYear, lastYear } from "../years";
import type { Span } from "./view";

export type PresetId = "collapse" | "recognition" | "sanctions" | "since1945" | "all";

/** Spans a reader can take with one click, in the order shown. */
export const presets: { id: PresetId; span: Span }[] = [
  { id: "collapse", span: { from: 1990, to: 1995 } },
  { id: "recognition", span: { from: 1985, to: 1995 } },
  { id: "sanctions", span: { from: 2006, to: lastYear } },
  { id: "since1945", span: { from: 1945, to: lastYear } },
  { id: "all", span: { from: firstYear, to: lastYear } },
];
