"use client";
import { type RefObject, useEffect, useState } from "react";
import { onTouch } from "./touch";

/** True once a reader has touched the board: from then on its plots may go live. */
export function useTouched(board: RefObject<HTMLElement | null>): boolean {
  const [isTouched, setTouched] = useState(false);
  useEffect(() => {
    if (isTouched) return;
    const start = () => setTouched(true);
    // The touch that woke the board is over by now; the pointer may still be there.
    if (board.current?.matches(":hover, :focus-within")) start();
    return onTouch(board, start);
  }, [board, isTouched]);
  return isTouched;
}
