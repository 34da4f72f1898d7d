"use client";
import { type SyntheticEvent, useLayoutEffect, useRef, useState } from "react";

/**
 * A fold whose content is made when it is unfolded. The page as it was built holds the content whole, for readers without scripts
 * and for a hydration that changes nothing.
 */
export function useFold(isStill: boolean) {
  const fold = useRef<HTMLDetailsElement>(null);
  const [isOpen, setOpen] = useState(false);
  // It can have been unfolded before this script ran.
  useLayoutEffect(() => setOpen(fold.current?.open ?? false), []);
  const onToggle = ({ currentTarget }: SyntheticEvent<HTMLDetailsElement>) => setOpen(currentTarget.open);
  return { hasContent: isStill || isOpen, props: { ref: fold, onToggle } };
}
