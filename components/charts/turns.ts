/** How long the reader rests after a change of the view, and after a move of the pointer. Unit: ms. */
const rest = 150;
const restOfPointer = 600;

let waiting: (() => void)[] = [];
let cancel: () => void = () => {};
let lastMove = 0;

/**
 * Runs a piece of work when the reader rests: each in an idle moment of its own, in the order asked. A new piece makes all wait
 * again, and so does a moving pointer, so that nothing runs amid a stream of changes. Gives back what takes the piece out.
 */
export function inTurn(run: () => void): () => void {
  if (waiting.length === 0) addEventListener("pointermove", noteMove, { capture: true, passive: true });
  waiting.push(run);
  waitFor(rest);
  return () => {
    waiting = waiting.filter((one) => one !== run);
  };
}

const noteMove = ({ timeStamp }: Event): void => {
  lastMove = timeStamp;
};

function waitFor(time: number): void {
  cancel();
  const timer = setTimeout(next, time);
  cancel = () => clearTimeout(timer);
}

function next(): void {
  if (waiting.length === 0) {
    removeEventListener("pointermove", noteMove, { capture: true });
    return;
  }
  const rested = performance.now() - lastMove;
  if (lastMove > 0 && rested < restOfPointer) {
    waitFor(restOfPointer - rested);
    return;
  }
  cancel = whenIdle(() => {
    const run = waiting.shift();
    next();
    run?.();
  });
}

/** Safari has no idle callback. */
function whenIdle(run: () => void): () => void {
  if (typeof requestIdleCallback === "function") {
    const id = requestIdleCallback(run, { timeout: 500 });
    return () => cancelIdleCallback(id);
  }
  const id = setTimeout(run, 50);
  return () => clearTimeout(id);
}
