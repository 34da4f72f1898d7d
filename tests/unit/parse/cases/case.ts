import { readDataFiles } from "../../../../lib/load";
import type { DataFile } from "../../../../lib/parse/csv";
import { encode, smallData } from "../smallData";

type Change = (files: readonly DataFile[]) => DataFile[];

/** One thing that goes wrong in a data folder, and all that the checker must say of it. */
export type Case = {
  /** What goes wrong, as a plain sentence. */
  name: string;
  change: Change;
  /** `series/trade.csv:3:22 type-error`: where, and the code. */
  at: string;
  /** A piece of the hint. */
  hint: string;
  /** What else is said, where more follows. */
  also?: string[];
  /** The data that change, if not the small ones. */
  files?: readonly DataFile[];
  /** The record of rows that lies beside them. */
  record?: Record<string, number> | string;
};

/** The data of the site, without the folder in front. */
export const siteData: readonly DataFile[] = readDataFiles("data").map(({ path, bytes }) => ({
  path: path.replace("data/", ""),
  bytes,
}));

const decode = (bytes?: Uint8Array) => new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes);

/** How many rows the files of the small data have. */
export const smallRecord: Record<string, number> = {
  ...Object.fromEntries(smallData.map(({ path, bytes }) => [path, decode(bytes).split("\n").length - 2])),
  // A cell of this file has a line break.
  "series/trade.csv": 6,
};

/** The first line of a file of series. */
export const seriesHeader = decode(smallData.find(({ path }) => path === "series/votes.csv")?.bytes).split("\n")[0];

/** Rewrites the bytes of one file. */
export function rebyte(path: string, rewrite: (bytes: Uint8Array) => Uint8Array): Change {
  return (files) => {
    if (files.every((file) => file.path !== path)) throw new Error(`no such file: ${path}`);
    return files.map((file) => (file.path === path ? { path, bytes: rewrite(file.bytes) } : file));
  };
}

/** Rewrites the text of one file. */
export function rewrite(path: string, change: (text: string) => string): Change {
  return rebyte(path, (bytes) => encode(change(decode(bytes))));
}

/** Replaces the first place of a text in one file. */
export function replace(path: string, from: string, to: string): Change {
  return rewrite(path, (text) => {
    if (!text.includes(from)) throw new Error(`not in ${path}: ${from}`);
    return text.replace(from, () => to);
  });
}

/** A text of one file replaced: what the checker says there, and where else in the file. */
export const edit = (
  name: string,
  file: string,
  from: string,
  to: string,
  at: string,
  hint: string,
  also: string[] = [],
): Case => ({
  name,
  change: replace(file, from, to),
  at: `${file}:${at}`,
  hint,
  also: also.map((place) => `${file}:${place}`),
});

/** Puts other bytes in place of one file. */
export function put(path: string, content: string | Uint8Array): Change {
  return rebyte(path, () => (typeof content === "string" ? encode(content) : content));
}

/** Adds a file. */
export function add(file: DataFile): Change {
  return (files) => [...files, file];
}

/** Adds a copy of a file under another name. */
export function copyAs(path: string, name: string): Change {
  return (files) => [...files, ...renameTo(path, name)(files.filter((file) => file.path === path))];
}

/** Takes a file out. */
export function remove(path: string): Change {
  return (files) => files.filter((file) => file.path !== path);
}

/** Gives a file another name. */
export function renameTo(path: string, name: string): Change {
  return (files) => files.map((file) => (file.path === path ? { ...file, path: name } : file));
}

/** Saves the text of one file in an encoding of one byte a sign. */
export function saveAs(path: string, encodeSign: (sign: string) => number[], from: string, to: string): Change {
  return rebyte(path, (bytes) => {
    const text = decode(bytes).replace(from, () => to);
    return Uint8Array.from([...text].flatMap((sign) => (sign < "\u0080" ? [sign.charCodeAt(0)] : encodeSign(sign))));
  });
}

/** Writes the one Korea where the other stands, in every row. */
export function exchange(text: string): string {
  return text.replace(/(?<=^|,)(PRK|KOR)(?=,)/gm, (partner) => (partner === "PRK" ? "KOR" : "PRK"));
}

export { encode, smallData };
