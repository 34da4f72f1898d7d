// Pushes inputs through one target, beside the thread that watches how long each takes.
import { parentPort, workerData } from "node:worker_threads";
import fc from "fast-check";
import { startClock } from "./clock";
import type { Outcome, WorkerTask } from "./outcome";
import type { Target } from "./target";

const task: WorkerTask = workerData;
const { targets }: { targets: readonly Target[] } = await import(task.from);
const target = targets.find(({ name }) => name === task.name);
if (!target) throw new RangeError(`no such target: ${task.name}`);
const { inputs, check } = target;
const { seed, path, runs: numRuns, limit, beat } = task;
let slowest = 0;

function checkInTime(input: unknown): void {
  Atomics.add(beat, 0, 1);
  const clock = startClock();
  check(input);
  const took = clock();
  slowest = Math.max(slowest, took);
  if (took > limit) throw new Error(`${Math.round(took)} ms, more than ${limit}`);
}

function run(): Outcome {
  const details = fc.check(fc.property(inputs, checkInTime), { seed, path, numRuns });
  const { counterexample, counterexamplePath, errorInstance } = details;
  const outcome = { runs: details.numRuns, slowest };
  if (!details.failed) return outcome;
  const error = errorInstance instanceof Error ? (errorInstance.stack ?? errorInstance.message) : String(errorInstance);
  return { ...outcome, problem: { input: fc.stringify(counterexample?.[0]), path: counterexamplePath ?? "", error } };
}

parentPort?.postMessage(task.isShown ? fc.stringify(fc.sample(inputs, { seed, path, numRuns: 1 })[0]) : run());
