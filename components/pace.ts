/** Runs work at once, and again no sooner than after `pause` ms; what was asked meanwhile is done once, at the end of the pause. */
export function atMostEvery(pause: number, run: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isAsked = false;
  const end = () => {
    timer = undefined;
    if (isAsked) ask();
  };
  const ask = () => {
    isAsked = timer !== undefined;
    if (isAsked) return;
    run();
    timer = setTimeout(end, pause);
  };
  return ask;
}
