import { readFile, stat } from "node:fs/promises";
import { join } from "node:path";

/**
 * The rules of a `_headers` file: lines with a path and under each its headers, in order. `! Name` takes a header away and reads
 * as that name with null.
 */
export function headerRules(text) {
  const rules = [];
  for (const line of text.split(/\r?\n/).map((one) => one.trim())) {
    const [, dropped] = /^!\s*([\w-]+)$/.exec(line) ?? [];
    const [, name, value] = /^([\w-]+):\s*(.+)$/.exec(line) ?? [];
    if (/^(\/|https?:\/\/)/.test(line)) rules.push({ path: line, headers: [] });
    else if (dropped) rules.at(-1)?.headers.push([dropped, null]);
    else if (name) rules.at(-1)?.headers.push([name, value]);
  }
  return rules;
}

/** `*` stands for anything, `:name` for one part of a path. Rules for a whole address concern another host and fit no path. */
function isUnder(path, rule) {
  const pattern = rule
    .replace(/[.+?^${}()|[\]\\]/g, "\\$&")
    .replaceAll("*", ".*")
    .replace(/\/:\w+/g, "/[^/]+");
  return new RegExp(`^${pattern}$`, "s").test(path);
}

/**
 * What all rules that fit a path make of some headers, names in small letters. As hosts do it, a rule takes the place of what the
 * server would say by itself, and of two rules for one name both values are sent, joined by a comma.
 */
export function withRules(headers, rules, path) {
  const result = { ...headers };
  const ruled = new Set();
  for (const [written, value] of rules.filter((rule) => isUnder(path, rule.path)).flatMap((rule) => rule.headers)) {
    const name = written.toLowerCase();
    if (value === null) delete result[name];
    else result[name] = ruled.has(name) && name in result ? `${result[name]}, ${value}` : value;
    ruled.add(name);
  }
  return result;
}

/** Gives the rules of a folder as they are now: a build that ends while the server runs brings its own. */
export function rulesIn(folder) {
  const file = join(folder, "_headers");
  let known = { stamp: "", rules: [] };
  return async () => {
    const { mtimeMs, size, ino } = await stat(file).catch(() => ({}));
    const stamp = `${mtimeMs} ${size} ${ino}`;
    if (stamp !== known.stamp) known = { stamp, rules: size ? headerRules(await readFile(file, "utf8")) : [] };
    return known.rules;
  };
}
