/** What to try: so many inputs of one target, the same for the same seed; `path` is the place of one input among them. */
export type Task = {
  /** Address of the module whose `targets` has it. */
  from: string;
  name: string;
  seed: number;
  runs: number;
  path?: string;
  /** Longest an input may take, ms of work. */
  limit: number;
};

/** What came of it. `input` is the smallest found that breaks something, as code. */
export type Outcome = {
  runs: number;
  /** Time of the slowest input, ms. */
  slowest: number;
  problem?: { input: string; path: string; error: string };
};

/** What the worker is given besides: `beat` counts the inputs begun, `isShown` asks for the input alone. */
export type WorkerTask = Task & { beat: Int32Array; isShown: boolean };
