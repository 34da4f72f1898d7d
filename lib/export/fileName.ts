import { type Clock, fileYears } from "../view/clock";

/** What can be taken as a file, and how the name of each ends. */
const endings = {
  png: ".png",
  png1: "-1x.png",
  slide: "-slide.png",
  square: "-square.png",
  svg: ".svg",
  csv: ".csv",
  excel: "-excel.csv",
  behind: "-all-sources.csv",
  json: ".json",
  columns: "-columns.json",
  bib: ".bib",
  ris: ".ris",
} as const;

export type FileId = keyof typeof endings;

/**
 * Names a file after what it shows: a panel or all of them, and the years.
 *
 * @example fileName("slide", "trade_total", clock)   // "tumen-trade_total-1985-2024-slide.png"
 */
export const fileName = (id: FileId, panel: string | null, clock: Clock): string =>
  `tumen-${panel ?? "all"}-${fileYears(clock)}${endings[id]}`;
