import { expect, test } from "vitest";
import { worst } from "../../../lib/derive/status";
import type { Status } from "../../../lib/types";

const fromBestToWorst: Status[] = ["A", "B", "E", "U"];

test("of two statuses the less certain counts, in either order", () => {
  for (const [place, better] of fromBestToWorst.entries()) {
    for (const worse of fromBestToWorst.slice(place)) {
      expect([worst(better, worse), worst(worse, better)]).toEqual([worse, worse]);
    }
  }
});

test("where one side has no figure the other's status counts", () => {
  for (const status of fromBestToWorst) expect([worst(null, status), worst(status, null)]).toEqual([status, status]);
  expect(worst(null, null)).toBeNull();
});
