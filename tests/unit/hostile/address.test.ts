import { expect, test } from "vitest";
import { loadDataset } from "../../../lib/load";
import { checkFiles } from "../../../lib/parse/check";
import { pagePath } from "../../../lib/paths";
import { noticeWords } from "../../../lib/view/describe/notices";
import { knownIn } from "../../../lib/view/known";
import { viewLink } from "../../../lib/view/link";
import { chartModel } from "../../../lib/view/model";
import { formatView, parseView } from "../../../lib/view/url";
import { fields } from "../../../lib/view/urlFields";
import { defaultViews, type ViewPage } from "../../../lib/view/view";
import { webAddress } from "../../../lib/webAddress";
import { brief, encode, smallData } from "../parse/smallData";
import { expectInert, namesInHtml, texts } from "./hostileData";
import { noticeHtml } from "./shown";

const dataset = loadDataset();
const known = knownIn(dataset);
// A cast, because TypeScript types the keys of any object as plain strings.
const pages = Object.keys(defaultViews) as ViewPage[];
const parameters = [...fields.map(({ name }) => name), "q", "constructor", "<b>"];

/** Every address that has a hostile text as a parameter, alone and behind a good value. */
function* addresses(): Generator<{ page: ViewPage; search: string; text: string }> {
  for (const page of pages)
    for (const name of parameters)
      for (const text of texts) {
        const encoded = [text.replace(/\p{Cs}/gu, "\ufffd"), `trade_total,${text}`].map(
          (value) => `${encodeURIComponent(name)}=${encodeURIComponent(value.replace(/\p{Cs}/gu, "\ufffd"))}`,
        );
        for (const search of encoded) yield { page, search, text };
        yield { page, search: `?${name}=${text}`, text };
      }
}

test("whatever a parameter says, a page falls back to a view it knows and says so in words alone", () => {
  const usual = namesInHtml(noticeHtml(["a", "b"]));
  let count = 0;
  for (const { page, search, text } of addresses()) {
    const { view, notices } = parseView(search, page, known);
    const written = formatView(view, page);
    expect(written).toMatch(/^[\w=&,:.%-]*$/);
    expect(parseView(written, page, known).view).toEqual(view);
    for (const notice of notices) expect(notice.given.length).toBeLessThanOrEqual(80);
    if (count++ % 7 === 0)
      expectInert(namesInHtml(noticeHtml(notices.map((one) => noticeWords(one, "en")))), usual, text);
  }
  console.log(
    `hostile: ${texts.length} texts through ${parameters.length} parameters of ${pages.length} pages, ${count} addresses`,
  );
});

test("a model of what such an address asks for is made, and its link leads here", () => {
  for (const text of texts) {
    const search = new URLSearchParams(fields.map(({ name }) => [name, text]));
    const { view } = parseView(search.toString(), "explore", known);
    expect(view).toEqual(defaultViews.explore);
  }
  const model = chartModel(dataset, defaultViews.explore, "explore", "en");
  expect(viewLink(model, "en", "light")).toContain(pagePath("en", "explore"));
});

test("the checker lets no hostile address and no formula into the data", () => {
  const withCell = (path: string, column: number, cell: string) =>
    checkFiles(
      smallData.map((file) => {
        if (file.path !== path) return file;
        const [header = "", first = "", ...rest] = new TextDecoder().decode(file.bytes).split("\n");
        const cells = first.split(",");
        cells[column] = `"${cell.replaceAll('"', '""')}"`;
        return { path, bytes: encode([header, cells.join(","), ...rest].join("\n")) };
      }),
    ).problems.map(brief);
  expect(withCell("sources.csv", 7, "https://example.org/a")).toEqual([]);
  for (const text of texts.filter((one) => !/^https?:/.test(one))) {
    expect([text.slice(0, 40), webAddress(text)]).toEqual([text.slice(0, 40), ""]);
    expect([text.slice(0, 40), withCell("sources.csv", 7, text).length > 0]).toEqual([text.slice(0, 40), true]);
  }
  for (const formula of texts.filter((text) => /^[=+\-@＝＋－＠\t\r\n]/.test(text)))
    expect([formula, withCell("sources.csv", 3, formula).join()]).toEqual([formula, expect.stringContaining("x-")]);
});
