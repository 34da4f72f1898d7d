import { expect, it } from "vitest";
import { readCell } from "../../../lib/parse/cell";
import { patterns } from "../../../lib/schema/field";

const hintFor = (url: string) => {
  const read = readCell({ type: "text", pattern: patterns.url, about: "where it is" }, url);
  return "hint" in read ? read.hint : "an address";
};

it.each([
  "https://data.imf.org/",
  "http://www.mid.ru/ru/press_service/статья.html",
  "https://xn--80aswg.xn--p1ai/a?b=c#d",
  "https://example.org:8443",
  "https://example.org?page=1",
  "http://192.168.0.1/",
  "http://10.0.0.1:8080?a=b",
  "https://my_host.example.org/a",
  "https://ko.wikipedia.org/wiki/한러_관계",
])("%s is an address", (url) => {
  expect(patterns.url.like.test(url)).toBe(true);
});

it.each([
  "https://.org/",
  "https://a..b/",
  "https://exаmple.org/",
  "https://https//x",
  "https://…",
  "http://192.168.0/",
  "http://192.168.0.1.5/",
  "http://192.168.0.1234/",
  "https://пример.рф/",
  "ftp://example.org/",
  "https://example.org/a b",
])("%s is none", (url) => {
  expect(patterns.url.like.test(url)).toBe(false);
});

it.each([
  "https://пример.рф/",
  "https://경제.한국:80/a?b",
  "https://www.пример.com#c",
  "http://उदाहरण.परीक्षा/",
])("%s is to be written in other letters", (url) => {
  expect(hintFor(url)).toBe("write the host in punycode (xn--…)");
});

it.each([
  "https://…",
  "https://пример",
  "https://https//x",
  "https://пример.рф/a…",
  "ftp://пример.рф",
])("%s would be none in other letters either", (url) => {
  expect(hintFor(url)).toBe("write it as in https://example.org/page");
});
