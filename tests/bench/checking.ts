// Checks the data folder it is told of, and prints how long that took and the most memory it needed.
import { checkFolder } from "../../scripts/check-folder";

const start = performance.now();
const { status, out } = checkFolder([process.argv[2] ?? "data"], false);
const seconds = (performance.now() - start) / 1000;
const megabytes = process.resourceUsage().maxRSS / 1000;
console.log(JSON.stringify({ seconds, megabytes, status, last: out.slice(out.lastIndexOf("\n") + 1) }));
