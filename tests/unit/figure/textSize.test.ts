import { expect, it } from "vitest";
import { exportPicture, layoutPicture } from "../../../lib/figure/export";
import type { PictureSize } from "../../../lib/figure/picture.types";
import { langs } from "../../../lib/langs";
import { loadDataset } from "../../../lib/load";
import { chartModel } from "../../../lib/view/model";
import { defaultViews } from "../../../lib/view/view";
import { pictureWords } from "../../../lib/words/figure";

/** As in `components/takeaway/pictures.ts`. */
const sizes: PictureSize[] = [
  { form: "png", width: 1200, height: 800 },
  { form: "slide", width: 1600, height: 900 },
  { form: "square", width: 1080, height: 1080 },
];

it("no words of a picture that is taken away are under 12 px, those of a slide not under 13", () => {
  const dataset = loadDataset();
  for (const lang of langs) {
    for (const page of ["explore", "compare"] as const) {
      const model = chartModel(dataset, defaultViews[page], page, lang);
      const meta = { version: "Tumen", link: "tumen.example", theme: "light", words: pictureWords[lang] } as const;
      for (const size of sizes) {
        const least = size.form === "png" ? 12 : 13;
        const texts = layoutPicture(model, "all", size, meta).texts;
        expect(texts.length).toBeGreaterThan(50);
        expect(texts.filter((text) => text.size < least).map(({ words }) => words)).toEqual([]);
        const { svg } = exportPicture(model, "all", lang, size, meta);
        const declared = [...svg.matchAll(/font-size:(\d+)px|font:400 (\d+)px/g)].map(([, a, b]) => Number(a ?? b));
        expect(Math.min(...declared)).toBe(12);
      }
    }
  }
});
