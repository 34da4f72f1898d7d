import type { PictureWords } from "../figure/picture.types";
import type { Lang } from "../types";
import { figureEn } from "./figure.en";
import { figureEs } from "./figure.es";

/** The words of pictures taken away, of every language. */
export const pictureWords: Record<Lang, PictureWords> = { en: figureEn, es: figureEs };
