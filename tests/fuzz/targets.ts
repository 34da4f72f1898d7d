import { checker } from "./checker";
import { exports } from "./exports";
import { reader } from "./reader";
import type { Target } from "./target";
import { url } from "./url";

/** Every door of the site that takes what others wrote, and what it hands out. */
export const targets: readonly Target[] = [reader, checker, url, exports];

/** How many inputs of a number go to a target. */
export const shareOf = ({ share }: Target, runs: number): number => Math.round((runs * share) / 100);
