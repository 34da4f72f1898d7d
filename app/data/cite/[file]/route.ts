import { mediaType } from "../../../../lib/export/mediaType";
import { citations } from "../../../published";

export const dynamic = "force-static";

export const generateStaticParams = () => [...citations().keys()].map((file) => ({ file }));

/** Each source for reference managers: `<id>.bib` and `<id>.ris`. */
export async function GET(_request: Request, { params }: { params: Promise<{ file: string }> }) {
  const { file } = await params;
  return new Response(citations().get(file), { headers: { "content-type": mediaType(file) } });
}
