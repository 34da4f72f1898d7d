import { existsSync, readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { loadDataset } from "../../lib/load";
import { site } from "../../lib/site";

const read = (file: string) => readFileSync(file, "utf8");
type Package = Record<"scripts" | "dependencies" | "devDependencies", Record<string, string>> & { version: string };
const { version, scripts, dependencies, devDependencies }: Package = JSON.parse(read("package.json"));
const readme = read("README.md");
const pages = ["README.md", "CONTRIBUTING.md", "SECURITY.md", ...readdirSync("docs").map((name) => `docs/${name}`)];
const written = pages.filter((page) => page.endsWith(".md")).map(read);
const matches = (pattern: RegExp) => [...written.join("\n").matchAll(pattern)].map((match) => match[1] ?? "");

test("the site, the package and the citation are of one version", () => {
  expect(site.version).toBe(version);
  expect(/^version: (.+)$/m.exec(read("CITATION.cff"))?.[1]).toBe(version);
  expect(/^date-released: (.+)$/m.exec(read("CITATION.cff"))?.[1]).toBe(site.released);
  expect(readme).toContain(`tumen-${version}.zip`);
});

test("every npm command that README and docs name exists", () => {
  const named = matches(/npm run (?:-s )?([a-z][a-z-]+)/g);
  expect(named.length).toBeGreaterThan(0);
  expect(named.filter((name) => !(name in scripts))).toEqual([]);
});

test("every file and folder that README and docs name exists", () => {
  const paths = matches(/[`(]((?:app|components|data|docs|lib|scripts|tests)\/[\w./-]*|LICENSE|CITATION\.cff)[`)]/g);
  expect(paths.length).toBeGreaterThan(10);
  expect(paths.filter((path) => !existsSync(path))).toEqual([]);
});

test("every claim is on the chart or says why not", () => {
  const open = loadDataset().claims.filter(
    ({ milestone, measure, note }) => !milestone && !measure && !note.en.includes("Not drawn: "),
  );
  expect(open.map(({ id }) => id)).toEqual([]);
});

test("every source states its terms and who made it", () => {
  const silent = loadDataset().sources.filter(({ licence, author, publisher }) => !licence || !(author || publisher));
  expect(silent.map(({ id }) => id)).toEqual([]);
});

test("every dependency has its reason, and no reason is left of one that went", () => {
  const [inSite = [], toBuild = []] = read("docs/dependencies.md")
    .split("## To build and test it")
    .map((part) => [...part.matchAll(/^\| (`.+?) \|/gm)].flatMap(([, names = ""]) => names.match(/[^`, ]+/g) ?? []));
  expect(inSite.toSorted()).toEqual(Object.keys(dependencies).toSorted());
  expect(toBuild.toSorted()).toEqual(Object.keys(devDependencies).toSorted());
});
