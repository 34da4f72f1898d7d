import { add, type Case, encode, put, remove, rewrite } from "./case";

const file = "totals.csv";
const zipped = (name: string) => Uint8Array.from([0x50, 0x4b, 3, 4, 20, 0, 0, 0, ...encode(name), 0, 1, 2]);
const folder = { code: "source-error", hint: "a folder, not a file" } as const;

export const files: Case[] = [
  {
    name: "a spreadsheet named like CSV",
    change: put(file, zipped("[Content_Types].xml xl/workbook.xml")),
    at: "totals.csv:1:1 encoding-error",
    hint: "byte 0 (0x50 0x4B 0x03 0x04): looks like a spreadsheet (.xlsx); save as CSV UTF-8",
  },
  {
    name: "an OpenDocument spreadsheet named like CSV",
    change: put(file, zipped("mimetypeapplication/vnd.oasis.opendocument.spreadsheet")),
    at: "totals.csv:1:1 encoding-error",
    hint: "looks like a spreadsheet (.ods)",
  },
  {
    name: "a zipped file named like CSV",
    change: put(file, zipped("totals.csv")),
    at: "totals.csv:1:1 encoding-error",
    hint: "looks like a zipped file",
  },
  {
    name: "an old spreadsheet named like CSV",
    change: put(file, Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])),
    at: "totals.csv:1:1 encoding-error",
    hint: "such as a spreadsheet (.xls)",
  },
  {
    name: "a PDF named like CSV",
    change: put(file, "%PDF-1.7\n1 0 obj\n"),
    at: "totals.csv:1:1 encoding-error",
    hint: "looks like a PDF",
  },
  {
    name: "a gzip file named like CSV",
    change: put(file, Uint8Array.from([0x1f, 0x8b, 8, 0, 0])),
    at: "totals.csv:1:1 encoding-error",
    hint: "looks like a gzip file",
  },
  {
    name: "a picture named like CSV",
    change: put(file, Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13, 0x49, 0x48, 0, 0, 0, 1])),
    at: "totals.csv:1:1 encoding-error",
    hint: "byte 8 (0x00): looks like no text file",
  },
  {
    name: "a web page named like CSV",
    change: put(file, "\n<!DOCTYPE html>\n<html><body>Not found</body></html>\n"),
    at: "totals.csv:1:1 format-error",
    hint: "looks like a web page (HTML)",
  },
  {
    name: "a piece of a web page named like CSV",
    change: put(file, "<div>Not found</div>\n"),
    at: "totals.csv:1:1 format-error",
    hint: "looks like a web page (HTML)",
  },
  {
    name: "a line for Excel above the header",
    change: rewrite(file, (text) => `sep=,\n${text}`),
    at: "totals.csv:1:1 format-error",
    hint: "take this line out",
  },
  {
    name: "a comment above the header",
    change: rewrite(file, (text) => `# from a yearbook\n${text}`),
    at: "totals.csv:1:1 format-error",
    hint: "take this line out",
  },
  {
    name: "JSON named like CSV",
    change: put(file, '[{"economy": "RUS", "year": 1992}]\n'),
    at: "totals.csv:1:1 format-error",
    hint: "looks like JSON",
  },
  {
    name: "the pointer to a file in Git LFS",
    change: put(file, "version https://git-lfs.github.com/spec/v1\noid sha256:0\nsize 1\n"),
    at: "totals.csv:1:1 format-error",
    hint: "git lfs pull",
  },
  {
    name: "a merge left half done",
    change: rewrite(file, (text) => `<<<<<<< HEAD\n${text}`),
    at: "totals.csv:1:1 format-error",
    hint: "choose between the two versions",
  },
  {
    name: "cells separated by semicolons",
    change: rewrite(file, (text) => text.replaceAll(",", ";")),
    at: "totals.csv:1:1 format-error",
    hint: "cells are separated by semicolons",
  },
  {
    name: "cells separated by tabs",
    change: rewrite(file, (text) => text.replaceAll(",", "\t")),
    at: "totals.csv:1:1 format-error",
    hint: "cells are separated by tabs",
  },
  {
    name: "cells separated by bars",
    change: rewrite(file, (text) => text.replaceAll(",", "|")),
    at: "totals.csv:1:1 format-error",
    hint: "cells are separated by bars",
  },
  {
    name: "a file of no bytes",
    change: put(file, ""),
    at: "totals.csv:1:1 source-error",
    hint: "the file is empty",
  },
  {
    name: "a file of blank lines alone",
    change: put(file, "\n\n \n"),
    at: "totals.csv:1:1 source-error",
    hint: "the file is empty",
  },
  {
    name: "a folder named like a file of the tables",
    change: (files) => files.map((one) => (one.path === file ? { ...one, fault: folder } : one)),
    at: "totals.csv:1:1 source-error",
    hint: "a folder, not a file",
  },
  {
    name: "a folder named like a file that no table knows",
    change: add({ path: "x.csv", bytes: new Uint8Array(), fault: folder }),
    at: "x.csv:1:1 source-error",
    hint: "a folder, not a file",
  },
  {
    name: "a table that is not there",
    change: remove("eras.csv"),
    at: "eras.csv:1:1 x-missing-file",
    hint: "it needs a header at least",
  },
];
