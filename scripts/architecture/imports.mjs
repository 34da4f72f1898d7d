import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path/posix";
import ts from "typescript";
import { root } from "../npm.mjs";

const folders = ["app", "components", "lib"];
const slashes = (path) => path.replaceAll("\\", "/");

/** Every module of the site, by its path from the root. */
export function modules() {
  const paths = folders.flatMap((folder) =>
    readdirSync(join(slashes(root), folder), { recursive: true }).map((name) => join(folder, slashes(String(name)))),
  );
  return paths.filter((path) => /\.tsx?$/.test(path) && !path.endsWith(".d.ts")).sort();
}

const bindingsOf = ({ importClause }) => importClause?.namedBindings?.elements ?? [];

/** Whether an import brings types alone, of which nothing is left in the program. */
function isOfTypes(statement) {
  if (ts.isExportDeclaration(statement)) return statement.isTypeOnly;
  const { importClause } = statement;
  if (!importClause || importClause.name) return Boolean(importClause?.isTypeOnly);
  const bindings = bindingsOf(statement);
  return importClause.isTypeOnly || (bindings.length > 0 && bindings.every((binding) => binding.isTypeOnly));
}

/** What the names that package.json maps stand for while the site is built. */
const mapped = JSON.parse(readFileSync(join(root, "package.json"), "utf8")).imports;

function resolve(from, name) {
  if (name.startsWith("#")) return mapped[name].default.replace("./", "");
  const path = join(dirname(from), name);
  return ["", ".ts", ".tsx", "/index.ts"].map((end) => path + end).find(isModule) ?? null;
}

const isModule = (path) => /\.\w+$/.test(path) && existsSync(join(root, path));

/** What a module imports: other modules (`to`), or packages (`to` is null), the text of the import and whether it is of types alone. */
export function importsOf(path) {
  const source = ts.createSourceFile(path, readFileSync(join(root, path), "utf8"), ts.ScriptTarget.Latest);
  const statements = source.statements.filter(
    (one) => (ts.isImportDeclaration(one) || ts.isExportDeclaration(one)) && one.moduleSpecifier,
  );
  return statements.map((statement) => {
    const name = statement.moduleSpecifier.text;
    return { from: path, name, to: /^[.#]/.test(name) ? resolve(path, name) : null, isOfTypes: isOfTypes(statement) };
  });
}
