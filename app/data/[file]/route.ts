import { publishedFiles } from "../../../lib/load";

export const dynamic = "force-static";

export const generateStaticParams = () => Object.keys(publishedFiles()).map((file) => ({ file }));

/** The data files, byte for byte as the checker read them. */
export async function GET(_request: Request, { params }: { params: Promise<{ file: string }> }) {
  return new Response(publishedFiles()[(await params).file], {
    headers: { "content-type": "text/csv; charset=utf-8" },
  });
}
