import { toPng } from "../../lib/export/png";
import { exportPicture } from "../../lib/figure/export";
import type { PictureSize } from "../../lib/figure/picture.types";
import { site } from "../../lib/site";
import type { Lang } from "../../lib/types";
import { pictureTheme, viewLink } from "../../lib/view/link";
import type { ChartModel } from "../../lib/view/model.types";
import { pictureWords } from "../../lib/words/figure";
import { withFaces } from "./faces";

/** Sizes a picture can be taken in, px, and how many dots a px has. */
export const pictureSizes: Record<"png" | "slide", PictureSize & { scale: number }> = {
  png: { form: "png", width: 1200, height: 800, scale: 2 },
  slide: { form: "slide", width: 1600, height: 900, scale: 1 },
};

/** Paints a panel, or all of them, as a PNG in the theme of the view. */
export async function takePicture(
  model: ChartModel,
  panelId: string,
  lang: Lang,
  form: keyof typeof pictureSizes,
): Promise<Blob> {
  const theme = pictureTheme(model.view);
  const panel = panelId === "all" ? undefined : panelId;
  const { scale, ...size } = pictureSizes[form];
  const meta = {
    version: `${site.name} ${site.version}`,
    link: viewLink(model, lang, theme, panel).replace(/^https?:\/\//, ""),
    theme,
    words: pictureWords[lang],
  };
  const { svg, width, height } = await withFaces(exportPicture(model, panelId, lang, size, meta));
  return toPng(svg, width, height, scale);
}
