// npm run fuzz: 100,000 inputs that nobody would write, through all that takes what others wrote and what it hands out. Exit
// code 1 if one of them breaks something or takes longer than two seconds.
import { readOptions } from "./options";
import type { Outcome, Task } from "./outcome";
import { shareOf, targets } from "./targets";
import { watch } from "./watch";

const limit = 2000;
const longest = 4000;
const from = new URL("./targets.ts", import.meta.url).href;
const { only, runs, seed, path } = readOptions(targets.map(({ name }) => name));
const chosen = targets.filter(({ name }) => only.includes(name));
const all = chosen.reduce((sum, { share }) => sum + share, 0);

const right = (cells: string[], widths: number[]) => cells.map((cell, i) => cell.padStart(widths[i] ?? 0)).join("");
const line = (name: string, cells: string[]) => console.log(name.padEnd(10) + right(cells, [9, 10, 13, 10]));
const cut = (text: string) => (text.length > longest ? `${text.slice(0, longest)}… (${text.length} characters)` : text);

function explain({ name }: Task, { input, path: place, error }: NonNullable<Outcome["problem"]>) {
  console.log(`\n${name}: ${cut(error)}\n  input: ${cut(input)}`);
  console.log(`  again: npm run fuzz -- --only ${name} --seed ${seed} --path ${place}\n`);
}

const outcomes: (Outcome & { seconds: number })[] = [];

function report(name: string, some: typeof outcomes) {
  const sum = (of: (one: (typeof outcomes)[number]) => number) => some.reduce((total, one) => total + of(one), 0);
  const slowest = Math.max(...some.map((one) => one.slowest));
  const [inputs, problems] = [sum((one) => one.runs), sum(({ problem }) => (problem ? 1 : 0))];
  line(name, [`${inputs}`, `${problems}`, `${slowest.toFixed(1)} ms`, `${sum(({ seconds }) => seconds).toFixed(1)} s`]);
}

console.log(`seed ${seed}\n`);
line("", ["inputs", "problems", "slowest", "time"]);
for (const target of chosen) {
  const start = performance.now();
  const task = { from, name: target.name, seed, path, runs: path ? 1 : shareOf(target, (runs * 100) / all), limit };
  const outcome = { ...(await watch(task)), seconds: (performance.now() - start) / 1000 };
  outcomes.push(outcome);
  report(target.name, [outcome]);
  if (outcome.problem) explain(task, outcome.problem);
}
report("together", outcomes);
process.exitCode = outcomes.some(({ problem }) => problem) ? 1 : 0;
