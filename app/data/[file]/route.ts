import { mediaType } from "../../../lib/export/mediaType";
import { dataFiles } from "../../published";

export const dynamic = "force-static";

export const generateStaticParams = async () => [...(await dataFiles()).keys()].map((file) => ({ file }));

/** The data files, byte for byte as the checker read them, what is computed from them, and all of it in a zip. */
export async function GET(_request: Request, { params }: { params: Promise<{ file: string }> }) {
  const { file } = await params;
  return new Response((await dataFiles()).get(file), { headers: { "content-type": mediaType(file) } });
}
