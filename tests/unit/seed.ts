import fc from "fast-check";

/** Random cases are the same each time, so that a test which passed here passes everywhere: another seed by `FC_SEED`. */
export const seed = Number(process.env.FC_SEED || 1860);

if (!Number.isInteger(seed)) throw new RangeError(`FC_SEED is not an integer: ${process.env.FC_SEED}`);
fc.configureGlobal({ seed });
