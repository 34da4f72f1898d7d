import { site } from "../site";
import type { Lang, Source } from "../types";
import type { ChartModel, PanelModel } from "../view/model.types";
import type { Cell } from "./csv";
import { viewColumns, viewRows } from "./viewTable";

type SourceNote = { id: string } & Partial<Pick<Source, "citation" | "publisher" | "version" | "url" | "licence">>;

/** What a reader of the CSV must know and the CSV cannot say. */
export type Sidecar = {
  title: string;
  unit: string;
  mode: string;
  panels: { measure: string; title: string; unit: string; mode: string; sources: string[] }[];
  sources: SourceNote[];
  link: string;
  version: string;
  /** The day that version was published. */
  released: string;
};

/** Where the schema of `viewJson` is published. */
export const viewSchemaUrl = `${site.url}/data/view.schema.json`;

/** Where the numbers come from: the address of the view, and the version of the data. */
export type Origin = { link: string; version: string };

/**
 * Describes the CSV of a view: title, unit, mode, sources, link, version and its date.
 *
 * Shape:  one panel gives its own title; several give the heading of the page, with units and modes joined, and each
 *         panel's own under `panels`.
 * Source: every source behind the shown points, once, in the order of the panels; one not in `sources` by its id alone.
 */
export function sidecar(model: Pick<ChartModel, "heading" | "panels">, sources: Source[], origin: Origin): Sidecar {
  const panels = model.panels.map((panel) => ({
    measure: panel.id,
    title: panel.title,
    unit: panel.unit,
    mode: panel.subtitle,
    sources: panel.sources,
  }));
  const [first, ...rest] = panels;
  return {
    title: first && rest.length === 0 ? first.title : model.heading,
    unit: joined(panels.map(({ unit }) => unit)),
    mode: joined(panels.map(({ mode }) => mode)),
    panels,
    sources: [...new Set(panels.flatMap((panel) => panel.sources))].map((id) => noteOn(id, sources)),
    link: origin.link,
    version: origin.version,
    released: site.released,
  };
}

/** Writes the sidecar of a view's CSV as JSON. */
export function sidecarJson(...[model, sources, origin]: Parameters<typeof sidecar>): string {
  return text(sidecar(model, sources, origin));
}

/** Writes a view as JSON: its schema, what the sidecar says, and the rows of the CSV under `data`, empty cells as null. */
export function viewJson(
  model: { heading: string; panels: PanelModel[] },
  sources: Source[],
  origin: Origin,
  lang: Lang,
): string {
  const data = viewRows(model.panels, lang).map(named);
  return text({ $schema: viewSchemaUrl, ...sidecar(model, sources, origin), data });
}

function named(row: Cell[]): Record<string, Cell> {
  return Object.fromEntries(viewColumns.map((column, i) => [column, row[i] === "" ? null : (row[i] ?? null)]));
}

function noteOn(id: string, sources: Source[]): SourceNote {
  const source = sources.find((one) => one.id === id);
  if (!source) return { id };
  const { citation, publisher, version, url, licence } = source;
  return { id, citation, publisher, version, url, licence };
}

const joined = (words: string[]) => [...new Set(words)].join("; ");
const text = (content: unknown) => `${JSON.stringify(content, null, 2)}\n`;
