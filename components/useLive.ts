"use client";
import { type RefObject, useEffect, useState } from "react";
import { onTouch } from "./touch";

/**
 * How many plots may be live: none before the board is touched, then one more whenever the browser is idle, so that no single
 * task mounts them all.
 */
export function useLive(board: RefObject<HTMLElement | null>, plots: number): number {
  const [count, setCount] = useState(0);
  useEffect(() => {
    if (count > 0) return;
    const start = () => setCount(1);
    // The touch that woke the board is over by now; the pointer may still be there.
    if (board.current?.matches(":hover, :focus-within")) start();
    return onTouch(board, start);
  }, [board, count]);
  useEffect(() => {
    if (count === 0 || count >= plots) return;
    return whenIdle(() => setCount(count + 1));
  }, [count, plots]);
  return count;
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
