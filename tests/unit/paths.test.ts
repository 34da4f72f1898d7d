import { expect, test } from "vitest";
import sitemap from "../../app/sitemap";
import { languagePaths, pagePath } from "../../lib/paths";
import { site } from "../../lib/site";

test("pagePath ends with the slash the server expects", () => {
  expect([pagePath("en", "explore"), pagePath("es", "data"), pagePath("en", "embed")]).toEqual([
    "/en/",
    "/es/data/",
    "/embed/en/",
  ]);
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
