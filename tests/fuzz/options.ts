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
    const unknown = only.filter((name) => !names.includes(name));
    if (unknown.length > 0) throw new Error(`no such target: ${unknown.join(", ")}`);
    if (!Number.isInteger(runs) || runs < 1) throw new Error(`--runs is no number of runs: ${values.runs}`);
    if (!Number.isInteger(seed)) throw new Error(`--seed is no whole number: ${values.seed}`);
    if (values.path && only.length !== 1) throw new Error("--path goes with one target, named by --only");
    return { only, runs, seed, path: values.path };
  } catch (error) {
    console.error(error instanceof Error ? error.message.replace(/\. To specify a positional.*/s, "") : error);
  }
  console.error(usage(names));
  process.exit(2);
}
