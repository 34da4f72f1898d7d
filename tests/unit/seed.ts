import fc from "fast-check";

/** Random cases are the same each time, so that a test which passed here passes everywhere: another seed by `FC_SEED`. */
export const seed = Number(process.env.FC_SEED || 1860);

if (!Number.isInteger(seed)) throw new RangeError(`FC_SEED is not an integer: ${process.env.FC_SEED}`);
fc.configureGlobal({ seed });

const most = Number(process.env.FC_RUNS || Number.POSITIVE_INFINITY);

/** How many random cases to try of those a test asks for: all, unless `FC_RUNS` says fewer, as where tests run a thousand times. */
export const runs = (asked: number) => Math.min(asked, most);
