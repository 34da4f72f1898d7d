import { zipPath } from "../../lib/paths";
import { site } from "../../lib/site";
import { fill } from "../../lib/words/fill";
import type { ChromeWords } from "../../lib/words/ui.types";

type Props = { words: Pick<ChromeWords, "version" | "licence" | "files" | "zip"> };

/** The tables most readers look for; all others lie beside them. */
const files = ["milestones", "measures", "headline", "gaps", "sources"];

/** Version, terms, and the way to the data files. */
export function Footer({ words }: Props) {
  return (
    <footer className="page mt-9 flex flex-wrap gap-x-6 gap-y-1 border-t border-rule py-4 text-12 text-muted">
      <p>{fill(words.version, { version: site.version })}</p>
      <p>{words.licence}</p>
      <p>
        {words.files}{" "}
        {files.map((file, place) => (
          <span key={file}>
            {place > 0 && ", "}
            <a href={`/data/${file}.csv`}>{file}</a>
          </span>
        ))}
        , <a href={zipPath}>{words.zip}</a>
      </p>
    </footer>
  );
}
