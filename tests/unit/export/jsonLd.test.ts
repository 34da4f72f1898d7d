import { expect, test } from "vitest";
import { datasetJsonLd, jsonLdText } from "../../../lib/export/jsonLd";
import { loadDataset } from "../../../lib/load";
import { site } from "../../../lib/site";

const { measures, sources } = loadDataset();
const bytes = new TextEncoder().encode("a,b\n");
const files = ["trade.csv", "tumen-0.1.0.zip", "datapackage.json"].map((name) => ({ name, bytes }));
const parts = { files, measures, sources };

test("datasetJsonLd describes the data in the words of the page", () => {
  expect(datasetJsonLd(parts, "es")).toMatchObject({
    "@context": "https://schema.org",
    "@type": "Dataset",
    name: "Tumen: las relaciones de Rusia con las dos Coreas, de 1860 a hoy",
    url: `${site.url}/es/data/`,
    version: site.version,
    datePublished: site.released,
    license: `${site.url}/es/data/#terms`,
    temporalCoverage: "1860/2024",
    isAccessibleForFree: true,
  });
});

test("datasetJsonLd has what search engines ask of a data set", () => {
  const { name, description } = datasetJsonLd(parts, "en");
  expect(String(name).length).toBeGreaterThan(10);
  expect(String(description).length).toBeGreaterThan(50);
  expect(String(description).length).toBeLessThan(5000);
});

test("datasetJsonLd names every measure, every file with its type, and the data sets behind it", () => {
  const { variableMeasured, distribution, isBasedOn } = datasetJsonLd(parts, "en");
  expect(variableMeasured).toHaveLength(measures.length);
  expect(variableMeasured).toContainEqual({
    "@type": "PropertyValue",
    name: "Trade in goods",
    propertyID: "trade_total",
  });
  expect(distribution).toContainEqual({
    "@type": "DataDownload",
    name: "trade.csv",
    encodingFormat: "text/csv",
    contentUrl: `${site.url}/data/trade.csv`,
    contentSize: "4 B",
  });
  expect(isBasedOn).toHaveLength(sources.filter(({ kind }) => kind === "dataset").length);
});

test("jsonLdText cannot end its script, and reads back the same", () => {
  const thing = { "@type": "Dataset", name: "</script><!-- <b>" };
  expect(jsonLdText(thing)).not.toContain("<");
  expect(JSON.parse(jsonLdText(thing))).toEqual(thing);
});
