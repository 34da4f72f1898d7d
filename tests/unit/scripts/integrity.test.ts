import { createHash } from "node:crypto";
import { runInNewContext } from "node:vm";
import { expect, test } from "vitest";
import { chunksFrom, guardRuntime, hashOf, sealScripts, sealsOf } from "../../../scripts/integrity.mjs";

const chunks: Record<string, string> = {
  "a.js": 'load("static/chunks/b~1.js")',
  "b~1.js": 'load("static/chunks/a.js","static/chunks/c.js","static/chunks/c.css")',
  "c.js": "done()",
  "d.js": "never asked for",
};
const chunkOf = (name: string) => {
  const text = chunks[name];
  if (text === undefined) throw new Error(`no chunk ${name}`);
  return { text, hash: hashOf(text) };
};
const runtime =
  '(()=>{let o="anonymous";self.load=function(t){let n={};n.crossOrigin=o,n.src=t,n.onerror=()=>{};return n}})();';

test("a hash is written as browsers read it", () => {
  expect(hashOf("alert(1)")).toBe(`sha256-${createHash("sha256").update("alert(1)").digest("base64")}`);
});

test("a page knows the chunks it leads to, through others too, even in a circle", () => {
  expect(
    [...chunksFrom('<script src="/_next/static/chunks/a.js">', (name: string) => chunkOf(name).text)].sort(),
  ).toEqual(["a.js", "b~1.js", "c.js"]);
});

test("a chunk that is asked for but was not built stops the build", () => {
  expect(() => sealsOf('"static/chunks/lost.js"', chunkOf)).toThrow("no chunk lost.js");
});

test("only scripts that are not on the page from the start are listed for later", () => {
  expect(sealsOf('<script src="/_next/static/chunks/a.js" async=""></script>', chunkOf)).toBe(
    `SEALS=${JSON.stringify({ "b~1.js": chunkOf("b~1.js").hash, "c.js": chunkOf("c.js").hash })}`,
  );
});

test("every script element gets the hash of its file, and a preload of it goes", () => {
  const html =
    '<link rel="preload" as="script" href="/_next/static/chunks/c.js"/><script src="/_next/static/chunks/c.js" async=""></script>';
  expect(sealScripts(html, chunkOf)).toBe(
    `<script src="/_next/static/chunks/c.js" async="" crossorigin="" integrity="${hashOf("done()")}"></script>`,
  );
});

/** Runs a guarded runtime as the browser does, and gives what it makes of an address. */
function loaded(address: string, trustedTypes?: object) {
  const self: Record<string, unknown> = { trustedTypes };
  runInNewContext(`${sealsOf('"static/chunks/c.js"', chunkOf)};${guardRuntime(runtime)}`, { self });
  const load = self.load as (address: string) => unknown;
  return load(address);
}

test("the runtime gives a script it inserts its hash, and refuses one that the page does not list", () => {
  expect(loaded("/_next/static/chunks/c.js")).toMatchObject({
    src: "/_next/static/chunks/c.js",
    integrity: hashOf("done()"),
    crossOrigin: "anonymous",
  });
  for (const address of [
    "/_next/static/chunks/d.js",
    "https://other.example/_next/static/chunks/c.js",
    "data:,alert(1)",
    "/__proto__",
  ])
    expect(() => loaded(address)).toThrow("unknown script");
});

test("where scripts are trusted by type, one policy says which", () => {
  const made: string[] = [];
  const trustedTypes = {
    createPolicy: (name: string, { createScriptURL }: { createScriptURL: (url: string) => string }) => {
      made.push(name);
      return { createScriptURL: (url: string) => ({ trusted: createScriptURL(url) }) };
    },
  };
  expect(loaded("/_next/static/chunks/c.js", trustedTypes)).toMatchObject({
    src: { trusted: "/_next/static/chunks/c.js" },
  });
  expect(made).toEqual(["chunks"]);
});

test("a runtime that inserts scripts in a way not known stops the build", () => {
  expect(() => guardRuntime("(()=>{n.src=t})()")).toThrow("in 0 places");
  expect(() => guardRuntime(runtime + runtime)).toThrow("in 2 places");
});
