import fc from "fast-check";
import Papa from "papaparse";
import { readDataFiles } from "../../lib/load";
import type { DataFile } from "../../lib/parse/csv";
import { anyByteChange, type ByteChange, changeBytes, decode, encode, sharp } from "./bytes";

/** A change to a data folder: to the bytes of a file, its cells, or to which files there are. */
export type FolderChange = { file: number } & (ByteChange | CellChange | FileChange);

type CellChange =
  | { do: "swap-columns" | "swap-rows" | "copy-cell"; a: number; b: number; cell: number }
  | { do: "double-row"; a: number; times: number }
  | { do: "drop-row" | "drop-column"; a: number }
  | { do: "write"; a: number; cell: number; text: string };

type FileChange = { do: "remove" } | { do: "rename"; to: string } | { do: "splice"; other: number; at: number };

const any = fc.nat(100_000);
const file = any;
const a = any;
const b = any;
const cell = any;

/** Texts that mean something to some program, though few of them to this one. */
const loaded = [
  ...["", " ", "0", "-0", "1", "-1", "1e3", "1e999", "NaN", "Infinity", "0x10", "1,234", "1.234,5", "１２", "NA", "."],
  ...["null", "undefined", "true", "__proto__", "constructor", "toString", "=1+1", "@x", "<script>", "</svg>", "%s"],
  ...[
    "1859",
    "1860",
    "1990",
    "2024",
    "2025",
    "1990-02-30",
    "1990-12-31",
    "PRK",
    "KOR",
    "KOREA",
    "BOTH",
    "A",
    "U",
    "yes",
  ],
  ...["9".repeat(400), "x".repeat(5000), ",".repeat(200), "a;".repeat(300), ...sharp],
];
const text = fc.oneof(
  fc.constantFrom(...loaded),
  fc.integer().map(String),
  fc.double({ noNaN: true, min: 0, max: 1e6 }).map(String),
  fc.string({ unit: "grapheme" }),
);

export const anyFolderChange: fc.Arbitrary<FolderChange> = fc.oneof(
  { weight: 3, arbitrary: fc.tuple(file, anyByteChange).map(([which, change]) => ({ file: which, ...change })) },
  { weight: 4, arbitrary: fc.record({ file, do: fc.constant("write" as const), a, cell, text }) },
  {
    weight: 2,
    arbitrary: fc.record({ file, do: fc.constantFrom("swap-columns", "swap-rows", "copy-cell"), a, b, cell }),
  },
  fc.record({ file, do: fc.constant("double-row" as const), a, times: fc.integer({ min: 1, max: 20 }) }),
  fc.record({ file, do: fc.constantFrom("drop-row", "drop-column"), a }),
  fc.record({ file, do: fc.constant("remove" as const) }),
  fc.record({ file, do: fc.constant("rename" as const), to: fc.constantFrom("series/x.csv", "trade.csv", "x", "") }),
  fc.record({ file, do: fc.constant("splice" as const), other: any, at: any }),
);

/** The files of a folder, their paths without the folder in front. */
export const folder = (name: string): DataFile[] =>
  readDataFiles(name).map(({ path, bytes }) => ({ path: path.slice(name.length + 1), bytes }));

/** Makes a change; the files given stay as they are. */
export function changeFolder(files: readonly DataFile[], change: FolderChange): DataFile[] {
  const which = change.file % Math.max(1, files.length);
  const found = files[which];
  if (!found) return [];
  if (change.do === "remove") return files.toSpliced(which, 1);
  return files.with(which, changeFile(found, change, files));
}

function changeFile(
  { path, bytes }: DataFile,
  change: Exclude<FolderChange, { do: "remove" }>,
  files: readonly DataFile[],
): DataFile {
  switch (change.do) {
    case "rename":
      return { path: change.to, bytes };
    case "splice": {
      const other = files[change.other % files.length]?.bytes ?? bytes;
      const rest = other.subarray(change.at % (other.length + 1));
      return { path, bytes: Buffer.concat([bytes.subarray(0, change.at % (bytes.length + 1)), rest]) };
    }
    case "swap-columns":
    case "swap-rows":
    case "copy-cell":
    case "double-row":
    case "drop-row":
    case "drop-column":
    case "write":
      return { path, bytes: changeCells(bytes, change) };
    default:
      return { path, bytes: changeBytes(bytes, change) };
  }
}

function changeCells(bytes: Uint8Array, change: CellChange): Uint8Array {
  const rows = Papa.parse<string[]>(decode(bytes), { delimiter: ",", newline: "\n" }).data.slice(0, -1);
  const changed = changeRows(rows, change);
  return encode(`${Papa.unparse(changed, { newline: "\n" })}\n`);
}

function changeRows(rows: string[][], change: CellChange): string[][] {
  const at = change.a % Math.max(1, rows.length);
  const row = rows[at];
  if (!row) return rows;
  switch (change.do) {
    case "double-row":
      return rows.toSpliced(at, 0, ...Array<string[]>(change.times).fill(row));
    case "drop-row":
      return rows.toSpliced(at, 1);
    case "drop-column":
      return rows.map((cells) => cells.toSpliced(change.a % cells.length, 1));
    case "write":
      return rows.with(at, row.with(change.cell % row.length, change.text));
    case "swap-columns":
      return rows.map((cells) => swap(cells, change.a % cells.length, change.b % cells.length));
    case "swap-rows":
      return swap(rows, at, change.b % rows.length);
    case "copy-cell": {
      const from = rows[change.b % rows.length] ?? row;
      return rows.with(at, row.with(change.cell % row.length, from[change.cell % from.length] ?? ""));
    }
  }
}

function swap<T>(list: T[], one: number, other: number): T[] {
  return list.map((item, index) => (index === one ? list[other] : index === other ? list[one] : item) ?? item);
}
