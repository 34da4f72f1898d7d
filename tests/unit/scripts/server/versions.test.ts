import { utimesSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync, brotliDecompressSync, gunzipSync, gzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { hosted } from "./hosted";

const text = "year,value\n";
const host = hosted({
  "404.html": "lost",
  "404.html.gz": gzipSync("lost"),
  "a.csv": text,
  "a.csv.br": brotliCompressSync(text),
  "a.csv.gz": gzipSync(text),
  "only.csv": text,
  "only.csv.gz": gzipSync(text),
  "old.csv": text,
  "old.csv.gz": gzipSync("of yesterday"),
  "a.png": "picture",
  "a.png.br": "never",
});
utimesSync(join(host.folder, "old.csv.gz"), 0, 0);

const encodingFor = async (accepted: string, path = "/a.csv") =>
  (await host.get(path, { "accept-encoding": accepted })).headers["content-encoding"];

test.each([
  ["br", "br"],
  ["gzip, deflate, br", "br"],
  ["gzip", "gzip"],
  ["x-gzip", "gzip"],
  ["BR;q=0.1, gzip;q=0.9", "gzip"],
  ["br;q=0, gzip", "gzip"],
  ["br;q=0, gzip;q=0", undefined],
  ["*", "br"],
  ["br;q=0, *", "gzip"],
  ["gzip;q=0.5, identity", undefined],
  ["br; q=0.000", undefined],
  ["brotli, zip", undefined],
  ["", undefined],
])("who accepts %j is sent %s", async (accepted, sent) => {
  expect(await encodingFor(accepted)).toBe(sent);
});

test("a copy is the file, packed", async () => {
  expect(String(brotliDecompressSync((await host.get("/a.csv", { "accept-encoding": "br" })).body))).toBe(text);
  expect(String(gunzipSync((await host.get("/a.csv", { "accept-encoding": "gzip" })).body))).toBe(text);
});

test("without the best copy the next is sent, and one older than its file never", async () => {
  expect(await encodingFor("gzip, br", "/only.csv")).toBe("gzip");
  expect(await encodingFor("gzip, br", "/old.csv")).toBeUndefined();
});

test("a picture is never sent packed; whatever may be says that it varies", async () => {
  const picture = await host.get("/a.png", { "accept-encoding": "br" });
  expect([picture.headers["content-encoding"], picture.headers.vary]).toEqual([undefined, undefined]);
  expect((await host.get("/a.csv")).headers.vary).toBe("Accept-Encoding");
});

test("the page for lost readers comes packed too", async () => {
  const { status, headers, body } = await host.get("/nowhere", { "accept-encoding": "gzip" });
  expect([status, headers["content-encoding"], String(gunzipSync(body))]).toEqual([404, "gzip", "lost"]);
});

test("each copy has a tag of its own", async () => {
  const tags = await Promise.all(
    ["identity", "gzip", "br"].map(async (one) => (await host.get("/a.csv", { "accept-encoding": one })).headers.etag),
  );
  expect(new Set(tags).size).toBe(3);
  for (const tag of tags) expect(tag).toMatch(/^"[\w-]+"$/);
});

test("a file that the reader has is not sent again, and the answer says which version that is", async () => {
  const first = await host.get("/a.csv", { "accept-encoding": "br" });
  const tag = String(first.headers.etag);
  for (const header of [tag, `W/${tag}`, `"x", ${tag}`, `W/"x",W/${tag}`, "*"]) {
    const { status, headers, body } = await host.get("/a.csv", { "accept-encoding": "br", "if-none-match": header });
    expect([header, status, body.length]).toEqual([header, 304, 0]);
    for (const name of ["etag", "last-modified", "cache-control", "vary"])
      expect([name, headers[name]]).toEqual([name, first.headers[name]]);
    expect([headers["content-length"], headers["content-type"]]).toEqual([undefined, undefined]);
  }
});

test("the tag of one copy does not vouch for another", async () => {
  const { headers } = await host.get("/a.csv", { "accept-encoding": "br" });
  expect((await host.get("/a.csv", { "if-none-match": String(headers.etag) })).status).toBe(200);
});

test("a date is heard where there is no tag", async () => {
  const modified = String((await host.get("/a.csv")).headers["last-modified"]);
  const statusFor = async (headers: Record<string, string>) => (await host.get("/a.csv", headers)).status;
  expect(await statusFor({ "if-modified-since": modified })).toBe(304);
  expect(await statusFor({ "if-modified-since": "Fri, 01 Jan 2100 00:00:00 GMT" })).toBe(304);
  expect(await statusFor({ "if-modified-since": "Thu, 01 Jan 1970 00:00:00 GMT" })).toBe(200);
  expect(await statusFor({ "if-modified-since": "yesterday" })).toBe(200);
  expect(await statusFor({ "if-modified-since": modified, "if-none-match": '"x"' })).toBe(200);
});

test("who wants one version only is told where there is another", async () => {
  const { headers } = await host.get("/a.csv");
  const statusFor = async (asked: Record<string, string>) => (await host.get("/a.csv", asked)).status;
  expect(await statusFor({ "if-match": String(headers.etag) })).toBe(200);
  expect(await statusFor({ "if-match": "*" })).toBe(200);
  expect(await statusFor({ "if-match": `W/${headers.etag}` })).toBe(412);
  expect(await statusFor({ "if-match": '"x"' })).toBe(412);
  expect(await statusFor({ "if-unmodified-since": "Thu, 01 Jan 1970 00:00:00 GMT" })).toBe(412);
});

test("HEAD says what GET would, without the file", async () => {
  for (const path of ["/a.csv", "/nowhere", "/a.png"]) {
    const [whole, head] = [await host.get(path), await host.get(path, {}, "HEAD")];
    const { date: _, ...said } = head.headers;
    expect([head.status, head.body.length]).toEqual([whole.status, 0]);
    expect(whole.headers).toMatchObject(said);
    expect(said["content-length"]).toBe(String(whole.body.length));
  }
});
