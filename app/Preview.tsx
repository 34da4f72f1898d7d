import { type PreviewPage, previewFile, previewSize } from "../lib/figure/preview";
import { site } from "../lib/site";
import type { Lang } from "../lib/types";

type Props = { page: PreviewPage; lang: Lang };

/** Names the picture that other sites show beside a link; title and description they take from the page itself. */
export function Preview({ page, lang }: Props) {
  return (
    <>
      <meta property="og:image" content={new URL(`/preview/${previewFile(page, lang)}`, site.url).href} />
      <meta property="og:image:width" content={String(previewSize.width)} />
      <meta property="og:image:height" content={String(previewSize.height)} />
      <meta name="twitter:card" content="summary_large_image" />
    </>
  );
}
