"use client";
import { useCallback, useLayoutEffect, useRef } from "react";

/** A function that gives the value as it is when it is called, and stays the same one, so that who holds it need not render anew. */
export function useNow<T>(value: T): () => T {
  const kept = useRef(value);
  useLayoutEffect(() => {
    kept.current = value;
  });
  return useCallback(() => kept.current, []);
}
