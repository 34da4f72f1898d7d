import assert from "node:assert/strict";
import fc from "fast-check";
import { readSheet } from "../../lib/parse/csv";
import { formatProblems } from "../../lib/parse/problems";
import { anyByteChange, changeBytes, encode, sharp } from "./bytes";
import { folder } from "./files";
import { target } from "./target";

const files = folder("tests/fixtures/data-small");
const pieces = fc.constantFrom(...sharp, "a", "1990", "value");

/** Bytes of every kind: none, any, text made of what is sharp, the same thing a thousand times, files with a few changes. */
const anyBytes = fc.oneof(
  { weight: 3, arbitrary: fc.uint8Array({ maxLength: 200 }) },
  { weight: 6, arbitrary: fc.array(pieces, { maxLength: 60 }).map((parts) => encode(parts.join(""))) },
  { weight: 2, arbitrary: fc.string({ unit: "binary" }).map(encode) },
  {
    weight: 1,
    arbitrary: fc
      .tuple(fc.array(pieces, { minLength: 1, maxLength: 3 }), fc.nat(5000))
      .map(([parts, times]) => encode(parts.join("").repeat(times))),
  },
  {
    weight: 8,
    arbitrary: fc
      .tuple(fc.constantFrom(...files), fc.array(anyByteChange, { minLength: 1, maxLength: 4 }))
      .map(([{ bytes }, changes]) => changes.reduce(changeBytes, bytes)),
  },
);

/** The reader of CSV: whatever the bytes, it gives rows of text and problems that have a place. */
export const reader = target({
  name: "reader",
  share: 40,
  inputs: anyBytes,
  check(bytes) {
    const sheet = readSheet({ path: "any.csv", bytes });
    for (const [row, cells] of sheet.rows.entries()) {
      for (const cell of [0, cells?.length ?? 1]) {
        const { line, column } = sheet.placeOf(row, cell);
        assert(line >= 1 && column >= 1, `no place: row ${row}, cell ${cell}`);
      }
      assert(cells?.every((cell) => typeof cell === "string") ?? true, `no text in row ${row}`);
    }
    for (const { line, column, hint } of sheet.problems) assert(line >= 1 && column >= 1 && hint !== "");
    assert(sheet.rows.length > 0 || sheet.problems.length > 0, "neither rows nor problems");
    if (sheet.problems.length > 0) formatProblems(sheet.problems);
  },
});
