"use client";
import type { ComponentProps } from "react";
import { Masthead } from "../chrome/Masthead";

const nothing = () => {};

/** The masthead of a page without a view: its theme is remembered, and nothing else changes. */
export function QuietMasthead(props: Omit<ComponentProps<typeof Masthead>, "change">) {
  return <Masthead {...props} change={nothing} />;
}
