import { toPng } from "../../lib/export/png";
import { exportPicture } from "../../lib/figure/export";
import type { PictureSize } from "../../lib/figure/picture.types";
import { site } from "../../lib/site";
import type { Lang } from "../../lib/types";
import type { ChartModel } from "../../lib/view/model.types";
import { pictureWords } from "../../lib/words/figure";

/** Sizes a picture can be taken in, px, and how many dots a px has. */
export const pictureSizes: Record<"png" | "slide", PictureSize & { scale: number }> = {
  png: { form: "png", width: 1200, height: 800, scale: 2 },
  slide: { form: "slide", width: 1600, height: 900, scale: 1 },
};

let font: Promise<string> | undefined;

/** The title font as a data URL, since a picture cannot see the fonts of its page. */
function titleFont(): Promise<string> {
  font ??= fetch("/view/title.woff2")
    .then((answer) => {
      if (!answer.ok) throw new Error(`title font not loaded: ${answer.status} ${answer.url}`);
      return answer.blob();
    })
    .then(
      (blob) =>
        new Promise<string>((resolve, reject) => {
          const reader = new FileReader();
          reader.onload = () => resolve(String(reader.result));
          reader.onerror = () => reject(new Error("title font not read"));
          reader.readAsDataURL(blob);
        }),
    )
    .catch((error: unknown) => {
      font = undefined;
      throw error;
    });
  return font;
}

function shownTheme(): "light" | "dark" {
  const { theme } = document.documentElement.dataset;
  if (theme === "light" || theme === "dark") return theme;
  return matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light";
}

/** Paints a panel, or all of them, as a PNG in the theme the reader sees. */
export async function takePicture(
  model: ChartModel,
  panelId: string,
  lang: Lang,
  form: keyof typeof pictureSizes,
  link: string,
): Promise<Blob> {
  const { scale, ...size } = pictureSizes[form];
  const meta = {
    version: `${site.name} ${site.version}`,
    link,
    theme: shownTheme(),
    words: pictureWords[lang],
    font: await titleFont(),
  };
  const { svg, width, height } = exportPicture(model, panelId, lang, size, meta);
  return toPng(svg, width, height, scale);
}
