import type { FileRow } from "../../lib/pages/data/fileRows";
import type { DataPageWords } from "../../lib/words/dataPage";
import { Scrolling } from "../tables/Scrolling";

/** The published tables, each a link; a narrow screen scrolls them in their box. */
export function FileTable({ files, words }: { files: FileRow[]; words: DataPageWords["files"] }) {
  return (
    <Scrolling look="file-table" label={words.scroll}>
      <table>
        <thead>
          <tr>
            <th scope="col">{words.name}</th>
            <th scope="col">{words.holds}</th>
            {[words.rows, words.columns, words.size].map((word) => (
              <th key={word} scope="col" className="number">
                {word}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {files.map(({ name, holds, rows, columns, size }) => (
            <tr key={name}>
              <th scope="row">
                <a href={`/data/${name}`}>{name}</a>
              </th>
              <td>{holds}</td>
              <td className="number">{rows}</td>
              <td className="number">{columns}</td>
              <td className="number">{size}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Scrolling>
  );
}
