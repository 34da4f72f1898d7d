import { type ContentsWords, partIds } from "../../lib/words/dataPage/contents";

/** The parts of the page, each a link. */
export function Contents({ words }: { words: ContentsWords }) {
  return (
    <nav className="contents" aria-label={words.label}>
      <ul>
        {partIds.map((id) => (
          <li key={id}>
            <a href={`#${id}`}>{words.parts[id]}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
