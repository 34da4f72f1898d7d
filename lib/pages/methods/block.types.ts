import type { Painted } from "../../figure/methodsFrame";
import type { Korea } from "../../types";

/** Words with links and raised or lowered signs, as `inline` reads them. `lang` marks words that exist in English only. */
export type Cell = { words: string; tone?: Korea; isNumber?: boolean; isHead?: boolean; lang?: "en" };

/** A table in words. A row whose first cell is a head names it. */
export type Table = { caption: string; heads: Cell[]; rows: Cell[][] };

/** One entry of a key: the class of its swatch and what it means. */
export type KeyEntry = { swatch: string; words: string };

/** A part of a section, in the order of reading. */
export type Block =
  | { kind: "text" | "note" | "head"; words: string }
  | { kind: "list" | "formula"; items: string[] }
  | { kind: "table"; table: Table }
  | { kind: "key"; entries: KeyEntry[] }
  | { kind: "pictures"; pictures: Painted[] }
  | { kind: "fold"; summary: string; blocks: Block[] };

/** A section with the id that links name. */
export type Section = { id: string; heading: string; blocks: Block[] };
