import { once } from "node:events";
import { Worker } from "node:worker_threads";
import { startClock } from "./clock";
import type { Outcome, Task, WorkerTask } from "./outcome";

const thread = new URL("./thread.mjs", import.meta.url);

function start(workerData: WorkerTask): Worker {
  return new Worker(thread, { workerData });
}

/**
 * Runs a task in a thread of its own, and stops it if a single input does not end: a loop without end is interrupted, not
 * waited for. An input that ends too late is the thread's to find, which can look for a smaller one; it has twice the time.
 */
export async function watch(task: Task): Promise<Outcome> {
  const beat = new Int32Array(new SharedArrayBuffer(4));
  const worker = start({ ...task, beat, isShown: false });
  const stop = new AbortController();
  const ended = once(worker, "message", stop).then(([outcome]): Outcome => outcome);
  const hung = silence(beat, 2 * task.limit, stop.signal);
  const first = await Promise.race([ended, hung]);
  stop.abort();
  if (first !== "silence") return first;
  await worker.terminate();
  const begun = Atomics.load(beat, 0);
  return { runs: begun, slowest: 2 * task.limit, problem: await hangOf(task, begun - 1) };
}

/** Waits until no input has begun for so many ms of work. Before the first, the thread is only loading. */
function silence(beat: Int32Array, most: number, signal: AbortSignal): Promise<"silence"> {
  let [last, clock] = [0, startClock()];
  return new Promise((resolve) => {
    const timer = setInterval(() => {
      const now = Atomics.load(beat, 0);
      if (now !== last || now === 0) [last, clock] = [now, startClock()];
      else if (clock() > most) resolve("silence");
    }, 50);
    signal.addEventListener("abort", () => clearInterval(timer));
  });
}

/** The input of a run that did not end: made again, not tried again. */
async function hangOf(task: Task, run: number): Promise<Outcome["problem"]> {
  const path = task.path ?? String(run);
  const [input] = await once(start({ ...task, path, beat: new Int32Array(1), isShown: true }), "message");
  return { input, path, error: `no end after ${2 * task.limit} ms` };
}
