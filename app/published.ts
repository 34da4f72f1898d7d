import { citationFiles } from "../lib/export/citeFiles";
import { type DataPackage, dataPackage } from "../lib/export/package/dataPackage";
import { viewSchema } from "../lib/export/viewSchema";
import { loadDataset, publishedFiles } from "../lib/load";
import { claimsModel } from "../lib/pages/claims/model";
import { type DataPageModel, dataPageModel } from "../lib/pages/data/model";
import { methodsModel } from "../lib/pages/methods/model";
import { milestonesModel } from "../lib/pages/milestones/model";
import type { Lang } from "../lib/types";

let made: Promise<DataPackage> | undefined;

/** The data package, made once in a process. */
export function builtPackage(): Promise<DataPackage> {
  made ??= dataPackage(publishedFiles(), loadDataset());
  return made;
}

/** Everything below /data/, by name. */
export async function dataFiles(): Promise<Map<string, BodyInit>> {
  const { published } = await builtPackage();
  const files = published.map(({ name, bytes }) => [name, bytes] as const);
  return new Map<string, BodyInit>([...files, ["view.schema.json", `${JSON.stringify(viewSchema, null, 2)}\n`]]);
}

let cited: Map<string, string> | undefined;

/** Everything below /data/cite/, by name. */
export function citations(): Map<string, string> {
  cited ??= citationFiles(loadDataset().sources);
  return cited;
}

/** Everything the Data page shows. */
export const dataModel = async (lang: Lang): Promise<DataPageModel> =>
  dataPageModel(await builtPackage(), loadDataset(), lang);

/** Makes the model of a page once in a process for each language. */
function once<Model>(make: (lang: Lang) => Model): (lang: Lang) => Model {
  const made = new Map<Lang, Model>();
  return (lang) => {
    const model = made.get(lang) ?? make(lang);
    made.set(lang, model);
    return model;
  };
}

/** Everything the Milestones page shows. */
export const eventsModel = once((lang) => milestonesModel(loadDataset(), lang));

/** Everything the Claims page shows. */
export const claimsOf = once((lang) => claimsModel(loadDataset(), lang));

/** Everything the Methods page shows. */
export const methodsOf = once((lang) => methodsModel(loadDataset(), lang));
