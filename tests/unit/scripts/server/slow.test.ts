import { setTimeout as rest } from "node:timers/promises";
import { expect, test } from "vitest";
import { hosted, readerOf, statusOf } from "./hosted";

const size = 24_000_000;
const files = { "404.html": "lost", "en/index.html": "page" };
const host = hosted({ ...files, "large.zip": Buffer.alloc(size) }, { idle: 1_000 });
const hasty = hosted(files, { headersTimeout: 200, requestTimeout: 400, connectionsCheckingInterval: 50 });

test("headers that never end, and a body that never comes, are given up", async () => {
  const [headers, body] = await Promise.all([
    hasty.raw("GET /en/ HTTP/1.1\r\nHost: x\r\nX-Slow: "),
    hasty.raw("POST /en/ HTTP/1.1\r\nHost: x\r\nContent-Length: 10\r\n\r\n1"),
  ]);
  expect(statusOf(headers)).toBe(408);
  expect([405, 408]).toContain(statusOf(body));
});

test("headers too large are refused, and what is no request at all", async () => {
  expect(statusOf(await host.raw(`GET /en/ HTTP/1.1\r\nHost: x\r\nX-Large: ${"a".repeat(20_000)}\r\n\r\n`))).toBe(431);
  expect(statusOf(await host.raw(`GET /${"a".repeat(20_000)} HTTP/1.1\r\nHost: x\r\n\r\n`))).toBe(431);
  expect(statusOf(await host.raw("GARBAGE\r\n\r\n"))).toBe(400);
  expect(statusOf(await host.raw("GET /en/ HTTP/1.1\r\n\r\n"))).toBe(400);
});

test("readers who take nothing hold no memory, keep nobody waiting and are let go", async () => {
  const before = process.memoryUsage().arrayBuffers;
  const slow = await Promise.all(Array.from({ length: 20 }, () => readerOf(host.port, "/large.zip")));
  await rest(300);
  expect((await host.get("/en/")).status).toBe(200);
  // Twenty copies of the file would be 480 MB.
  expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(size);
  const count = () => new Promise<number>((settle) => host.server.getConnections((_, open) => settle(open)));
  while ((await count()) > 0) await rest(100);
  for (const socket of slow) socket.destroy();
});

test("a reader who leaves in the middle disturbs nothing", async () => {
  for (let i = 0; i < 20; i++) (await readerOf(host.port, "/large.zip")).destroy();
  expect((await host.get("/en/")).status).toBe(200);
});
