import { expect, test } from "vitest";
import sitemap from "../../app/sitemap";
import { claimPath, languagePaths, methodPath, milestonePath, pagePath, sourcePath } from "../../lib/paths";
import { site } from "../../lib/site";

test("pagePath ends with the slash the server expects", () => {
  expect([pagePath("en", "explore"), pagePath("es", "data"), pagePath("en", "embed")]).toEqual([
    "/en/",
    "/es/data/",
    "/embed/en/",
  ]);
});

test("an entry of a page is named behind its path", () => {
  expect([
    milestonePath("M070", "en"),
    claimPath("F48", "es"),
    methodPath("splice", "es"),
    sourcePath("imf_dots_rok", "en"),
  ]).toEqual(["/en/milestones/#M070", "/es/claims/#F48", "/es/methods/#splice", "/en/data/#source-imf_dots_rok"]);
});

test("languagePaths gives a page in every language, and English to readers of any other", () => {
  expect(languagePaths("compare")).toEqual({ en: "/en/compare/", es: "/es/compare/", "x-default": "/en/compare/" });
});

test("the sitemap lists every page but the embedded ones, dated by the release", () => {
  const pages = sitemap();
  expect(pages.map(({ url }) => url.slice(site.url.length)).sort()).toEqual(
    ["", "compare/", "milestones/", "claims/", "data/", "methods/"]
      .flatMap((page) => [`/en/${page}`, `/es/${page}`])
      .sort(),
  );
  expect(new Set(pages.map(({ lastModified }) => lastModified))).toEqual(new Set([site.released]));
});
