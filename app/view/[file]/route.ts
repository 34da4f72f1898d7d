import { wire } from "../../../lib/export/wire";
import { loadDataset, loadTitleFont } from "../../../lib/load";
import { asLang, langs } from "../../../lib/words/langs";

export const dynamic = "force-static";

const font = "title.woff2";

export const generateStaticParams = () => [font, ...langs.map((lang) => `${lang}.json`)].map((file) => ({ file }));

/** The data behind the panels, fetched once when a reader first touches them, and the title font of pictures. */
export async function GET(_request: Request, { params }: { params: Promise<{ file: string }> }) {
  const { file } = await params;
  if (file === font) return new Response(loadTitleFont(), { headers: { "content-type": "font/woff2" } });
  const lang = asLang(file.replace(/\.json$/, ""));
  return Response.json(wire(loadDataset(), lang));
}
