// Serves out/, or the folder it is given, on PORT (3000) until it is stopped; with HOST=127.0.0.1 to this machine alone.
import { existsSync } from "node:fs";
import { join, resolve } from "node:path";
import { root } from "./npm.mjs";
import { port } from "./port.mjs";
import { stopOnSignal } from "./server/stop.mjs";
import { staticServer } from "./server.mjs";

const fail = (words) => {
  console.error(words);
  process.exit(1);
};

const folder = resolve(process.argv[2] ?? join(root, "out"));
if (!existsSync(join(folder, "404.html"))) fail("Nothing to serve yet: npm run build writes out/");

const server = staticServer(folder);
server.on("error", ({ code, message }) => {
  const other = port < 65535 ? port + 1 : 3000;
  if (code === "EADDRINUSE") fail(`Port ${port} is taken. Choose another: PORT=${other} npm start`);
  fail(`Cannot listen on port ${port}: ${message}`);
});
const backlog = 4096;
const host = process.env.HOST || undefined;
server.listen({ port, host, backlog }, () => {
  const { address, family, port: bound } = server.address();
  const name = host === undefined ? "localhost" : family === "IPv6" ? `[${address}]` : address;
  console.log(`http://${name}:${bound}/en/`);
});
stopOnSignal(server);
