import { readDataFiles } from "../../../lib/load";
import { checkFiles } from "../../../lib/parse/check";
import type { DataFile } from "../../../lib/parse/csv";
import type { Problem } from "../../../lib/parse/problems";

/** The small data folder, complete and without a problem, its paths without the folder in front. */
export const smallData: readonly DataFile[] = readDataFiles("tests/fixtures/data-small").map(({ path, bytes }) => ({
  path: path.replace("tests/fixtures/data-small/", ""),
  bytes,
}));

export const encode = (text: string) => new TextEncoder().encode(text);

/** The problems of the small data after one text in one of its files is replaced. Not to find the text is an error. */
export function problemsAfter(path: string, from: string, to: string): Problem[] {
  return problemsWith(path, (text) => {
    if (!text.includes(from)) throw new Error(`not in ${path}: ${from}`);
    return text.replace(from, () => to);
  });
}

/** The problems of the small data after one of its files is rewritten. */
export function problemsWith(path: string, rewrite: (text: string) => string): Problem[] {
  const files = smallData.map((file) => {
    if (file.path !== path) return file;
    return { path, bytes: encode(rewrite(new TextDecoder("utf-8", { ignoreBOM: true }).decode(file.bytes))) };
  });
  return checkFiles(files).problems;
}

/** `headline.csv:3:18 x-from-after-to to`: where, what and in which column. */
export function brief({ file, line, column, code, field }: Problem): string {
  return `${file}:${line}:${column} ${code} ${field}`.trimEnd();
}
