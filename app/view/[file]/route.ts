import { wire } from "../../../lib/export/wire";
import { loadDataset } from "../../../lib/load";
import { asLang, langs } from "../../../lib/words/langs";

export const dynamic = "force-static";

export const generateStaticParams = () => langs.map((lang) => ({ file: `${lang}.json` }));

/** The data behind the panels, fetched once when a reader first touches them. */
export async function GET(_request: Request, { params }: { params: Promise<{ file: string }> }) {
  const lang = asLang((await params).file.replace(/\.json$/, ""));
  return Response.json(wire(loadDataset(), lang));
}
