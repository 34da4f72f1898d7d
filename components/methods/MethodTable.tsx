import type { Cell, Table } from "../../lib/pages/methods/block.types";
import { inline } from "../../lib/pages/methods/inline";
import { Scrolling } from "../tables/Scrolling";
import { Inline } from "./Inline";

/** A table under its caption; a narrow screen scrolls it in its box. */
export function MethodTable({ table: { caption, heads, rows }, scroll }: { table: Table; scroll: string }) {
  return (
    <Scrolling look="method-table" label={scroll}>
      <table>
        <caption>
          <span>{caption}</span>
        </caption>
        <thead>
          <tr>
            {heads.map(({ words, isNumber }) => (
              <th key={words} scope="col" className={isNumber ? "number" : undefined}>
                <Inline words={words} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.map(({ words }) => words).join(" ")}>
              {row.map((cell, column) => (
                <TableCell key={heads[column]?.words} cell={cell} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </Scrolling>
  );
}

/** Letters from which on words are a sentence. */
const sentence = 60;
const lengthOf = (words: string) => inline(words).reduce((sum, piece) => sum + piece.words.length, 0);

function TableCell({ cell: { words, tone, isNumber, isHead, lang } }: { cell: Cell }) {
  const className = isNumber ? "number" : lengthOf(words) > sentence ? "long" : tone && `of-${tone}`;
  if (isHead)
    return (
      <th scope="row" lang={lang}>
        <Inline words={words} />
      </th>
    );
  return (
    <td className={className} lang={lang}>
      <Inline words={words} />
    </td>
  );
}
