// Imported first by the commands a newcomer runs, so that an old Node stops with words instead of a syntax error.
import { readFileSync } from "node:fs";

const { engines } = JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8"));
const [major, minor] = engines.node.match(/\d+/g).map(Number);
const [ownMajor, ownMinor] = process.versions.node.split(".").map(Number);

if (ownMajor < major || (ownMajor === major && ownMinor < minor)) {
  console.error(
    `Tumen needs Node ${major}.${minor} or newer; this is ${process.versions.node}. See https://nodejs.org`,
  );
  process.exit(1);
}
