import { rasterise } from "../../../lib/export/raster";
import { facesFor, lettersOf } from "../../../lib/figure/faces";
import { previewFile, previewPages, previewPicture, previewSize, previewViews } from "../../../lib/figure/preview";
import { langs } from "../../../lib/langs";
import { loadDataset, loadFaces, loadFont, loadRasteriser } from "../../../lib/load";
import { chartModel } from "../../../lib/view/model";
import { defaultViews } from "../../../lib/view/view";

export const dynamic = "force-static";

const previews = previewPages.flatMap((page) => langs.map((lang) => ({ page, lang, file: previewFile(page, lang) })));

export const generateStaticParams = () => previews.map(({ file }) => ({ file }));

/** The picture that other sites show beside a link to a page. */
export async function GET(_request: Request, { params }: { params: Promise<{ file: string }> }) {
  const { file } = await params;
  const preview = previews.find((one) => one.file === file);
  if (!preview) throw new RangeError(`no such preview: ${file}`);
  const { lang } = preview;
  const { page, set } = previewViews[preview.page];
  const picture = previewPicture(chartModel(loadDataset(), { ...defaultViews[page], ...set }, page, lang), lang);
  const faces = facesFor(loadFaces(), lettersOf(picture));
  const fonts = faces.map((face) => loadFont(face.file));
  return new Response(await rasterise(picture, previewSize.width, loadRasteriser(), fonts), {
    headers: { "content-type": "image/png" },
  });
}
