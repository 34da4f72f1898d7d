import { expect, it } from "vitest";
import { checkFiles } from "../../../lib/parse/check";
import { encode, smallData } from "./smallData";

it("a table of 100,000 rows is checked, and every fault in it told", () => {
  const rows = Array.from(
    { length: 100_000 },
    (_, row) => `RUS,${1900 + (row % 100)},export,${row % 7 ? row : "n/a"},s${row},ok,`,
  );
  const totals = ["economy,year,flow,value,source,quality,note", ...rows, ""].join("\n");
  const files = smallData.map((file) => (file.path === "totals.csv" ? { ...file, bytes: encode(totals) } : file));
  const { problems } = checkFiles(files);
  expect(problems.length).toBe(100_000 + Math.ceil(100_000 / 7));
}, 20_000);
