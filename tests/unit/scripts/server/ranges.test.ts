import { expect, test } from "vitest";
import { rangeOf } from "../../../../scripts/server/ranges.mjs";
import { hosted } from "./hosted";

const host = hosted({
  "404.html": "lost",
  "ten.txt": "0123456789",
  "ten.txt.br": "packed",
  "empty.txt": "",
});

const ranged = (range: string, more: Record<string, string> = {}) =>
  host.get("/ten.txt", { range, "accept-encoding": "br", ...more });

test.each([
  ["bytes=0-3", "0123", "bytes 0-3/10"],
  ["bytes=4-4", "4", "bytes 4-4/10"],
  ["bytes=7-", "789", "bytes 7-9/10"],
  ["bytes=-2", "89", "bytes 8-9/10"],
  ["bytes=-99", "0123456789", "bytes 0-9/10"],
  ["bytes=8-99999999999999999999", "89", "bytes 8-9/10"],
  ["BYTES=0-1", "01", "bytes 0-1/10"],
])("%s is answered with that part of the file, never of a copy", async (range, part, said) => {
  const { status, headers, body } = await ranged(range);
  expect([status, String(body), headers["content-range"]]).toEqual([206, part, said]);
  expect(headers["content-length"]).toBe(String(part.length));
  expect(headers["content-encoding"]).toBeUndefined();
});

test.each(["bytes=10-", "bytes=10-12", "bytes=-0"])("%s is past the end: 416 with the size", async (range) => {
  const { status, headers, body } = await ranged(range);
  expect([status, headers["content-range"], body.length]).toEqual([416, "bytes */10", 0]);
});

test.each([
  ["blanks in front", `bytes=${" ".repeat(15_000)}x`],
  ["blanks behind", `bytes=0-${" ".repeat(15_000)}x`],
  ["digits", `bytes=${"1".repeat(15_000)}x`],
])("thousands of %s are no range, and are seen to be none at once", async (_, range) => {
  expect((await ranged(range)).status).toBe(200);
});

test("an empty file has no part", async () => {
  expect((await host.get("/empty.txt", { range: "bytes=0-" })).status).toBe(416);
  expect((await host.get("/empty.txt")).status).toBe(200);
});

test.each([
  "bytes=5-2",
  "bytes=-",
  "bytes=a-b",
  "bytes=1",
  "lines=0-3",
  "bytes=0x1-2",
  "0-3",
  "bytes=0-1,3-4",
  "bytes= 0 - 1",
])("%s is no range, or several: the whole file", async (range) => {
  const { status, headers, body } = await ranged(range, { "accept-encoding": "identity" });
  expect([status, String(body), headers["content-range"]]).toEqual([200, "0123456789", undefined]);
});

test("a part goes only with the version the reader has", async () => {
  const { headers } = await host.get("/ten.txt");
  const [etag, modified] = [String(headers.etag), String(headers["last-modified"])];
  const statusIf = async (tag: string) => (await ranged("bytes=0-1", { "if-range": tag })).status;
  expect(await statusIf(etag)).toBe(206);
  expect(await statusIf(modified)).toBe(206);
  expect(await statusIf(`W/${etag}`)).toBe(200);
  expect(await statusIf('"another"')).toBe(200);
  expect(await statusIf("Thu, 01 Jan 1970 00:00:00 GMT")).toBe(200);
});

test("a range means nothing to HEAD", async () => {
  expect((await host.get("/ten.txt", { range: "bytes=0-1" }, "HEAD")).status).toBe(200);
});

test("rangeOf keeps within the file", () => {
  for (const size of [1, 2, 10]) {
    for (const header of ["bytes=0-", "bytes=-1", "bytes=0-0", `bytes=${size - 1}-${size}`]) {
      const range = rangeOf(header, size);
      expect(range).toMatchObject({ start: expect.any(Number) });
      if (range && range !== "none") expect(range.end).toBeLessThan(size);
    }
  }
});
