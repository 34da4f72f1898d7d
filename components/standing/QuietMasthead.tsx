"use client";
import type { ComponentProps } from "react";
import type { View } from "../../lib/view/view";
import { Masthead } from "../chrome/Masthead";
import { change } from "../viewStore";

/** The masthead of a page to read: its theme is remembered. Where the page has a view, it is also that of its pictures. */
export function QuietMasthead(props: Omit<ComponentProps<typeof Masthead>, "change">) {
  const keep = (patch: Partial<View>) => {
    if (props.page === "methods") change("methods", patch);
  };
  return <Masthead {...props} change={keep} />;
}
