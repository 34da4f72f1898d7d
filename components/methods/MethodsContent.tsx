import type { MethodsModel } from "../../lib/pages/methods/model";
import type { Lang } from "../../lib/types";
import { methodsWords } from "../../lib/words/methods";
import { MethodBlocks } from "./MethodBlock";

type Props = { model: MethodsModel; lang: Lang };

/** How figures are chosen, changed and drawn, and what the index is made of: a page to read and to cite. */
export function MethodsContent({ model: { contents, sections, citation }, lang }: Props) {
  const words = methodsWords(lang);
  return (
    <>
      <nav className="contents" aria-label={words.contents}>
        <ol>
          {contents.map(({ id, heading }) => (
            <li key={id}>
              <a href={`#${id}`}>{heading}</a>
            </li>
          ))}
        </ol>
      </nav>
      {sections.map(({ id, heading, blocks }) => (
        <section key={id} aria-labelledby={id}>
          <h2 id={id}>{heading}</h2>
          <MethodBlocks blocks={blocks} words={words} />
        </section>
      ))}
      <blockquote>{citation}</blockquote>
    </>
  );
}
