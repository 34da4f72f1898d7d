// Serves out/ on PORT (3000) until it is stopped.
import { existsSync } from "node:fs";
import { join } from "node:path";
import { root } from "./npm.mjs";
import { staticServer } from "./server.mjs";

const fail = (words) => {
  console.error(words);
  process.exit(1);
};

const port = Number(process.env.PORT || 3000);
if (!Number.isInteger(port) || port < 0 || port > 65535) fail(`PORT is not a port: ${process.env.PORT}`);

const folder = join(root, "out");
if (!existsSync(join(folder, "404.html"))) fail("Nothing to serve yet: npm run build writes out/");

const server = staticServer(folder);
server.on("error", ({ code, message }) => {
  if (code === "EADDRINUSE") fail(`Port ${port} is taken. Choose another: PORT=${port + 1} npm start`);
  fail(`Cannot listen on port ${port}: ${message}`);
});
server.listen(port, () => console.log(`http://localhost:${server.address().port}/en/`));

const stop = () => {
  server.close(() => process.exit(0));
  server.closeAllConnections();
};
process.on("SIGINT", stop);
process.on("SIGTERM", stop);
