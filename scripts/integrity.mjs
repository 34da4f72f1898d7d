// A script runs only as it was built: every script element names the hash of its file, and so does every script that a page may ask
// for later. The first is an attribute; the second needs a hand in the bundler's runtime, which inserts those scripts.
import { createHash } from "node:crypto";
import { readdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const chunks = "_next/static/chunks";
const named = /static\/chunks\/([\w.~-]+\.js)/g;

/** What a policy or an `integrity` attribute says of these bytes. */
export const hashOf = (bytes) => `sha256-${createHash("sha256").update(bytes).digest("base64")}`;

/** The names of the chunks that a text asks for. */
export const chunksIn = (text) => new Set([...text.matchAll(named)].map(([, name]) => name));

/** Every chunk that a text leads to, through others too. `textOf` reads one. */
export function chunksFrom(text, textOf) {
  const found = chunksIn(text);
  for (const name of found) for (const next of chunksIn(textOf(name))) found.add(next);
  return found;
}

const inserted = /(\w+)\.crossOrigin=\w+,\1\.src=(\w+),\1\.onerror/g;

/**
 * Runs in the browser, at the top of the runtime: gives a script its hash, and refuses an address that the page does not list. Where
 * scripts must be trusted by type, this is the one policy that makes an address one.
 */
const guard = [
  'let seal=e=>{let t=SEALS[e.replace("/_next/static/chunks/","")];if("string"!=typeof t)throw Error("unknown script: "+e);return t},',
  "sealed=(e,t)=>(e.integrity=seal(t),policy?policy.createScriptURL(t):t),",
  'policy=self.trustedTypes?.createPolicy("chunks",{createScriptURL:e=>seal(e)&&e});',
].join("");

/** The bundler's runtime, with the hash of each script it inserts. */
export function guardRuntime(text) {
  const places = [...text.matchAll(inserted)].length;
  if (places !== 1 || !text.startsWith("(()=>{")) throw new Error(`scripts are inserted in ${places} places, not in 1`);
  const checked = text.replace(inserted, (whole, script, url) =>
    whole.replace(`src=${url}`, `src=sealed(${script},${url})`),
  );
  return checked.replace("(()=>{", `(()=>{${guard}`);
}

/** Guards the runtimes of a built folder. Their names change with their content, as caches expect; returns old and new ones. */
export function guardRuntimes(folder) {
  const names = readdirSync(join(folder, chunks)).filter((name) => /^turbopack-.*\.js$/.test(name));
  if (names.length === 0) throw new Error("no runtime to guard");
  return names.map((name) => {
    const text = guardRuntime(readFileSync(join(folder, chunks, name), "utf8"));
    const renamed = `turbopack-${createHash("sha256").update(text).digest("hex").slice(0, 12)}.js`;
    writeFileSync(join(folder, chunks, name), text);
    renameSync(join(folder, chunks, name), join(folder, chunks, renamed));
    return [name, renamed];
  });
}

/** Reads the chunks of a folder, each once: their text and their hash. */
export function chunksOf(folder) {
  const kept = new Map();
  return (name) => {
    const text = kept.get(name)?.text ?? readFileSync(join(folder, chunks, name), "utf8");
    if (!kept.has(name)) kept.set(name, { text, hash: hashOf(text) });
    return kept.get(name);
  };
}

const element = /<script src="([^"]+)"([^>]*)><\/script>/g;
const nameIn = (src) => src.slice(src.lastIndexOf("/") + 1);

/** The hashes of the scripts that a page may ask for later, as the script that tells them to the runtime. */
export function sealsOf(html, chunkOf) {
  const atOnce = new Set([...html.matchAll(element)].map(([, src]) => nameIn(src)));
  const all = [...chunksFrom(html, (name) => chunkOf(name).text)].sort();
  const names = all.filter((name) => !atOnce.has(name));
  return `SEALS=${JSON.stringify(Object.fromEntries(names.map((name) => [name, chunkOf(name).hash])))}`;
}

const preloaded = /<link rel="preload" as="script"[^>]*\/>/g;
/**
 * Gives every script element its hash, and `crossorigin`: without it a frame that has no origin of its own could not compare them. A
 * preload of a script that the page has anyway goes.
 */
export function sealScripts(html, chunkOf) {
  return html.replace(preloaded, "").replace(element, (_, src, others) => {
    const { hash } = chunkOf(nameIn(src));
    const rest = others.replace(/ crossorigin="[^"]*"/, "");
    return `<script src="${src}"${rest} crossorigin="" integrity="${hash}"></script>`;
  });
}
