import { describe, expect, test } from "vitest";
import { wire } from "../../lib/export/wire";
import { loadDataset } from "../../lib/load";
import type { Source } from "../../lib/types";

const dataset = loadDataset();
const { sources } = dataset;
const ids = (rows: readonly Source[]) => rows.map(({ id }) => id);
const hostOf = ({ url }: Source) => (url ? new URL(url).host.replace(/^(www|m|en)\./, "") : "");

/** Sites that hold what others wrote: uploads, archives, reposts, transcriptions. */
const copyHosts = [
  "1library.net",
  "armscontrolwonk.com",
  "canindia.com",
  "country-data.com",
  "countrystudies.us",
  "deepbiglib.com",
  "derechos.org",
  "docslib.org",
  "github.com",
  "ibiblio.org",
  "kcnawatch.org",
  "kiwix.prodb.cz",
  "mfd.ru",
  "naaju.com",
  "ocnus.net",
  "paperspast.natlib.govt.nz",
  "photius.com",
  "primidi.com",
  "raw.githubusercontent.com",
  "ria24.today",
  "rulit.me",
  "theburpboys.com",
  "vdocuments.site",
  "vlasti.io",
  "web.archive.org",
  "wiki-org.ru",
  "wikisource.org",
  "ko.wikisource.org",
  "wowtv.co.kr",
];

/** Words by which a row says that a copy was read. */
const speaksOfCopy = ({ publisher, version, knownIssues }: Source) =>
  /\b(copy|copies|mirror|repost\w*|re-upload\w*|reproduc(es|tion)|republish\w*|archived version|hosted at)\b|GitHub/i.test(
    `${publisher} ${version} ${knownIssues}`,
  );

describe("the sources", () => {
  test("each have a kind, a checked state and a kind of title", () => {
    expect(ids(sources.filter(({ kind, checked, titleKind }) => !(kind && checked && titleKind)))).toEqual([]);
  });

  test("name the original where the address is a copy's", () => {
    const copies = sources.filter((source) => copyHosts.includes(hostOf(source)));
    expect(copies.length).toBeGreaterThan(30);
    expect(ids(copies.filter(({ copyOf }) => !copyOf || copyOf.startsWith("the page at this address")))).toEqual([]);
  });

  test("name the original where their notes speak of a copy", () => {
    const copies = sources.filter(speaksOfCopy);
    expect(copies.length).toBeGreaterThan(60);
    expect(ids(copies.filter(({ copyOf }) => !copyOf))).toEqual([]);
  });

  test("never call a page at an address the original where there is no address", () => {
    expect(ids(sources.filter(({ copyOf, url }) => copyOf?.includes("at this address") && !url))).toEqual([]);
  });

  test("that print a report of an agency on a site of another house say so", () => {
    const agencies = /^(AFP|Associated Press|IANS|Interfax|Jiji Press|KCNA|Reuters|RIA Novosti|Xinhua|Yonhap)\b/;
    const own = /(^|\.)(apnews|interfax|kcna|reuters|ria|yna|yonhapnews)\./;
    const others = sources.filter(({ publisher }) => agencies.test(publisher)).filter((row) => !own.test(hostOf(row)));
    expect(others.length).toBeGreaterThan(10);
    expect(ids(others.filter(({ copyOf }) => !copyOf))).toEqual([]);
  });

  test("that were not opened are no copies", () => {
    expect(ids(sources.filter(({ checked, copyOf }) => checked === "not_opened" && copyOf))).toEqual([]);
  });

  test("whose notes say that only a title, a list or a catalogue was seen are not counted as read", () => {
    const glimpsed = /catalogue summary|publisher summary|table of contents seen|contents page|not opened/i;
    const rows = sources.filter(({ knownIssues }) => glimpsed.test(knownIssues));
    expect(rows.length).toBeGreaterThan(4);
    expect(ids(rows.filter(({ checked }) => checked === "text_seen"))).toEqual([]);
  });

  test("whose notes call the title paraphrased have one that only describes", () => {
    const rows = sources.filter(({ knownIssues }) => /\btitle\b[^.]* paraphrased/i.test(knownIssues));
    expect(rows.length).toBeGreaterThan(50);
    expect(ids(rows.filter(({ titleKind }) => titleKind !== "described"))).toEqual([]);
  });

  test("have an address with a host, or none", () => {
    expect(ids(sources.filter(({ url }) => url && !new URL(url).host.includes(".")))).toEqual([]);
  });

  test("are sent with the panels without the notes that only readers of sources need", () => {
    const sent = JSON.stringify(wire(dataset, "en").sources);
    expect(sent).not.toMatch(/copyOf|titleKind|at this address/);
  });
});
