import { site } from "../../lib/site";
import type { Lang } from "../../lib/types";
import { fullPath } from "../../lib/view/embedView";
import type { View } from "../../lib/view/view";
import { embedWords } from "../../lib/words/embed";

type Props = { view: View; lang: Lang };

/** What this is, and the way to the whole of it. */
export function EmbedFoot({ view, lang }: Props) {
  return (
    <footer className="embed-foot">
      <span>
        {site.name} {site.version}
      </span>
      <a href={fullPath(view, lang)} target="_blank" rel="noopener">
        {embedWords[lang].full}
      </a>
    </footer>
  );
}
