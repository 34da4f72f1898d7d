// npm run architecture: draws docs/architecture.svg from the imports of the code.
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { drawing } from "./architecture/draw.mjs";
import { root } from "./npm.mjs";

writeFileSync(join(root, "docs/architecture.svg"), drawing());
