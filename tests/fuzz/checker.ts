import assert from "node:assert/strict";
import fc from "fast-check";
import { checkFiles } from "../../lib/parse/check";
import { formatProblems } from "../../lib/parse/problems";
import { chartModel } from "../../lib/view/model";
import { defaultViews } from "../../lib/view/view";
import { anyFolderChange, changeFolder, folder } from "./files";
import { target } from "./target";

const folders = { small: folder("tests/fixtures/data-small"), real: folder("data") };
const anyFolder = fc.oneof(
  { weight: 39, arbitrary: fc.constant("small" as const) },
  { weight: 1, arbitrary: fc.constant("real" as const) },
);

/**
 * The checker of data: whatever is done to the files of a folder, it either names problems by file, line and column, or gives
 * data that can be drawn.
 */
export const checker = target({
  name: "checker",
  share: 12,
  inputs: fc.record({ folder: anyFolder, changes: fc.array(anyFolderChange, { minLength: 1, maxLength: 4 }) }),
  check(input) {
    const files = input.changes.reduce(changeFolder, folders[input.folder]);
    const { dataset, problems } = checkFiles(files);
    for (const { line, column, hint } of problems) assert(line >= 1 && column >= 1 && hint !== "");
    if (problems.length > 0) formatProblems(problems);
    if (!dataset) return assert(problems.length > 0, "no data and no problem");
    const measures = dataset.measures.map(({ measure }) => measure).slice(0, 3);
    chartModel(dataset, { ...defaultViews.explore, measures }, "explore", "en");
  },
});
