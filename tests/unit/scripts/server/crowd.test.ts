import { expect, test } from "vitest";
import { hosted } from "./hosted";

const large = Buffer.alloc(1_000_000, "0123456789abcdef");
const host = hosted({ "404.html": "lost", "en/index.html": "page", "large.zip": large });

test("a thousand requests at once are all answered rightly", async () => {
  const asked = Array.from({ length: 1_000 }, (_, i) => i);
  const ask = [
    (i: number) => host.get(`/en/?${i}`),
    (i: number) => host.get(`/nowhere/${i}`),
    (i: number) => host.get("/large.zip", { range: `bytes=${i * 1000}-${i * 1000 + 999}` }),
    (i: number) => host.get(`/en?${i}`),
  ];
  const answers = await Promise.all(asked.map((i) => ask[i % 4]?.(i)));
  const told = answers.map((one) => [one?.status, one?.headers.location ?? String(one?.body)]);
  const expected = asked.map((i) => {
    const part = () => large.toString("latin1", i * 1000, i * 1000 + 1000);
    return [
      [200, "page"],
      [404, "lost"],
      [206, part()],
      [308, `/en/?${i}`],
    ][i % 4];
  });
  expect(told).toEqual(expected);
});

test("requests in a row on one connection are answered in their order", async () => {
  const one = (path: string, more = "") => `GET ${path} HTTP/1.1\r\nHost: x\r\n${more}\r\n`;
  const answer = await host.raw(one("/en/") + one("/nowhere") + one("/en") + one("/en/", "Connection: close\r\n"));
  expect([...answer.matchAll(/HTTP\/1\.1 (\d+)/g)].map(([, status]) => Number(status))).toEqual([200, 404, 308, 200]);
});
