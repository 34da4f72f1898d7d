import type { Block } from "../../lib/pages/methods/block.types";
import { fill } from "../../lib/words/fill";
import type { MethodsWords } from "../../lib/words/methods";
import { Still } from "../charts/Still";
import { Inline } from "./Inline";
import { MethodTable } from "./MethodTable";

type Props = { block: Block; words: MethodsWords };

/** One part of a section. */
export function MethodBlock({ block, words }: Props) {
  switch (block.kind) {
    case "text":
      return (
        <p>
          <Inline words={block.words} />
        </p>
      );
    case "head":
      return <h3>{block.words}</h3>;
    case "list":
      return (
        <ul className="points">
          {block.items.map((item) => (
            <li key={item}>
              <Inline words={item} />
            </li>
          ))}
        </ul>
      );
    case "formula":
      return (
        <div className="formula">
          {block.items.map((item) => (
            <p key={item}>
              <Inline words={item} />
            </p>
          ))}
        </div>
      );
    case "table":
      return <MethodTable table={block.table} scroll={fill(words.scroll, { caption: block.table.caption })} />;
    case "key":
      return (
        <ul className="swatches">
          {block.entries.map(({ swatch, words: meaning }) => (
            <li key={swatch}>
              <i className={swatch} />
              {meaning}
            </li>
          ))}
        </ul>
      );
    case "pictures":
      return (
        <div className="stills">
          {block.pictures.map((picture) => (
            <Still key={picture.title} picture={picture} />
          ))}
        </div>
      );
    case "fold":
      return (
        <details className="fold">
          <summary>{block.summary}</summary>
          <MethodBlocks blocks={block.blocks} words={words} />
        </details>
      );
  }
}

/** Parts one under the other. */
export function MethodBlocks({ blocks, words }: { blocks: Block[]; words: MethodsWords }) {
  return blocks.map((block) => <MethodBlock key={keyOf(block)} block={block} words={words} />);
}

/** What a part says is said once in a section. */
function keyOf(block: Block): string {
  if (block.kind === "table") return block.table.caption;
  if (block.kind === "key") return block.entries.map(({ swatch }) => swatch).join(" ");
  if (block.kind === "pictures") return block.pictures.map(({ title }) => title).join(" ");
  if (block.kind === "fold") return block.summary;
  return "items" in block ? block.items.join(" ") : block.words;
}
