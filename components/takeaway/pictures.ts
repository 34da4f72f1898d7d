import { toPng } from "../../lib/export/png";
import { exportPicture } from "../../lib/figure/export";
import type { Picture, PictureSize } from "../../lib/figure/picture.types";
import { site } from "../../lib/site";
import type { Lang } from "../../lib/types";
import { viewLink } from "../../lib/view/link";
import type { ChartModel } from "../../lib/view/model.types";
import { pictureWords } from "../../lib/words/figure";
import { withFaces } from "./faces";
import type { Pace } from "./outcome";

/** What a reader takes: a panel or, without one, all of them, in a language and in the colours of a theme. */
export type Wish = { model: ChartModel; panel: string | null; lang: Lang; theme: "light" | "dark" };

/** Sizes of pictures, px: a `png` is as high as it needs. */
export const pictureSizes: Record<PictureSize["form"], PictureSize> = {
  png: { form: "png", width: 1200, height: 800 },
  slide: { form: "slide", width: 1600, height: 900 },
  square: { form: "square", width: 1080, height: 1080 },
};

/** Paints a picture that carries its fonts. */
export async function paint({ model, panel, lang, theme }: Wish, form: PictureSize["form"]): Promise<Picture> {
  const meta = {
    version: `${site.name} ${site.version}`,
    link: viewLink(model, lang, theme, panel ?? undefined).replace(/^https?:\/\//, ""),
    theme,
    words: pictureWords[lang],
  };
  return withFaces(exportPicture(model, panel ?? "all", lang, pictureSizes[form], meta));
}

/** Paints a picture and draws it, `scale` dots to a px. */
export const drawn = (form: PictureSize["form"], scale: number) => async (wish: Wish, pace: Pace) => {
  await pace("painting");
  const { svg, width, height } = await paint(wish, form);
  await pace("drawing");
  return toPng(svg, width, height, scale);
};
