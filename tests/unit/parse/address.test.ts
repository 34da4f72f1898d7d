import { expect, it } from "vitest";
import { patterns } from "../../../lib/schema/field";

it.each([
  "https://data.imf.org/",
  "http://www.mid.ru/ru/press_service/статья.html",
  "https://xn--80aswg.xn--p1ai/a?b=c#d",
  "https://example.org:8443",
  "https://example.org?page=1",
  "https://ko.wikipedia.org/wiki/한러_관계",
])("%s is an address", (url) => {
  expect(patterns.url.like.test(url)).toBe(true);
});

it.each([
  "https://.org/",
  "https://a..b/",
  "https://exаmple.org/",
  "ftp://example.org/",
  "https://example.org/a b",
])("%s is none", (url) => {
  expect(patterns.url.like.test(url)).toBe(false);
});
