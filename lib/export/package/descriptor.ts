import { pagePath } from "../../paths";
import { site } from "../../site";
import type { Source } from "../../types";
import { datasetWords } from "../../words/dataset";
import { type Licence, licences, type Resource, resourceOf, sourceNote } from "./resource";
import type { TableFile } from "./tableFile";

/** A data package (Data Package 2). */
export type Descriptor = {
  $schema: string;
  name: string;
  title: string;
  description: string;
  homepage: string;
  version: string;
  created: string;
  keywords: string[];
  contributors: { title: string; roles: string[] }[];
  licenses: Licence[];
  sources: { title: string; path?: string; version?: string }[];
  resources: Resource[];
};

const { title, description, keywords, authors } = datasetWords.en;

/**
 * Describes all published CSV files as a data package, from the one schema in code.
 *
 * Shape:  one resource for each file, in the order of the files.
 * Source: `sources` are the data sets among all sources; each resource names those of its own figures.
 */
export async function descriptorOf(files: readonly TableFile[], sources: readonly Source[]): Promise<Descriptor> {
  const known = new Map(sources.map((source) => [source.id, source]));
  return {
    $schema: "https://datapackage.org/profiles/2.0/datapackage.json",
    name: "tumen",
    title,
    description: `${description} The figures are those of the sources, each under its own terms.`,
    homepage: site.url + pagePath("en", "data"),
    version: site.version,
    created: `${site.released}T00:00:00Z`,
    keywords,
    contributors: [{ title: authors, roles: ["author"] }],
    licenses: [licences.ours, licences.theirs],
    sources: sources.filter(({ kind }) => kind === "dataset").map(sourceNote),
    resources: await Promise.all(files.map((file) => resourceOf(file, known))),
  };
}
