import { wire } from "../../../lib/export/wire";
import { facesFor } from "../../../lib/figure/faces";
import { asLang, langs } from "../../../lib/langs";
import { loadDataset, loadFaces, loadFont } from "../../../lib/load";

export const dynamic = "force-static";

/** The fonts that pictures of these data can need. */
const faces = () => facesFor(loadFaces(), JSON.stringify(loadDataset()));

export const generateStaticParams = () =>
  ["faces.json", "sources.json", ...faces().map(({ file }) => file), ...langs.map((lang) => `${lang}.json`)].map(
    (file) => ({ file }),
  );

/** The data behind the panels, fetched once when a reader first touches them; all sources in full, and the fonts of pictures. */
export async function GET(_request: Request, { params }: { params: Promise<{ file: string }> }) {
  const { file } = await params;
  if (file.endsWith(".woff2")) return new Response(loadFont(file), { headers: { "content-type": "font/woff2" } });
  if (file === "faces.json") return Response.json(faces());
  if (file === "sources.json") return Response.json(loadDataset().sources);
  return Response.json(wire(loadDataset(), asLang(file.replace(/\.json$/, ""))));
}
