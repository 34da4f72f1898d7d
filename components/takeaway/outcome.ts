import type { FileId } from "../../lib/export/fileName";

/** What a taking is busy with. */
export type Step = "loading" | "painting" | "drawing" | "writing";

/** What can be copied. */
export type CopyId = "link" | "image" | "citation" | "code";

/** Why nothing came, as far as the reader can do something about it. */
export type Failure = "picture" | "numbers" | "sources" | "dialog";

/** How a taking stands, or how it ended. */
export type Outcome =
  | { is: "idle" }
  | { is: "working"; step: Step }
  /** `url` opens what was saved, where the browser kept the file back. Unit of `size`: bytes. */
  | { is: "saved"; name: string; size: number; url: string }
  | { is: "copied"; what: CopyId }
  | { is: "cancelled" }
  /** The browser refused; `text` is what the reader can copy by hand, null for an image. */
  | { is: "refused"; text: string | null }
  | { is: "failed"; why: Failure };

/** Says what comes next, and lets the browser answer the reader in between. */
export type Pace = (step: Step) => Promise<void>;

/** The list of sources did not arrive. */
export class NoSources extends Error {}

/** What went wrong, from the error and what was asked for. */
export function failureOf(error: unknown, id: FileId): Failure {
  if (error instanceof NoSources) return "sources";
  return ["png", "png1", "slide", "square", "svg"].includes(id) ? "picture" : "numbers";
}

type Attempt = {
  work: (pace: Pace) => Promise<Outcome>;
  signal: AbortSignal;
  report: (outcome: Outcome) => void;
  fail: (error: unknown) => Outcome;
  /** Waits until the browser has painted. */
  rest: () => Promise<void>;
};

/**
 * Runs one taking from its first step to its end, and reports each. Once it has ended or is called off, nothing more of it is
 * reported, however long parts of its work still take.
 */
export async function attempt({ work, signal, report, fail, rest }: Attempt): Promise<void> {
  let isOver = false;
  const goOn = () => {
    signal.throwIfAborted();
    if (isOver) throw new Error("over");
  };
  const pace: Pace = async (step) => {
    goOn();
    report({ is: "working", step });
    await rest();
    goOn();
  };
  const calledOff = new Promise<Outcome>((resolve) => {
    signal.addEventListener("abort", () => resolve({ is: "cancelled" }), { once: true });
  });
  const ended = Promise.resolve()
    .then(() => work(pace))
    .catch((error: unknown): Outcome => (signal.aborted ? { is: "cancelled" } : fail(error)));
  const outcome = await Promise.race([calledOff, ended]);
  isOver = true;
  report(outcome);
}
