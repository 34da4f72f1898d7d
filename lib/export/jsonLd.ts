import { pagePath } from "../paths";
import { site } from "../site";
import type { Lang, Measure, Source } from "../types";
import { datasetWords } from "../words/dataset";
import { firstYear, lastYear } from "../years";
import { mediaType } from "./mediaType";
import type { PublishedFile } from "./package/tableFile";

type Thing = { "@type": string; [property: string]: unknown };

/** What the data are made of, as far as a search engine wants to know. */
export type DatasetParts = {
  files: readonly PublishedFile[];
  measures: readonly Measure[];
  sources: readonly Source[];
};

/**
 * Describes the data to search engines: schema.org `Dataset`, in one language.
 *
 * Shape:  every file of `files` is a download. The licence is the address of the terms, since figures have those of their sources.
 * Source: it is based on the sources of kind `dataset`.
 */
export function datasetJsonLd({ files, measures, sources }: DatasetParts, lang: Lang): Thing {
  const { title, description, keywords, authors, places } = datasetWords[lang];
  const url = site.url + pagePath(lang, "data");
  return {
    "@context": "https://schema.org",
    "@type": "Dataset",
    name: title,
    description,
    url,
    version: site.version,
    datePublished: site.released,
    dateModified: site.released,
    inLanguage: ["en", "es"],
    isAccessibleForFree: true,
    license: `${url}#terms`,
    creator: { "@type": "Organization", name: authors, url: site.url + pagePath(lang, "explore") },
    keywords,
    temporalCoverage: `${firstYear}/${lastYear}`,
    spatialCoverage: places.map((name) => ({ "@type": "Place", name })),
    variableMeasured: measures.map((measure) => ({
      "@type": "PropertyValue",
      name: measure.title[lang],
      propertyID: measure.measure,
    })),
    distribution: files.map(download),
    isBasedOn: sources.filter(({ kind }) => kind === "dataset").map(basis),
  };
}

const download = ({ name, bytes }: PublishedFile): Thing => ({
  "@type": "DataDownload",
  name,
  encodingFormat: mediaType(name).split(";")[0],
  contentUrl: `${site.url}/data/${name}`,
  contentSize: `${bytes.length} B`,
});

const basis = ({ title, url }: Source): Thing => ({ "@type": "Dataset", name: title, ...(url && { url }) });

/** Writes data for a script element, which a `<` in them could end. */
export const jsonLdText = (thing: Thing): string => JSON.stringify(thing).replaceAll("<", "\\u003c");
