// npm start: from a fresh clone, alone, to a page in the browser.
import "./ensure-node.mjs";
import "./end-with-npm.mjs";
import "./port.mjs";
import { ensureBuild } from "./ensure-build.mjs";
import { ensureModules } from "./ensure-modules.mjs";

ensureModules();
ensureBuild();
await import("./serve.mjs");
