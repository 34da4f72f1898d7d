import { firstYear, latestYear } from "../years";

/** A form a text must have, and a sample of it for the hint and the data package; and another form with the way out of it. */
export type Pattern = { like: RegExp; example: string; other?: { like: RegExp; mend: string } };

/**
 * What a cell may hold. A blank cell reads as "" in `text`, as no ids in `ids` and as null in every other type,
 * and is refused where `required` is set. What is `oneLine` has no line breaks. Of limits, `above` itself is not allowed.
 */
export type Field = { about: string; required?: true } & (
  | { type: "text"; pattern?: Pattern; longest?: number; oneLine?: true }
  /** The name of a row: of this table, or of the table `of`. */
  | { type: "id"; pattern?: Pattern; of?: string }
  /** Ids of rows of the table `of`, separated by semicolons. */
  | { type: "ids"; of: string }
  | { type: "choice"; values: readonly (string | number)[] }
  | { type: "yesno"; required: true }
  | { type: "number" | "integer"; min?: number; above?: number; max?: number; unique?: true }
  /** A day, month or year: 1990-09-30, 1990-09, 1990. */
  | { type: "date" }
);

/** One kind of file in the data folder: its columns in order, and the columns that together name a row. */
export type Table = {
  /** Path below the data folder; `*` stands for any file name, and those files are one table. */
  path: string;
  about: string;
  fields: Readonly<Record<string, Field>>;
  /** A duplicate is reported in the last of these columns: name the one most easily mistyped there. */
  primaryKey: readonly string[];
};

type Blank<F> = F extends { required: true } ? never : null;

/** What a cell of a field reads as. */
export type ValueOf<F> = F extends { type: "text" }
  ? string
  : F extends { type: "ids" }
    ? string[]
    : F extends { type: "yesno" }
      ? boolean
      : F extends { type: "choice"; values: readonly (infer V)[] }
        ? V | Blank<F>
        : F extends { type: "number" | "integer" }
          ? number | Blank<F>
          : string | Blank<F>;

/** What a row of a table reads as, by column. */
export type RowOf<T extends Table> = { -readonly [F in keyof T["fields"]]: ValueOf<T["fields"][F]> };

/** The forms in use. */
export const patterns = {
  slug: { like: /^[a-z][a-z0-9_]*$/, example: "trade_total" },
  source: { like: /^[a-z0-9][a-z0-9_-]*$/, example: "imf_dots_rok" },
  milestone: { like: /^M\d{3}$/, example: "M023" },
  era: { like: /^E\d{2}$/, example: "E08" },
  claim: { like: /^F\d{2}$/, example: "F47" },
  /** A label, or two forms of it with a bar between, the longer first. */
  forms: { like: /^[^|\n]+(\|[^|\n]+)?$/, example: "Under Japan|Japan" },
  /** A date or years as a text states them: 1948-10-12, 1948-09, 1858/1861, 1917/, undated (c. 2001). */
  stated: {
    like: /^(\d{4}(-\d\d){0,2}(\/(\d{4}(-\d\d){0,2})?)?|undated( \(.+\))?)$/,
    example: "1948-10-12, 1858/1861 or undated",
  },
  /** A host of ASCII with a dot in it, or of four numbers; what follows may be of any alphabet, but is not cut short. */
  url: {
    like: /^https?:\/\/(([a-zA-Z0-9_-]+\.)+[a-zA-Z][a-zA-Z0-9-]+|\d{1,3}(\.\d{1,3}){3})(:\d+)?([/?#][^\s…]*)?$/,
    example: "https://example.org/page",
    other: {
      like: /^https?:\/\/([\p{L}\p{M}\d_-]+\.)+\p{L}[\p{L}\p{M}\d-]+(:\d+)?([/?#][^\s…]*)?$/u,
      mend: "write the host in punycode (xn--…)",
    },
  },
  language: { like: /^[a-z]{2}$/, example: "ko" },
  yearText: { like: /^\d{4}$/, example: "1992" },
} satisfies Record<string, Pattern>;

/** Years the tables may name. */
export const years = { min: firstYear, max: latestYear };
