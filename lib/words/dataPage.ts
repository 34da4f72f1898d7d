import type { Lang } from "../types";
import { type AddingWords, addingWords } from "./dataPage/adding";
import { type CatalogueWords, catalogueWords } from "./dataPage/catalogue";
import { type ContentsWords, contentsWords } from "./dataPage/contents";
import { type DiscrepancyWords, discrepancyWords } from "./dataPage/discrepancies";
import { type FileWords, fileWords } from "./dataPage/files";
import { type FrameWords, frameWords } from "./dataPage/frame";
import { type BreakWords, breakWords, type GapWords, gapWords } from "./dataPage/gaps";
import { type SourceWords, sourceWords } from "./dataPage/sources";

/** Words of the Data page, part by part. */
export type DataPageWords = FrameWords &
  FileWords &
  SourceWords & {
    contents: ContentsWords;
    catalogue: CatalogueWords;
    discrepancies: DiscrepancyWords;
    gaps: GapWords;
    breaks: BreakWords;
    adding: AddingWords;
  };

/** The words of the Data page in a language. */
export const dataPageWords = (lang: Lang): DataPageWords => ({
  ...frameWords[lang],
  ...fileWords[lang],
  ...sourceWords[lang],
  contents: contentsWords[lang],
  catalogue: catalogueWords[lang],
  discrepancies: discrepancyWords[lang],
  gaps: gapWords[lang],
  breaks: breakWords[lang],
  adding: addingWords[lang],
});
