// What public/_headers says, in the words of other hosts, for docs/hosting.md: `node scripts/hosting.mjs` writes it there.
import { readFileSync, writeFileSync } from "node:fs";
import { headerRules } from "./server/rules.mjs";

const page = "docs/hosting.md";

/** A path of a rule as a regular expression: `/en/*` is all that starts with /en/. */
const expression = (path) => {
  const start = path.replace(/\*$/, "").replace(/[.]/g, "\\.");
  return `^${start}${path.endsWith("*") ? "" : "$"}`;
};

/** Rules turned round: each header with its values, and the paths of each. */
function byHeader(rules) {
  const found = new Map();
  for (const { path, headers } of rules) {
    for (const [name, value] of headers) found.set(name, [...(found.get(name) ?? []), { path, value }]);
  }
  return [...found];
}

/** A header with a value everywhere is said as it is; another by a map from address to value, empty where it is not sent. */
function nginxHeader([name, places]) {
  const quoted = (value) => `"${value.replaceAll('"', '\\"')}"`;
  const [first, ...others] = places;
  if (first.path === "/*" && others.length === 0)
    return { map: "", add: `add_header ${name} ${quoted(first.value)} always;` };
  const variable = `$tumen_${name.toLowerCase().replaceAll("-", "_")}`;
  const lines = places.map(({ path, value }) => `  ~${expression(path)} ${quoted(value)};`);
  return {
    map: [`map $uri ${variable} {`, '  default "";', ...lines, "}"].join("\n"),
    add: `add_header ${name} ${variable} always;`,
  };
}

/** nginx does not add up the `add_header` of nested places: everything is said once, in the server. */
function nginx(rules) {
  const headers = byHeader(rules).map(nginxHeader);
  const server = [
    "server {",
    "  root /srv/tumen/out;",
    "  error_page 404 /404.html;",
    "  charset utf-8;",
    "  charset_types text/html text/csv application/json;",
    "  location / { try_files $uri $uri/index.html =404; }",
    ...headers.map(({ add }) => `  ${add}`),
    "}",
  ];
  return [...headers.map(({ map }) => map).filter(Boolean), server.join("\n")].join("\n");
}

function caddy(rules) {
  const lines = rules.flatMap(({ path, headers }) =>
    headers.map(
      ([name, value]) => `  header ${path === "/*" ? "" : `${path} `}${name} "${value.replaceAll('"', '\\"')}"`,
    ),
  );
  const errors = "  handle_errors {\n    rewrite * /404.html\n    file_server\n  }";
  return ["tumen.example {", "  root * /srv/tumen/out", ...lines, "  file_server", errors, "}"].join("\n");
}

function apache(rules) {
  const blocks = rules.map(({ path, headers }) => {
    const lines = headers.map(([name, value]) => `  Header always set ${name} "${value.replaceAll('"', '\\"')}"`);
    return [`<LocationMatch "${expression(path)}">`, ...lines, "</LocationMatch>"].join("\n");
  });
  return ["ErrorDocument 404 /404.html", "AddDefaultCharset utf-8", ...blocks].join("\n");
}

const hosts = { nginx, caddy, apache };

/** The page about hosting, the block of each host written anew from the rules. */
export function withHosts(text, rules) {
  return Object.entries(hosts).reduce((so, [name, write]) => {
    const block = new RegExp(`(\`\`\`${name}\n)[^]*?(\n\`\`\`)`);
    if (!block.test(so)) throw new Error(`no block for ${name}`);
    return so.replace(block, (_, open, close) => `${open}${write(rules)}${close}`);
  }, text);
}

if (import.meta.url === `file://${process.argv[1]}`) {
  const rules = headerRules(readFileSync("public/_headers", "utf8"));
  writeFileSync(page, withHosts(readFileSync(page, "utf8"), rules));
}
