"use client";
import { type RefObject, useEffect, useState } from "react";

const typing = "input:not([type=radio], [type=checkbox], [type=range]), textarea, select, [contenteditable]";

/** Help on the keys, opened by a question mark anywhere on the board, except where one is typed. */
export function useHelp(board: RefObject<HTMLElement | null>) {
  const [isOpen, setOpen] = useState(false);
  useEffect(() => {
    const root = board.current;
    const press = ({ key, target }: KeyboardEvent) => {
      if (key === "?" && target instanceof Element && !target.matches(typing)) setOpen(true);
    };
    root?.addEventListener("keydown", press);
    return () => root?.removeEventListener("keydown", press);
  }, [board]);
  return { isOpen, open: () => setOpen(true), close: () => setOpen(false) };
}
