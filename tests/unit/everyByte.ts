// Prints where this process believes to be and what every file it makes hashes to: sameBytes.test.ts runs it in several places.
import { createHash } from "node:crypto";
import { citations, claimsOf, dataFiles, dataModel, eventsModel, methodsOf } from "../../app/published";
import { citeView } from "../../lib/export/cite";
import { viewJson } from "../../lib/export/json";
import { viewCsv } from "../../lib/export/viewTable";
import { wire } from "../../lib/export/wire";
import { previewPages, previewPicture, previewViews } from "../../lib/figure/preview";
import { langs } from "../../lib/langs";
import { loadDataset } from "../../lib/load";
import { chartModel } from "../../lib/view/model";
import { defaultViews } from "../../lib/view/view";

const dataset = loadDataset("data");
const origin = { link: "https://tumen.example/en/", version: "1" };
const hashes: Record<string, string> = {};

function keep(name: string, made: unknown) {
  const bytes = typeof made === "string" || made instanceof Uint8Array ? made : JSON.stringify(made);
  hashes[name] = createHash("sha256").update(bytes).digest("hex");
}

for (const [name, bytes] of await dataFiles()) keep(`/data/${name}`, bytes);
for (const [name, text] of citations()) keep(`/data/cite/${name}`, text);
for (const lang of langs) {
  keep(`/view/${lang}.json`, wire(dataset, lang));
  keep(`milestones ${lang}`, eventsModel(lang));
  keep(`claims ${lang}`, claimsOf(lang));
  keep(`methods ${lang}`, methodsOf(lang));
  keep(`data ${lang}`, await dataModel(lang));
  for (const name of previewPages) {
    const { page, set } = previewViews[name];
    const model = chartModel(dataset, { ...defaultViews[page], ...set }, page, lang);
    keep(`${name} ${lang} picture`, previewPicture(model, lang).svg);
    keep(`${name} ${lang} csv`, viewCsv(model.panels, lang));
    keep(`${name} ${lang} json`, viewJson(model, dataset.sources, origin, lang));
    keep(`${name} ${lang} citation`, citeView(model.panels, model.heading, dataset.sources, origin, lang));
  }
}

const { timeZone, locale } = new Intl.DateTimeFormat().resolvedOptions();
console.log(JSON.stringify({ timeZone, locale, hashes }));
