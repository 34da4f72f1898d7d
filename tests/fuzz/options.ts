import { parseArgs } from "node:util";

export type Options = { only: string[]; runs: number; seed: number; path?: string };

const usage = (names: string[]) =>
  `npm run fuzz -- [--runs 100000] [--seed N] [--only ${names.join(",")}] [--path P, with one target]`;

/** Reads what the command is told; says how it is used and ends with code 2 where that makes no sense. */
export function readOptions(names: string[]): Options {
  try {
    const text = { type: "string" } as const;
    const { values } = parseArgs({ options: { runs: text, seed: text, only: text, path: text } });
    const only = values.only?.split(",") ?? names;
    const [runs, seed] = [Number(values.runs ?? 100_000), Number(values.seed ?? Date.now() % 2 ** 31)];
    const isUsable = Number.isInteger(runs) && runs > 0 && Number.isInteger(seed);
    const isKnown = only.every((name) => names.includes(name)) && (!values.path || only.length === 1);
    if (isUsable && isKnown) return { only, runs, seed, path: values.path };
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
  }
  console.error(usage(names));
  process.exit(2);
}
