const rest = 150;

let waiting: (() => void)[] = [];
let cancel: () => void = () => {};

/**
 * Runs a piece of work when the reader rests: each in an idle moment of its own, in the order asked. A new piece makes all wait
 * again, so that nothing runs amid a stream of changes. Gives back what takes the piece out.
 */
export function inTurn(run: () => void): () => void {
  waiting.push(run);
  cancel();
  const timer = setTimeout(next, rest);
  cancel = () => clearTimeout(timer);
  return () => {
    waiting = waiting.filter((one) => one !== run);
  };
}

function next(): void {
  if (waiting.length === 0) return;
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
