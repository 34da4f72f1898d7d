import type { MetadataRoute } from "next";
import { langs } from "../lib/langs";
import { languagePaths, listedPages, pagePath } from "../lib/paths";
import { site } from "../lib/site";

export const dynamic = "force-static";

const whole = (paths: Record<string, string>) =>
  Object.fromEntries(Object.entries(paths).map(([lang, path]) => [lang, site.url + path]));

/** Every page in every language, each with the other language. */
export default function sitemap(): MetadataRoute.Sitemap {
  return listedPages.flatMap((page) =>
    langs.map((lang) => ({
      url: site.url + pagePath(lang, page),
      lastModified: site.released,
      alternates: { languages: whole(languagePaths(page)) },
    })),
  );
}
